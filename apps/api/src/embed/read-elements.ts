import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { codeOf } from '../database/database-errors.js';
import { EmbedFile, isServed } from './embed-file.js';

/** What the build of `@humas/elements` says of its files. */
export interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, ManifestFile>>;
}

/** One file of a build. */
export interface ManifestFile {
  /** For the attribute `integrity` of a page: `sha384-…`. */
  readonly integrity: string;
  /** The first 16 hexadecimal digits of its SHA-256. */
  readonly hash: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** The elements this server hands out. */
export interface Elements {
  /** Absent when they were not built. */
  readonly manifest: Manifest | undefined;
  /** Every file by its name; those in the manifest also have an address with their hash. */
  readonly files: ReadonlyMap<string, EmbedFile>;
}

const NONE: Elements = { manifest: undefined, files: new Map() };

/** Also served under their plain name: what people download, what editors read about the tags, whose work is in the scripts. */
const BESIDE = ['humas-kit.zip', 'humas-news.php', '../custom-elements.json', '../THIRD-PARTY-NOTICES.txt'];

/** What to type when there is nothing to serve. */
export const BUILD_COMMAND = 'npx turbo run build --filter=@humas/elements';

/**
 * Reads the built files of `@humas/elements` into memory. Nothing of the package is run. A server without them serves
 * everything else, so what is missing or only half built is said in the log.
 *
 * @param path of `manifest.json`, beside the files it names. @default that of the package
 */
export async function readElements(
  log: Pick<FastifyBaseLogger, 'warn'>,
  path: string | undefined = findManifest(),
): Promise<Elements> {
  try {
    if (path === undefined) throw new Error('they were not built');
    return await read(path);
  } catch (error) {
    const reason = codeOf(error) || (error instanceof Error ? error.message : String(error));
    log.warn(
      { reason, path },
      `the elements cannot be served at /embed/v1/. Run ${BUILD_COMMAND} and start again.`,
    );
    return NONE;
  }
}

function findManifest(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@humas/elements/embed/manifest.json');
  } catch {
    return undefined;
  }
}

async function read(path: string): Promise<Elements> {
  const built: Manifest = JSON.parse(await readFile(path, 'utf8'));
  const listed = Object.entries(built.files).filter(([name]) => isServed(name));
  const files = new Map<string, EmbedFile>();
  for (const [name, { hash, integrity }] of listed) {
    const file = new EmbedFile(name, await readFile(join(dirname(path), name)));
    // A page that names what must be in it would refuse it, and its readers would see nothing.
    if (file.hash !== hash || integrityOf(file.bytes) !== integrity)
      throw new Error(`${name} is not the one manifest.json speaks of`);
    files.set(name, file);
  }
  for (const place of BESIDE) {
    const name = place.replace('../', '');
    const bytes = await readFile(join(dirname(path), place)).catch(() => undefined);
    if (bytes && !files.has(name)) files.set(name, new EmbedFile(name, bytes));
  }
  return { manifest: { version: built.version, files: Object.fromEntries(listed) }, files };
}

function integrityOf(bytes: Buffer): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
