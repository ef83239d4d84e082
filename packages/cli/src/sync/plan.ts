import type { ImportCount, ImportState } from '../api-types.js';
import type { SourceEntry } from './source.js';

/** Why an article is sent. */
export type Intent = 'create' | 'update' | 'restore';

/** What a run has to do, decided before anything is done. */
export interface Plan {
  /** In the order the source lists them. */
  changes: Map<string, Intent>;
  /** Of articles that are otherwise unchanged: the numbers of views that are new. */
  counts: ImportCount[];
  unchanged: number;
  /** Withdrawn in the API by an editor: the source does not bring them back. */
  keptWithdrawn: string[];
  /** Public in the API, not listed by the source: candidates for withdrawal. */
  missing: ImportState[];
  /** How many of the source's articles are public in the API now. */
  published: number;
}

/**
 * Compares what a source has with what the API has of it.
 *
 * @param full - carries everything over again, whatever the versions say.
 */
export function makePlan(
  entries: ReadonlyMap<string, SourceEntry>,
  states: ReadonlyMap<string, ImportState>,
  { full = false }: { full?: boolean } = {},
): Plan {
  const plan: Plan = {
    changes: new Map(),
    counts: [],
    unchanged: 0,
    keptWithdrawn: [],
    missing: [],
    published: 0,
  };
  for (const entry of entries.values()) {
    const state = states.get(entry.sourceId);
    if (state?.withdrawnBy === 'editor') {
      plan.keptWithdrawn.push(entry.sourceId);
      continue;
    }
    const intent = intentOf(entry, state, full);
    if (intent) plan.changes.set(entry.sourceId, intent);
    else if (entry.views !== null && entry.views !== state?.viewBaseline)
      plan.counts.push({ sourceId: entry.sourceId, viewBaseline: entry.views });
    else plan.unchanged++;
  }
  for (const state of states.values()) {
    if (state.status === 'withdrawn') continue;
    plan.published++;
    if (!entries.has(state.sourceId)) plan.missing.push(state);
  }
  return plan;
}

function intentOf(entry: SourceEntry, state: ImportState | undefined, full: boolean): Intent | undefined {
  if (!state) return 'create';
  if (state.status === 'withdrawn') return 'restore';
  return full || state.sourceVersion !== entry.version ? 'update' : undefined;
}
