import { isHumasError } from '@humas/sdk';
import type { ImportedArticle } from '../api-types.js';
import { reasonOf, stopOf } from './failures.js';
import { forEachLimited } from './for-each-limited.js';
import type { Pictures } from './pictures.js';
import type { Intent, Plan } from './plan.js';
import type { PrepareHelpers } from './prepare.js';
import type { Carried, SyncReport } from './report.js';
import type { SyncChoices, SyncWorld } from './run-sync.js';
import type { Refused, SourceArticle } from './source.js';

/** How many articles are read at once: enough for one page of most sites, few enough to keep in memory. */
const BATCH = 50;
/** How many are carried at once: old sites live on shared hosts. */
const AT_ONCE = 4;

/** What the work on one article needs. */
interface Carrier extends SyncWorld {
  pictures: Pictures;
  categoryFor: PrepareHelpers['categoryFor'];
}

/**
 * Reads what changed, prepares it and sends it. One article's failure is noted and stops no other.
 *
 * @throws when a failure would meet every article: no API, no site, no valid key.
 */
export async function carryOver(
  plan: Plan,
  carrier: Carrier,
  choices: SyncChoices,
  report: SyncReport,
): Promise<void> {
  const { progress, stop } = carrier;
  const seen = new Set<string>();
  let done = 0;
  let failure: unknown;
  progress.begin('carry', plan.changes.size);
  await forEachLimited(
    readInBatches([...plan.changes.keys()], carrier),
    AT_ONCE,
    () => stop.aborted || failure !== undefined,
    async (found) => {
      const intent = plan.changes.get(found.sourceId);
      if (!intent || seen.has(found.sourceId)) return;
      seen.add(found.sourceId);
      try {
        await settleOne(found, intent, carrier, choices, report);
      } catch (error) {
        const reason = stopOf(error);
        if (reason) failure ??= reason;
        else skip(found, error, report);
      }
      progress.step(++done);
    },
  );
  if (failure) throw failure;
  if (stop.aborted) return;
  for (const sourceId of plan.changes.keys())
    if (!seen.has(sourceId)) report.skipped.push({ sourceId, url: null, reason: VANISHED, failed: false });
}

async function* readInBatches(sourceIds: readonly string[], { source, stop }: Carrier) {
  for (let start = 0; start < sourceIds.length && !stop.aborted; start += BATCH)
    yield* source.read(sourceIds.slice(start, start + BATCH));
}

async function settleOne(
  found: SourceArticle | Refused,
  intent: Intent,
  carrier: Carrier,
  choices: SyncChoices,
  report: SyncReport,
): Promise<void> {
  if ('reason' in found) {
    report.skipped.push({ ...found, url: null });
    return;
  }
  const { article, notes } = await prepareOne(found, carrier, choices);
  const sent = choices.dryRun ? wouldBe(intent) : await send(found.sourceId, article, carrier, choices);
  const { outcome, removed, findings } = sent;
  report[outcome]++;
  if (outcome === 'unchanged' && notes.length + removed.length + findings.length === 0) return;
  report.articles.push({
    sourceId: found.sourceId,
    outcome,
    headline: article.headline,
    url: found.url,
    removed,
    findings,
    notes,
  });
}

async function prepareOne(found: SourceArticle, carrier: Carrier, { dryRun, poll }: SyncChoices) {
  const { pictures, categoryFor, prepare } = carrier;
  const prepared = await prepare(found, { ...pictures.helpers(dryRun ?? false), categoryFor });
  // Nobody publishes an article without its picture because the API went away while it was sent.
  if (pictures.failure) throw pictures.failure;
  const article: ImportedArticle = {
    ...prepared.article,
    ...(poll && { pollPreset: poll === 'off' ? null : poll }),
  };
  return { article, notes: prepared.notes };
}

async function send(
  sourceId: string,
  article: ImportedArticle,
  { client, source }: Carrier,
  { agency }: SyncChoices,
): Promise<Pick<Carried, 'removed' | 'findings'> & { outcome: Exclude<Carried['outcome'], 'withdrawn'> }> {
  return await client.imports.put({ agency, source: source.name, sourceId }, article);
}

const WOULD = { create: 'created', update: 'updated', restore: 'restored' } as const;

const wouldBe = (intent: Intent) => ({
  outcome: WOULD[intent],
  removed: [],
  findings: [] as Carried['findings'],
});

function skip(found: SourceArticle | Refused, error: unknown, report: SyncReport): void {
  const isDecision = isHumasError(error) && error.code === 'withdrawn_by_editor';
  report.skipped.push({
    sourceId: found.sourceId,
    url: 'url' in found ? found.url : null,
    reason: reasonOf(error),
    failed: !isDecision,
  });
}

const VANISHED = {
  id: 'Hilang dari situs asal saat dibaca. Jalankan lagi untuk memastikannya.',
  en: 'It vanished from the site while it was read. Run again to be sure.',
};
