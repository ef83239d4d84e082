import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { importContent } from '../content/import-content.js';
import { areStored, noteStored, sampleDigest } from './sample-digest.js';
import { readSampleAlerts, readSampleFiles, SAMPLE_MEDIA } from './sample-files.js';
import { seedAlerts } from './seed-alerts.js';
import { type PictureSize, toDraft } from './to-draft.js';

/**
 * Fills an empty database with the sample agencies, articles and notices, and brings samples written before up to date. A
 * database that holds any other article is left alone, so that samples never mix with real news; only baselines are
 * sample numbers, votes and views are always real. What this version stored before is not stored again, because nobody is
 * answered meanwhile.
 *
 * @returns whether the samples are there
 */
export async function seedSamples(owner: ClientBase): Promise<boolean> {
  // Several processes may start together: the second waits here and then finds the samples.
  await owner.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    const digest = await sampleDigest();
    if (await areStored(owner, digest)) {
      await seedAlerts(owner, await readSampleAlerts());
      return true;
    }
    const files = await readSampleFiles();
    const { rows } = await owner.query(HOLDS_OTHERS, [files.articles.map(({ id }) => id)]);
    if (rows[0].found) return false;
    await importContent(owner, toDraft(files, svgSize));
    await seedAlerts(owner, files.alerts);
    await noteStored(owner, digest, files.articles.length);
    return true;
  } finally {
    await owner.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => {});
  }
}

/** Any constant nothing else here uses as an advisory lock. */
const LOCK = 72_771_004;
const HOLDS_OTHERS = 'SELECT EXISTS (SELECT 1 FROM article WHERE id <> ALL ($1::text[])) AS found';

/**
 * @throws Error when the drawing does not state its size in pixels: pages would move while it loads.
 */
function svgSize(file: string): PictureSize {
  const start = readFileSync(join(SAMPLE_MEDIA, file), 'utf8').slice(0, 500);
  const width = Number(/\bwidth="(\d+)"/.exec(start)?.[1]);
  const height = Number(/\bheight="(\d+)"/.exec(start)?.[1]);
  if (width > 0 && height > 0) return { width, height };
  throw new Error(
    `humas: ${file} states no width and height. Pages would move while it loads. Add both, in pixels, to its <svg>.`,
  );
}
