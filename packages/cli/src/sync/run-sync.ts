import { type HumasClient, type ImportState, isHumasError } from '@humas/sdk';
import type { SafeFetch } from '../safe-fetch/safe-fetch.js';
import type { Text } from '../words/text.js';
import { carryOver } from './carry-over.js';
import { categoryFinder } from './categories.js';
import { explain, RunStoppedError, WITHDRAWN_HERE } from './failures.js';
import { Pictures } from './pictures.js';
import { makePlan, type Plan } from './plan.js';
import type { PrepareArticle } from './prepare.js';
import type { Progress } from './progress.js';
import { emptyReport, type SyncReport } from './report.js';
import { sendCounts } from './send-counts.js';
import type { Source, SourceEntry } from './source.js';
import { withdrawGone } from './withdraw-gone.js';
import { verifyRemovals } from './withdrawals.js';

/** What a run works with. */
export interface SyncWorld {
  client: HumasClient;
  source: Source;
  prepare: PrepareArticle;
  fetch: SafeFetch;
  progress: Progress;
  /** Aborted when somebody wants the run to end: what is on its way is finished, nothing more is begun. */
  stop: AbortSignal;
  /** Milliseconds before a picture is asked for again. @default [500, 2000] */
  pauses?: readonly number[];
}

/** What a person chose. */
export interface SyncChoices {
  /** Slug or id. */
  agency: string;
  /** Writes nothing, pictures included. */
  dryRun?: boolean;
  /** Carries everything over again, whatever the versions say. */
  full?: boolean;
  /** The source lists only what is newer; then nothing is withdrawn. */
  isPartial?: boolean;
  /** At most this many articles are sent, or their view counts; then nothing is withdrawn. */
  limit?: number | undefined;
  /** Shared category by the source's name or slug. */
  categories?: ReadonlyMap<string, string>;
  /** Asks readers for their opinion; left out, what preparing says. */
  poll?: 'usefulness' | 'emotion' | 'off' | undefined;
  /** Public reason of withdrawals. */
  reason?: string | undefined;
  allowMassWithdrawal?: boolean;
}

/**
 * Makes an agency's articles in the API what its source says. Nothing is remembered between runs but in the API
 * itself: ended at any moment, a run is completed by the next one.
 *
 * @returns what was done, also when it could not be finished; only what nobody expected throws.
 */
export async function runSync(world: SyncWorld, choices: SyncChoices): Promise<SyncReport> {
  const { source, stop, progress } = world;
  const { agency, dryRun = false } = choices;
  const report = emptyReport({ source: source.name, title: source.title, agency, dryRun });
  const started = performance.now();
  try {
    await run(world, choices, report);
  } catch (error) {
    if (!stop.aborted) {
      report.ended = 'stopped';
      report.problem = explain(error);
    }
  } finally {
    progress.end();
  }
  if (stop.aborted) report.ended = 'interrupted';
  report.seconds = (performance.now() - started) / 1000;
  return report;
}

async function run(world: SyncWorld, choices: SyncChoices, report: SyncReport): Promise<void> {
  const { client, source, stop, progress, fetch } = world;
  const { agency, full = false, limit, isPartial = false, allowMassWithdrawal = false } = choices;
  const categoryFor = await categoryFinder(client, choices.categories ?? new Map());
  // The API first: a wrong key or agency is known before the site is asked for hundreds of pages.
  const states = await readStates(world, agency);
  const entries = await readEntries(world);
  const plan = limited(makePlan(entries, states, { full }), limit);
  report.unchanged = plan.unchanged;
  for (const sourceId of plan.keptWithdrawn)
    report.skipped.push({ sourceId, url: null, reason: WITHDRAWN_HERE, failed: false });
  await sendCounts(plan.counts, world, choices, report);
  const pictures = new Pictures(client, fetch, agency, world.pauses);
  await carryOver(plan, { ...world, pictures, categoryFor }, choices, report);
  if (stop.aborted) return;
  if (isPartial || limit !== undefined) {
    report.withdrawalsLeft = NOT_LOOKED_FOR;
    return;
  }
  progress.begin('verify', plan.missing.length);
  const verified = await verifyRemovals(
    plan,
    { client, source, agency },
    { allowMass: allowMassWithdrawal, until: () => stop.aborted },
  );
  report.skipped.push(...verified.unsure);
  if (verified.refused) {
    report.ended = 'stopped';
    report.problem = report.withdrawalsLeft = verified.refused;
  }
  if (!stop.aborted) await withdrawGone(verified.gone, world, choices, report);
}

async function readStates({ client, source, progress }: SyncWorld, agency: string) {
  progress.begin('compare');
  const states = new Map<string, ImportState>();
  try {
    for await (const state of client.imports.list({ agency, source: source.name, pageSize: 1000 }))
      states.set(state.sourceId, state);
  } catch (error) {
    if (isHumasError(error, 'HumasNotFoundError')) throw new RunStoppedError(unknownAgency(agency), error);
    throw error;
  }
  return states;
}

async function readEntries({ source, progress, stop }: SyncWorld) {
  progress.begin('list');
  const entries = new Map<string, SourceEntry>();
  for await (const entry of source.list()) {
    stop.throwIfAborted();
    // Posts that move between pages while they are read are listed twice.
    if (!entries.has(entry.sourceId)) entries.set(entry.sourceId, entry);
    progress.step(entries.size);
  }
  return entries;
}

function limited(plan: Plan, limit: number | undefined): Plan {
  if (limit === undefined) return plan;
  const changes = new Map([...plan.changes].slice(0, limit));
  return { ...plan, changes, counts: plan.counts.slice(0, limit - changes.size) };
}

const NOT_LOOKED_FOR: Text = {
  id: 'Artikel yang dihapus di situs asal tidak dicari, karena --since atau --limit hanya membaca sebagian.',
  en: 'Articles deleted on the site were not looked for, because --since and --limit read only a part.',
};

const unknownAgency = (agency: string): Text => ({
  id: `Tidak ada instansi "${agency}" yang dijangkau kunci ini. Lihat yang ada dengan "humas agencies list", atau buat dengan "humas agencies create".`,
  en: `There is no agency "${agency}" that this key reaches. See what there is with "humas agencies list", or make it with "humas agencies create".`,
});
