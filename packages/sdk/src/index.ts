/**
 * Typed client of the humas content API.
 *
 * @packageDocumentation
 */

export type {
  Agency,
  AgencyKind,
  AgencyReference,
  Alert,
  AlertList,
  Article,
  ArticleArchive,
  ArticleReference,
  ArticleState,
  ArticleSummary,
  ArticleType,
  Category,
  Clarification,
  Correction,
  Counter,
  Counters,
  CreatedKey,
  Credit,
  Dateline,
  Definitions,
  Finding,
  ImportCount,
  ImportCountResult,
  ImportedArticle,
  ImportResult,
  ImportState,
  Key,
  Locale,
  LocalizedText,
  Media,
  Message,
  MessageKind,
  MessagePage,
  MessageReceipt,
  MessageStatus,
  MessageTerms,
  NewAgency,
  NewKey,
  NewMessage,
  OperationId,
  PhotoCredit,
  Poll,
  PollDefinition,
  PopularArticles,
  Problem,
  ProblemCode,
  PublishedMessage,
  PublishedMessagePage,
  Reaction,
  Reclassification,
  Reclassified,
  Rejection,
  RejectionReason,
  RemovedMarkup,
  SavedReaction,
  Scope,
  SearchFacets,
  SearchHit,
  SearchPage,
  SearchSuggestion,
  SearchSuggestions,
  TextPiece,
  Verdict,
  ViewCount,
  ViewEvent,
  Withdrawal,
} from '@humas/contract';
export { createHumasClient, type HumasClient } from './client.js';
export type { IdOf } from './core/address.js';
export type { Call } from './core/call.js';
export type { ChangeOptions, IfMatch } from './core/if-match.js';
export type { ListCall, Page } from './core/list-call.js';
export type { ErrorEvent, Observer, RequestEvent, ResponseEvent } from './core/observer.js';
export type { CacheOptions, CallOptions, FetchOptions, HumasClientOptions } from './core/options.js';
export type { AnswerSource, HumasResponse } from './core/response.js';
export { type HumasErrors, isHumasError } from './errors/guards.js';
export { HumasError, type HumasErrorCode, type HumasErrorDetails } from './errors/humas-error.js';
export {
  HumasConfigurationError,
  HumasInvalidResponseError,
  HumasNetworkError,
  HumasPaginationError,
  HumasTimeoutError,
} from './errors/local-errors.js';
export {
  HumasAuthorizationError,
  HumasBadRequestError,
  HumasConflictError,
  HumasGoneError,
  HumasNotFoundError,
  HumasPreconditionError,
  HumasRateLimitError,
  HumasServerError,
} from './errors/status-errors.js';
export type { AgencyInput, AgencyListQuery } from './resources/agencies.js';
export type {
  ArchiveQuery,
  ArticleAddress,
  ArticleListQuery,
  PopularQuery,
  WithdrawalInput,
} from './resources/articles.js';
export type { CategoryQuery } from './resources/categories.js';
export type { CounterQuery } from './resources/counting.js';
export type { ImportAddress, ImportInput, ImportListQuery, ImportSource } from './resources/imports.js';
export type { KeyInput, KeyQuery } from './resources/keys.js';
export type { MediaInput } from './resources/media.js';
export type {
  MessageInput,
  MessageListQuery,
  MessageOptions,
  PublishedMessageQuery,
} from './resources/messages.js';
export type { ChoiceInput, VoterInput } from './resources/reactions.js';
export type { SearchQuery, SuggestQuery } from './resources/search.js';
