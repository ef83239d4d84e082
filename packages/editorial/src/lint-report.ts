import type { LintRule } from './lint-messages.js';

/** One text of the article, and the field it is in. */
export type Text = { place: string; text: string };

/** Takes a finding; the message and its language are the reporter's. */
export type Report = (
  rule: LintRule,
  place: string,
  quote: string | null,
  suggestion?: string | null,
  values?: Readonly<Record<string, string | number>>,
) => void;
