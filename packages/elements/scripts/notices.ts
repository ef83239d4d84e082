import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the installed package that a file belongs to; nothing for a file of this repository. */
function packageOf(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(resolve(file).replaceAll('\\', '/'))?.[0];
}

/** The licence of a package, whole, as it asks to travel along. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file)
    throw new Error(
      `humas: ${name} is in the bundle and has no file LICENSE. Its licence asks to travel along: write it beside this script, or do without the package.`,
    );
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/**
 * What others ask of whoever passes their code on: the licences of all installed packages among the inputs of a bundle.
 *
 * @param inputs - paths, as esbuild's metafile lists them
 */
export function noticesOf(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((file) => packageOf(file) ?? []));
  const notices = [...folders].sort().map(noticeOf);
  return ['Code of others in the files of this package, and what its authors ask.\n', ...notices].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}
