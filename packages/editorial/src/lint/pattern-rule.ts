import type { Report } from './finding.js';
import type { LintRule } from './messages/index.js';
import type { ReadText } from './read-text.js';

/** Words that a pattern has found, and where. */
export type Match = { quote: string; groups: readonly (string | undefined)[]; index: number; read: ReadText };

/** What is wrong with them; nothing when they are right where they stand. */
export type Verdict = {
  /** What to write instead; null when only the editor can know. */
  suggestion: string | null;
  /** What is wrong, when it is less than what was found. */
  quote?: string;
  values?: Readonly<Record<string, string | number>>;
};

/** A rule that looks at words, one place at a time. */
export type PatternRule = {
  rule: LintRule;
  /** Bounded, so that a text costs its length times a constant. */
  pattern: RegExp;
  /** Where nothing is looked for: speech that cannot be rewritten, or titles that keep their spelling. */
  except?: 'quotations' | 'titles';
  /** The only place it is looked for; left out, every text is. */
  place?: string;
  /** Whether the same words are told once in an article: advice that is repeated is noise. */
  once?: true;
  judge: (match: Match) => Verdict | undefined;
};

/** Looks for each of the rules in each of the texts. */
export function applyPatterns(
  rules: readonly PatternRule[],
  texts: readonly ReadText[],
  report: Report,
): void {
  const told = new Set<string>();
  for (const read of texts)
    for (const { rule, pattern, except, place, once, judge } of rules) {
      if (place && place !== read.place) continue;
      for (const found of read.text.matchAll(pattern)) {
        const { 0: quote, index } = found;
        if (except === 'quotations' && read.inQuotation(index)) continue;
        if (except === 'titles' && read.inTitle(index)) continue;
        const verdict = judge({ quote, index, read, groups: found.slice(1) });
        const key = `${rule} ${quote.toLowerCase()}`;
        if (!verdict || (once && told.has(key))) continue;
        told.add(key);
        report(rule, read.place, verdict.quote ?? quote, verdict.suggestion, verdict.values);
      }
    }
}

/** Runs Indonesian rules, which say nothing about a sentence in English. */
export const forIndonesian = (rules: readonly PatternRule[]): PatternRule[] =>
  rules.map((rule) => ({
    ...rule,
    judge: (match) => (match.read.inEnglish(match.index) ? undefined : rule.judge(match)),
  }));
