import type { Article } from '@humas/sdk';

/** The content types every widget reads, from one place, so that a widget's import list stays short. */
export type {
  Agency,
  Alert,
  Article,
  ArticleReference,
  ArticleSummary,
  Category,
  Clarification,
  Credit,
  Dateline,
  Locale,
  LocalizedText,
  Media,
  MessageKind,
  MessageTerms,
  PhotoCredit,
  Poll,
  PollDefinition,
  Verdict,
  ViewCount,
} from '@humas/sdk';

/** One of an article's key figures: 24,600 "kursi", and what and who counted. */
export type KeyFigure = Article['keyFigures'][number];
