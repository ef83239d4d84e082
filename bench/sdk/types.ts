import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { peers } from './peers.ts';

const tsc = join(createRequire(import.meta.url).resolve('typescript'), '../tsc.js');

const CONFIG = {
  compilerOptions: {
    target: 'ES2023',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  },
  include: ['project.ts'],
};

/** Type instantiations of a project of one file. */
export function instantiationsOf(code: string): number {
  const folder = join(peers, '.work');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
  writeFileSync(join(folder, 'project.ts'), `${code}\nexport {};\n`);
  const args = [tsc, '-p', folder, '--extendedDiagnostics'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const errors = stdout.match(/.*error TS.*/g);
  if (errors) throw new Error(`a benchmark project does not compile: ${errors.join('; ')}`);
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}
