import type { ImportCount } from '../api-types.js';
import type { Text } from '../words/text.js';
import { reasonOf, stopOf } from './failures.js';
import type { SyncReport } from './report.js';
import type { SyncChoices, SyncWorld } from './run-sync.js';

/** What the contract takes at once. */
const BATCH = 1000;

/**
 * Sends the numbers of views that are new, of articles that are otherwise as they were. On a site that people read
 * these are most of its articles, every day: none is read for it, and no picture fetched.
 *
 * @throws when the API does not answer, or not to this key.
 */
export async function sendCounts(
  counts: readonly ImportCount[],
  { client, source, progress, stop }: Pick<SyncWorld, 'client' | 'source' | 'progress' | 'stop'>,
  { agency, dryRun = false }: SyncChoices,
  report: SyncReport,
): Promise<void> {
  progress.begin('count', counts.length);
  for (let start = 0; start < counts.length && !stop.aborted; start += BATCH) {
    const batch = counts.slice(start, start + BATCH);
    try {
      const { unknown } = dryRun
        ? { unknown: [] }
        : await client.imports.count({ agency, source: source.name }, batch);
      report.counted += batch.length - unknown.length;
      report.skipped.push(...unknown.map((sourceId) => skipped(sourceId, NO_LONGER_KNOWN)));
    } catch (error) {
      const reason = stopOf(error);
      if (reason) throw reason;
      report.skipped.push(...batch.map(({ sourceId }) => skipped(sourceId, reasonOf(error))));
    }
    progress.step(start + batch.length);
  }
}

const skipped = (sourceId: string, reason: Text) => ({ sourceId, url: null, reason, failed: true });

const NO_LONGER_KNOWN = {
  id: 'API tidak lagi mengenal artikel ini. Jalankan lagi untuk membawanya.',
  en: 'The API no longer knows this article. Run again to carry it over.',
};
