import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Where the other tags are installed, outside the workspaces. */
export const peers = join(import.meta.dirname, 'peers');

/** A file of a peer, as it is published. */
export const fileOfPeer = (path: string) => join(peers, 'node_modules', path);

/** A file that agencies put on their page. */
export const fileOfOurs = (name: string) =>
  join(import.meta.dirname, '../../packages/elements/dist/embed', name);

/** Fetches the peers once. */
export function preparePeers(): void {
  if (existsSync(join(peers, 'node_modules'))) return;
  console.log('fetching the peers of the tags, some 110 MB …');
  execFileSync('npm', ['ci', '--silent'], { cwd: peers, stdio: 'inherit' });
}

/** One script of what a page imports, as its web team would build it. */
export async function bundle(code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: peers },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** One sheet of what a file imports; fonts and pictures stay outside. */
export async function sheet(path: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    external: ['*.woff', '*.woff2', '*.ttf', '*.svg', '*.png'],
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
