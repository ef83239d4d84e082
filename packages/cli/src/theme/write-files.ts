import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../words/text.js';

/** A file to be, by its name and what is in it. */
export type NewFile = { name: string; text: string };

/**
 * Writes all files of a theme, or none.
 *
 * @returns their paths.
 * @throws {CliError} when one is there already and `replace` was not asked for, and when the folder cannot be written.
 */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  { replace }: { replace: boolean },
): Promise<string[]> {
  const paths = files.map(({ name }) => join(folder, name));
  if (!replace) for (const path of paths) if (await isThere(path)) throw alreadyThere(path);
  const written: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) {
      const path = join(folder, name);
      await writeFile(path, text, { flag: replace ? 'w' : 'wx' });
      written.push(path);
    }
  } catch (cause) {
    // Half a theme is worse than none; what was replaced on purpose is gone either way.
    if (!replace) await Promise.all(written.map((path) => rm(path, { force: true })));
    throw notWritten(folder, cause);
  }
  return paths;
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const alreadyThere = (path: string) =>
  new CliError({
    id: `Berkas ${path} sudah ada, jadi tidak ada yang ditulis. Tambahkan --force untuk menggantinya, atau pilih folder lain dengan --out.`,
    en: `The file ${path} is there already, so nothing was written. Add --force to replace it, or choose another folder with --out.`,
  });

function notWritten(folder: string, cause: unknown): CliError {
  const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
  return new CliError(
    {
      id: `Tema tidak dapat ditulis ke ${folder}${code}. Periksa folder itu dan izinnya, atau pilih yang lain dengan --out.`,
      en: `The theme cannot be written to ${folder}${code}. Check the folder and its permissions, or choose another with --out.`,
    },
    cause,
  );
}
