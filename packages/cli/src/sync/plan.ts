import type { ImportState } from '../api-types.js';
import type { SourceEntry } from './source.js';

/** Why an article is sent: `counts` when only its number of views is new. */
export type Intent = 'create' | 'update' | 'restore' | 'counts';

/** What a run has to do, decided before anything is done. */
export interface Plan {
  /** In the order the source lists them. */
  changes: Map<string, Intent>;
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
  const plan: Plan = { changes: new Map(), unchanged: 0, keptWithdrawn: [], missing: [], published: 0 };
  for (const entry of entries.values()) {
    const state = states.get(entry.sourceId);
    if (state?.withdrawnBy === 'editor') {
      plan.keptWithdrawn.push(entry.sourceId);
      continue;
    }
    const intent = intentOf(entry, state, full);
    if (intent) plan.changes.set(entry.sourceId, intent);
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
  if (full || state.sourceVersion !== entry.version) return 'update';
  return entry.views !== null && entry.views !== state.viewBaseline ? 'counts' : undefined;
}
