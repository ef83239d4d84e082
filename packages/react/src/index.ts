/** The widgets by name, a line or two each. `index.test.ts` holds the same list. */
export { ArticleBody, type ArticleBodyProps } from './article-body/index.js';
export { ArticleHeader, type ArticleHeaderArticle, type ArticleHeaderProps } from './article-header/index.js';
export { ClarificationBanner, type ClarificationBannerProps } from './clarification-banner/index.js';
export { Figure, type FigureProps } from './figure/index.js';
export { catalogue, type Labels, type MessageKey } from './messages/index.js';
export {
  NewsCard,
  type NewsCardArticle,
  type NewsCardProps,
  NewsCardSkeleton,
  type NewsCardSkeletonProps,
  type NewsCardVariant,
} from './news-card/index.js';
export { NewsList, type NewsListProps, type NewsListVariant } from './news-list/index.js';
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
export {
  type StartViewBeacon,
  type UseViewCounterOptions,
  useViewCounter,
  ViewBeacon,
  type ViewBeaconProps,
  ViewCounter,
  type ViewCounterProps,
} from './view-counter/index.js';
