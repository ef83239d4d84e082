import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the other clients are installed, outside the workspaces. */
export const peers = join(import.meta.dirname, 'peers');

const OURS = ['sdk', 'contract'];

/** Fetches the peers once, and puts this checkout's packages beside them. */
export function preparePeers(): void {
  const modules = join(peers, 'node_modules');
  if (!existsSync(modules)) {
    console.log('fetching the peers of the SDK, some 60 MB …');
    execFileSync('npm', ['ci', '--silent'], { cwd: peers, stdio: 'inherit' });
  }
  mkdirSync(join(modules, '@humas'), { recursive: true });
  for (const name of OURS) {
    const link = join(modules, '@humas', name);
    if (!existsSync(link)) symlinkSync(join(import.meta.dirname, '../../packages', name), link, 'dir');
  }
}

const bytesIn = (path: string): number =>
  lstatSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name !== 'node_modules')
        .reduce((sum, name) => sum + bytesIn(join(path, name)), 0)
    : lstatSync(path).size;

/** Of a workspace only what npm would pack. */
function publishedBytes(folder: string, files: string[] | undefined): number {
  if (realpathSync(folder).includes('/node_modules/') || !files) return bytesIn(folder);
  return [...files, 'package.json', 'README.md', 'LICENSE']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .reduce((sum, path) => sum + bytesIn(path), 0);
}

function folderOf(name: string, from: string): string | undefined {
  for (let at = from; at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return undefined;
}

/** Bytes and packages on the disk after installing one package with all it needs. */
export function installed(name: string): { bytes: number; packages: number } {
  const seen = new Map<string, number>();
  const visit = (folder: string) => {
    if (seen.has(folder)) return;
    const { files, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    seen.set(folder, publishedBytes(folder, files));
    for (const needed of Object.keys(dependencies)) {
      const found = folderOf(needed, folder);
      if (found) visit(found);
    }
  };
  visit(join(peers, 'node_modules', name));
  return { bytes: [...seen.values()].reduce((sum, bytes) => sum + bytes, 0), packages: seen.size };
}
