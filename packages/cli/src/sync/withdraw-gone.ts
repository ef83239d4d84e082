import { reasonOf, stopOf } from './failures.js';
import { forEachLimited } from './for-each-limited.js';
import type { SyncReport } from './report.js';
import type { SyncChoices, SyncWorld } from './run-sync.js';
import type { Gone } from './withdrawals.js';

/** What readers are told when the person who runs the sync said nothing; readers meet Indonesian. */
const REASON = 'Artikel ditarik oleh redaksi di situs asalnya.';

/** Withdraws what the source confirmed to be gone. @throws when the API does not answer. */
export async function withdrawGone(
  gone: readonly Gone[],
  { client, source, progress, stop }: SyncWorld,
  { agency, reason = REASON, dryRun = false }: SyncChoices,
  report: SyncReport,
): Promise<void> {
  let failure: unknown;
  let done = 0;
  progress.begin('withdraw', gone.length);
  await forEachLimited(
    (async function* () {
      yield* gone;
    })(),
    4,
    () => stop.aborted || failure !== undefined,
    async ({ state: { sourceId }, url, headline }) => {
      try {
        if (!dryRun) await client.imports.withdraw({ agency, source: source.name, sourceId }, { reason });
        report.withdrawn++;
        report.articles.push({
          sourceId,
          outcome: 'withdrawn',
          headline,
          url,
          removed: [],
          findings: [],
          notes: [],
        });
      } catch (error) {
        failure ??= stopOf(error) ?? undefined;
        if (!failure) report.skipped.push({ sourceId, url, reason: reasonOf(error), failed: true });
      }
      progress.step(++done);
    },
  );
  if (failure) throw failure;
}
