import type { LintRule } from './lint-messages.js';
import type { WrittenDate } from './scan-date.js';

/** One text of the article, the field it is in, and the dates written in it. */
export type Text = { place: string; text: string; dates: WrittenDate[] };

/** Takes a finding; the message and its language are the reporter's. */
export type Report = (
  rule: LintRule,
  place: string,
  quote: string | null,
  suggestion?: string | null,
  values?: Readonly<Record<string, string | number>>,
) => void;
