export type { ArticleCredit, CreditRole, ParsedCredits } from './article-credit.js';
export { fillLabel } from './fill-label.js';
export { type CompactCountOptions, formatCompactCount } from './format-compact-count.js';
export { formatCount } from './format-count.js';
export { type Credit, formatCredit } from './format-credit.js';
export { type DateOptions, type DateStyle, formatDate, type ZoneOptions } from './format-date.js';
export { type DateBadgeParts, formatDateBadge } from './format-date-badge.js';
export { type DateRangeOptions, formatDateRange } from './format-date-range.js';
export { type Dateline, formatDateline } from './format-dateline.js';
export { formatList, type ListOptions } from './format-list.js';
export { formatRelativeTime, type RelativeTimeOptions } from './format-relative-time.js';
export { formatRupiah, type RupiahOptions } from './format-rupiah.js';
export { formatDateTime, formatTime, type TimeOptions } from './format-time.js';
export { initials } from './initials.js';
export { keepTogether } from './keep-together.js';
export type { Finding, LintInput, LintOptions, LintPicture } from './lint/finding.js';
export { lintArticle } from './lint/lint-article.js';
export { type LintExample, type LintRuleInfo, type LintSeverity, lintRules } from './lint/lint-rules.js';
export type { LintRule } from './lint/messages/index.js';
export type { Locale, LocaleOptions } from './locale.js';
export type { DateInput } from './moment.js';
export { parseArticleText } from './parse-article-text.js';
export { parseByline } from './parse-byline.js';
export { type ParseCountOptions, type ParsedCount, parseCount } from './parse-count.js';
export { type ParseDateOptions, type ParsedDate, parseDate } from './parse-date.js';
export { type ParsedDateRange, parseDateRange } from './parse-date-range.js';
export { type PublishedAndUpdated, parseDates } from './parse-dates.js';
export { ParseError, type ParseErrorCode } from './parse-error.js';
export { parseSignOff } from './parse-sign-off.js';
export {
  type ParsedWordPressDates,
  parseWordPressDates,
  type WordPressDates,
} from './parse-wordpress-dates.js';
export type { Found, NotUnderstood, ParsedArticleText, RemnantKind } from './parsed-article-text.js';
export type { ShareChannel } from './share-text/channels.js';
export {
  type ShareEmail,
  type ShareInput,
  type ShareTextOptions,
  shareText,
} from './share-text/share-text.js';
export { softenLongWords } from './soften-long-words.js';
export { type PhotoCredit, type SplitCaption, splitCaption } from './split-caption.js';
export {
  type ParsedDateline,
  type SplitDateline,
  type SplitDatelineOptions,
  splitDateline,
} from './split-dateline.js';
