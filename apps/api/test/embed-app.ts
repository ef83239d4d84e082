import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { buildApp } from '../src/app.js';
import { loadConfig } from '../src/config.js';
import { withOwner } from '../src/database/connection.js';
import { createPing } from '../src/database/create-ping.js';
import { keepElements } from '../src/embed/kept-files.js';
import { type Elements, readElements } from '../src/embed/read-elements.js';
import type { TestDatabase } from './database.js';
import { collectingLog, type LogLine } from './support/log.js';

/** Text of a made-up script: long enough to be worth a coding, and itself once run. */
export function script(version: string): string {
  return `document.documentElement.dataset.muat = '${version}';\n${'// tidak berbuat apa-apa\n'.repeat(200)}`;
}

export const hashOf = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);
export const integrityOf = (content: string | Buffer) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * A folder as the build of the elements leaves it.
 *
 * @param files those the manifest names
 * @param beside those it does not, by their place beside it
 * @returns the path of its manifest
 */
export async function elementsFolder(
  files: Readonly<Record<string, string>>,
  beside: Readonly<Record<string, string | Buffer>> = {},
): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'humas-embed-'));
  folders.push(made);
  const folder = join(made, 'embed');
  const manifest = {
    version: '9.9.9',
    files: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        {
          integrity: integrityOf(text),
          hash: hashOf(text),
          bytes: Buffer.byteLength(text),
          gzip: gzipSync(text, { level: 9 }).length,
        },
      ]),
    ),
  };
  const all = { ...files, ...beside, 'manifest.json': JSON.stringify(manifest) };
  for (const [place, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, place)), { recursive: true });
    await writeFile(join(folder, place), content);
  }
  return join(folder, 'manifest.json');
}

const folders: string[] = [];

/** Removes what {@link elementsFolder} made, after the last test. */
export async function removeFolders(): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** An API that hands out a folder. */
export interface EmbedApp {
  readonly app: FastifyInstance;
  readonly log: readonly LogLine[];
  /** GET of a file below `/embed/v1/`, or of any other address. */
  get(address: string, headers?: Record<string, string>, method?: InjectOptions['method']): Promise<Answer>;
}

type Answer = Awaited<ReturnType<FastifyInstance['inject']>>;

/** As a start does it: what the folder holds is kept by the owner, then served. */
export async function embedApp(database: TestDatabase, manifest: string): Promise<EmbedApp> {
  const config = loadConfig({ HUMAS_PUBLIC_URL: 'https://api.contoh.example' });
  const { log, lines } = collectingLog(config.logLevel);
  const elements: Elements = await readElements(log, manifest);
  await withOwner({ connectionString: database.url }, (owner) => keepElements(owner, elements));
  const { pool } = database;
  const app = await buildApp({
    config,
    log,
    elements,
    validateResponses: true,
    database: { pool, ping: createPing(pool) },
  });
  await app.ready();
  return {
    app,
    log: lines,
    get: (address, headers = {}, method = 'GET') =>
      app.inject({ method, url: new URL(address, 'http://a.example/embed/v1/').pathname, headers }),
  };
}
