/** The content types every widget reads, from one place, so that a widget's import list stays short. */
export type {
  Agency,
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
  PhotoCredit,
  Poll,
  PollDefinition,
  Verdict,
  ViewCount,
} from '@humas/sdk';
