import type { Finding, RemovedMarkup } from '../api-types.js';
import type { Text } from '../words/text.js';
import type { Note } from './prepare.js';

/** An article that was not carried over. */
export interface Skipped {
  sourceId: string;
  /** Where people find it, when that is known. */
  url: string | null;
  reason: Text;
  /** False when all is as somebody wanted it, such as an article an editor withdrew here or the site keeps closed. */
  failed: boolean;
}

/** What became of one article. */
export interface Carried {
  sourceId: string;
  outcome: 'created' | 'updated' | 'restored' | 'unchanged' | 'withdrawn';
  headline: string;
  url: string | null;
  removed: readonly RemovedMarkup[];
  findings: readonly Finding[];
  notes: readonly Note[];
}

/** What a run did, or in a dry run would do. */
export interface SyncReport {
  source: string;
  title: string;
  agency: string;
  dryRun: boolean;
  /** `stopped`: something failed that would fail for every article; `problem` says what. */
  ended: 'complete' | 'interrupted' | 'stopped';
  problem: Text | null;
  created: number;
  updated: number;
  restored: number;
  unchanged: number;
  /** Articles of which only the number of views was new; they were not read, so `articles` does not name them. */
  counted: number;
  withdrawn: number;
  /** Why nothing was looked for or nothing withdrawn; null when removals were looked for. */
  withdrawalsLeft: Text | null;
  skipped: Skipped[];
  articles: Carried[];
  seconds: number;
}

/** @returns a report of nothing done yet. */
export const emptyReport = (of: Pick<SyncReport, 'source' | 'title' | 'agency' | 'dryRun'>): SyncReport => ({
  ...of,
  ended: 'complete',
  problem: null,
  created: 0,
  updated: 0,
  restored: 0,
  unchanged: 0,
  counted: 0,
  withdrawn: 0,
  withdrawalsLeft: null,
  skipped: [],
  articles: [],
  seconds: 0,
});

/** Whether a person has to look: something failed or was refused as a whole. */
export const needsAttention = (report: SyncReport): boolean =>
  report.ended === 'stopped' || report.skipped.some(({ failed }) => failed);

/** What the server took out of all texts, by kind and name, the most frequent first. */
export function removedByName({ articles }: SyncReport): RemovedMarkup[] {
  const sums = new Map<string, RemovedMarkup>();
  for (const removed of articles.flatMap((article) => article.removed)) {
    const key = `${removed.kind} ${removed.name}`;
    sums.set(key, { ...removed, count: removed.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** How often each rule spoke, the API's findings and the command's notes alike, the most frequent first. */
export function findingsByRule({ articles }: SyncReport): { rule: string; count: number; example: string }[] {
  const rules = new Map<string, { rule: string; count: number; example: string }>();
  for (const { rule, message } of articles.flatMap(({ findings, notes }) => [...findings, ...notes])) {
    const known = rules.get(rule) ?? { rule, count: 0, example: message };
    rules.set(rule, { ...known, count: known.count + 1 });
  }
  return [...rules.values()].sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}
