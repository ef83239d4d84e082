import type { ArticleCredit } from './article-credit.js';
import type { ParsedCount } from './parse-count.js';
import type { ParsedDate } from './parse-date.js';
import type { ParsedDateRange } from './parse-date-range.js';
import type { ParseErrorCode } from './parse-error.js';
import type { SplitCaption } from './split-caption.js';
import type { ParsedDateline } from './split-dateline.js';

/** Something found, and the line it was read from (numbered from 1). */
export type Found<Value> = { value: Value; line: string; lineNumber: number };

/** Parts of a page that are not the article: buttons, polls, lists of other news, forms, empty lines, the rest. */
export type RemnantKind = 'share' | 'poll' | 'related' | 'form' | 'layout' | 'page';

/** Something that looked like a part of an article and could not be read. */
export type NotUnderstood = {
  looksLike: 'date' | 'counter' | 'byline' | 'sign-off' | 'credit' | 'poll' | 'unknown';
  line: string;
  lineNumber: number;
  /** Null when no parser was asked. */
  code: ParseErrorCode | null;
  reason: string;
};

/** What a pasted page holds. Every line that is not empty is in at least one of these. */
export type ParsedArticleText = {
  headline: Found<string> | null;
  published: Found<ParsedDate> | null;
  updated: Found<ParsedDate> | null;
  category: Found<string> | null;
  views: Found<ParsedCount> | null;
  shares: Found<ParsedCount> | null;
  /** Under the headline and at the end; a page may have both. */
  bylines: Found<ArticleCredit[]>[];
  dateline: Found<ParsedDateline> | null;
  signOff: Found<ArticleCredit[]> | null;
  /** Captions that name who made the picture; exactly the same caption twice is given once. */
  captions: Found<SplitCaption>[];
  /** Days in the running text; one without a year gets it from the publication, if the weekday agrees. */
  dates: Found<ParsedDate>[];
  dateRanges: Found<ParsedDateRange>[];
  /** Headlines after "Baca juga:". */
  readAlso: Found<string>[];
  /** Headlines of other news after the article, each once. */
  related: Found<string>[];
  remnants: Found<RemnantKind>[];
  /** Paragraphs of the article, without dateline and sign-off. */
  body: Found<string>[];
  notUnderstood: NotUnderstood[];
};
