import type { LintInput, LintRule } from '../../src/index.js';

/** What an editor would mark: the rule, and the words; null when something is missing. */
export type Mark = readonly [rule: LintRule, words: string | null];

/** A short text as it might come from an office, and everything an editor would mark in it. */
export type Passage = { article: LintInput; marks: readonly Mark[] };

const HEADLINE = 'Layanan terpadu dibuka';

/** A passage in which an editor finds something. */
export const faulty = (bodyText: string, ...marks: Mark[]): Passage => ({
  article: { headline: HEADLINE, bodyText },
  marks,
});

/** A passage that is right, however it looks. */
export const clean = (bodyText: string, more: Partial<LintInput> = {}): Passage => ({
  article: { headline: HEADLINE, bodyText, ...more },
  marks: [],
});

/** A passage with more than running text. */
export const whole = (article: Partial<LintInput>, ...marks: Mark[]): Passage => ({
  article: { headline: HEADLINE, bodyText: '', ...article },
  marks,
});
