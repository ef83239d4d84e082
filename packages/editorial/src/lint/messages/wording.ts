import type { Locale } from '../../locale.js';

/** What is said of a finding: the message with `{quote}`, `{suggestion}` and values of its own, and what to do. */
export type Wording = Record<Locale, { message: string; suggestion?: string }>;
