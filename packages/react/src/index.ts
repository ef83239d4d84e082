/** The widgets by name, a line or two each. `index.test.ts` holds the same list. */
export {
  AgencyIdentity,
  type AgencyIdentityAgency,
  type AgencyIdentityProps,
} from './agency-identity/index.js';
export {
  AlertBanner,
  type AlertBannerProps,
  type AlertClient,
  type UseAlertBannerOptions,
  useAlertBanner,
} from './alert-banner/index.js';
export { ArchiveNav, type ArchiveNavMonth, type ArchiveNavProps } from './archive-nav/index.js';
export { ArticleBody, type ArticleBodyProps } from './article-body/index.js';
export { ArticleHeader, type ArticleHeaderArticle, type ArticleHeaderProps } from './article-header/index.js';
export {
  ArticleExtras,
  type ArticleExtrasProps,
  ArticlePage,
  type ArticlePageProps,
} from './article-page/index.js';
export { Breadcrumb, type BreadcrumbProps, type BreadcrumbStep } from './breadcrumb/index.js';
export { Byline, type BylineProps, type Staff } from './byline/index.js';
export { CategoryTag, type CategoryTagProps } from './category-tag/index.js';
export { ClarificationBanner, type ClarificationBannerProps } from './clarification-banner/index.js';
export { type ContactAgency, ContactChannels, type ContactChannelsProps } from './contact-channels/index.js';
export { DateBadge, type DateBadgeProps } from './date-badge/index.js';
export { Figure, type FigureProps } from './figure/index.js';
export { KeyFigures, type KeyFiguresProps } from './key-figures/index.js';
export {
  LanguageSwitch,
  type LanguageSwitchItem,
  type LanguageSwitchProps,
} from './language-switch/index.js';
export {
  MessageForm,
  type MessageFormErrors,
  type MessageFormProps,
  type MessageFormState,
  MessageFormView,
  type MessageFormViewProps,
  type SendMessage,
  type UseMessageFormOptions,
  useMessageForm,
} from './message-form/index.js';
export { catalogue, type Labels, type MessageKey } from './messages/index.js';
export {
  NewsCard,
  type NewsCardArticle,
  type NewsCardProps,
  NewsCardSkeleton,
  type NewsCardSkeletonProps,
  type NewsCardVariant,
} from './news-card/index.js';
export {
  NewsList,
  type NewsListClient,
  type NewsListProps,
  type NewsListVariant,
  type UseNewsListOptions,
  useNewsList,
} from './news-list/index.js';
export { Pagination, type PaginationProps } from './pagination/index.js';
export { HumasProvider, type HumasProviderProps, type HumasSettings, useHumas } from './provider/index.js';
export {
  ReactionPoll,
  type ReactionPollProps,
  type ReactionPollState,
  ReactionPollView,
  type ReactionPollViewProps,
  type UseReactionPollOptions,
  useReactionPoll,
} from './reaction-poll/index.js';
export { ReadAlso, type ReadAlsoProps } from './read-also/index.js';
export { SearchBox, type SearchBoxProps, type SearchBoxScope } from './search-box/index.js';
export {
  ServicePledge,
  type ServicePledgeProps,
  type ServicePledgeSignature,
  type ServiceStandard,
} from './service-pledge/index.js';
export { ShareBar, type ShareBarProps } from './share-bar/index.js';
export {
  SiteFooter,
  type SiteFooterAgency,
  type SiteFooterColumn,
  type SiteFooterProps,
} from './site-footer/index.js';
export {
  type MastheadMotif,
  SiteHeader,
  type SiteHeaderAgency,
  type SiteHeaderItem,
  type SiteHeaderProps,
} from './site-header/index.js';
export { SourceBadge, type SourceBadgeProps } from './source-badge/index.js';
export { TagList, type TagListProps } from './tag-list/index.js';
export {
  type StartViewBeacon,
  type UseViewCounterOptions,
  useViewCounter,
  ViewBeacon,
  type ViewBeaconProps,
  ViewCounter,
  type ViewCounterProps,
} from './view-counter/index.js';
