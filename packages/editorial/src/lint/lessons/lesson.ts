import type { Locale } from '../../locale.js';
import type { LintInput } from '../finding.js';

/** A sentence in both languages. */
export type InBoth = Readonly<Record<Locale, string>>;

/** A piece of an article: running text, or what is shown of it and where it stands. */
export type Sample = string | { text: string; article: Partial<LintInput> };

/** What is taught of a rule. Examples in Indonesian alone are for rules about Indonesian. */
export type Lesson = {
  /** `warning` is wrong wherever it stands; `advice` is for an editor to weigh. */
  severity: 'warning' | 'advice';
  title: InBoth;
  reason: InBoth;
  /** Who says so; the house when nobody else does. */
  source: string | InBoth;
  before: Sample | Readonly<Record<Locale, Sample>>;
  after: Sample | Readonly<Record<Locale, Sample>>;
};

/** A rule of this kit, which no authority has made. */
export const HOUSE: InBoth = { id: 'Kaidah redaksi Humas Kit', en: 'House rule of Humas Kit' };

/** An example of a headline. */
export const headline = (text: string): Sample => ({ text, article: { headline: text } });

/** An example of a picture, of which `text` is what matters. */
export const picture = (text: string, cover: LintInput['cover']): Sample => ({ text, article: { cover } });
