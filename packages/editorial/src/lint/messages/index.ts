import { fillLabel } from '../../fill-label.js';
import { type Locale, pick } from '../../locale.js';
import { dateMessages } from './dates.js';
import { headlineMessages } from './headline.js';
import { numberMessages } from './numbers.js';
import { pageMessages } from './page.js';
import { pictureMessages } from './pictures.js';
import { punctuationMessages } from './punctuation.js';
import type { Wording } from './wording.js';
import { wordMessages } from './words.js';

const wordings = {
  ...dateMessages,
  ...numberMessages,
  ...wordMessages,
  ...punctuationMessages,
  ...headlineMessages,
  ...pictureMessages,
  ...pageMessages,
};

/** Stable names of what `lintArticle` looks for. */
export type LintRule = keyof typeof wordings;

const wordingOf = (rule: LintRule, locale?: Locale) => pick<Wording[Locale]>(wordings[rule], locale);

/** The message of a rule, with its values filled in. */
export const lintMessage = (
  rule: LintRule,
  values: Readonly<Record<string, string | number>>,
  locale?: Locale,
) => fillLabel(wordingOf(rule, locale).message, values);

/** What to do where nothing certain can be written instead. */
export const lintSuggestion = (rule: LintRule, locale?: Locale) => wordingOf(rule, locale).suggestion;
