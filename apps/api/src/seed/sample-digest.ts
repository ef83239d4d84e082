import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { ClientBase } from 'pg';
import { SAMPLES } from './sample-files.js';

/** What decides how the samples are stored: their files, and the code that makes content of them. */
const SOURCES = [SAMPLES, new URL('../content/', import.meta.url), new URL('./', import.meta.url)];

/** Stands for the samples as this version would store them. */
export async function sampleDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    for (const file of files.sort())
      hash.update(file.slice(file.lastIndexOf('/'))).update(await readFile(file));
  }
  return hash.digest('hex');
}

/**
 * Whether exactly these samples were stored last and no article came since. A comment on their table says so: it is no
 * news, and in no backup.
 */
export async function areStored(owner: ClientBase, digest: string): Promise<boolean> {
  const { rows } = await owner.query(
    `SELECT CASE WHEN starts_with(said, $1) THEN said = $1 || (SELECT count(*) FROM article) ELSE false END AS stored
     FROM obj_description('article'::regclass, 'pg_class') AS said`,
    [note(digest)],
  );
  return rows[0].stored;
}

/** Says so for the next start. */
export async function noteStored(owner: ClientBase, digest: string, articles: number): Promise<void> {
  await owner.query(`COMMENT ON TABLE article IS '${note(digest)}${articles}'`);
}

function note(digest: string): string {
  return `samples ${digest} `;
}
