import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { moduleOf, type Subject } from './subjects.ts';

/** Where subjects are built: beside the peers, so that both find each other's packages. */
export const workshop = join(import.meta.dirname, 'peers/.work');

const REACT = ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client'];

export const gzipped = (code: string | Uint8Array) => gzipSync(code, { level: 9 }).length;

/** Bytes of the subject by esbuild, React external. */
export async function byEsbuild(subject: Subject): Promise<number> {
  const { outputFiles } = await esbuild({
    stdin: { contents: moduleOf(subject), resolveDir: join(import.meta.dirname, 'peers'), loader: 'tsx' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: REACT,
    loader: { '.css': 'empty' },
    logLevel: 'error',
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipped(contents), 0);
}

/** Bytes of the subject by Vite, React external, style sheets apart. */
export async function byVite(subject: Subject): Promise<number> {
  mkdirSync(workshop, { recursive: true });
  const entry = join(workshop, 'subject.tsx');
  writeFileSync(entry, moduleOf(subject));
  const built = await vite({
    root: workshop,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic' },
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: REACT },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.reduce((sum, file) => sum + (file.type === 'chunk' ? gzipped(file.code) : 0), 0);
}
