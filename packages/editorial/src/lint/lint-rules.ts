import type { Locale } from '../locale.js';
import type { LintInput } from './finding.js';
import { dateLessons } from './lessons/dates.js';
import { headlineLessons } from './lessons/headline.js';
import type { InBoth, Lesson, Sample } from './lessons/lesson.js';
import { numberLessons } from './lessons/numbers.js';
import { pageLessons } from './lessons/page.js';
import { pictureLessons } from './lessons/pictures.js';
import { punctuationLessons } from './lessons/punctuation.js';
import { wordLessons } from './lessons/words.js';
import type { LintRule } from './messages/index.js';

/** How much a finding weighs: a `warning` is wrong wherever it stands, `advice` is for an editor to weigh. */
export type LintSeverity = 'warning' | 'advice';

/** A piece of an article, to be shown and to be linted. */
export type LintExample = {
  /** The words that matter, for people. */
  text: string;
  /** The same as `lintArticle` takes it. */
  article: LintInput;
};

/** Everything there is to know about a rule, for a command line, a guide or a course. */
export type LintRuleInfo = {
  id: LintRule;
  severity: LintSeverity;
  /** Languages of the articles it looks at. */
  languages: readonly Locale[];
  title: InBoth;
  /** Why a reader is better off. */
  reason: InBoth;
  /** Who says so. */
  source: InBoth;
  /** What is found. Rules about Indonesian have Indonesian examples in both languages. */
  before: Readonly<Record<Locale, LintExample>>;
  /** The same, set right. */
  after: Readonly<Record<Locale, LintExample>>;
};

const lessons: Record<LintRule, Lesson> = {
  ...dateLessons,
  ...numberLessons,
  ...wordLessons,
  ...punctuationLessons,
  ...headlineLessons,
  ...pictureLessons,
  ...pageLessons,
};

const HEADLINES: InBoth = { id: 'Layanan terpadu dibuka', en: 'One desk for every permit' };

const isPerLanguage = (samples: Lesson['before']): samples is Readonly<Record<Locale, Sample>> =>
  typeof samples === 'object' && 'id' in samples;

function exampleOf(samples: Lesson['before'], locale: Locale): LintExample {
  const isIndonesian = !isPerLanguage(samples) || locale === 'id';
  const sample = isPerLanguage(samples) ? samples[locale] : samples;
  const [text, more] =
    typeof sample === 'string' ? [sample, { bodyText: sample }] : [sample.text, sample.article];
  const language = isIndonesian ? 'id' : 'en';
  return { text, article: { headline: HEADLINES[language], bodyText: '', locale: language, ...more } };
}

const examplesOf = (samples: Lesson['before']) => ({
  id: exampleOf(samples, 'id'),
  en: exampleOf(samples, 'en'),
});

const infoOf = ([id, lesson]: [string, Lesson]): LintRuleInfo => ({
  id: id as LintRule,
  severity: lesson.severity,
  languages: isPerLanguage(lesson.before) ? ['id', 'en'] : ['id'],
  title: lesson.title,
  reason: lesson.reason,
  source: typeof lesson.source === 'string' ? { id: lesson.source, en: lesson.source } : lesson.source,
  before: examplesOf(lesson.before),
  after: examplesOf(lesson.after),
});

/**
 * Every rule of `lintArticle` in the order of its findings: what it is called, why it is one, who says so, and an
 * example before and after. What teaches or explains rules reads them here, so that it cannot go stale.
 *
 * @example
 * lintRules.find(({ id }) => id === 'time-colon')?.before.id.text // 'Loket dibuka pukul 08:00 WIB.'
 */
export const lintRules: readonly LintRuleInfo[] = /* @__PURE__ */ Object.entries(lessons)
  .map(infoOf)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
