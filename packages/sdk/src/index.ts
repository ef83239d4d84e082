/**
 * Typed client of the humas content API: {@link createHumasClient} makes a {@link HumasClient}, and every operation of the
 * contract is a method of it. What calls have in common is in {@link HumasClientOptions}, {@link Call}, {@link ListCall}
 * and {@link HumasError}.
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
export type { Agencies as AgencyOperations, AgencyInput, AgencyListQuery } from './resources/agencies.js';
export type { Alerts as AlertOperations } from './resources/alerts.js';
export type {
  ArchiveQuery,
  ArticleAddress,
  ArticleListQuery,
  Articles as ArticleOperations,
  PopularQuery,
  WithdrawalInput,
} from './resources/articles.js';
export type { Categories as CategoryOperations, CategoryQuery } from './resources/categories.js';
export type {
  CounterQuery,
  Counters as CounterOperations,
  Definitions as DefinitionOperations,
  Polls as PollOperations,
  Views as ViewOperations,
} from './resources/counting.js';
export type {
  ImportAddress,
  ImportInput,
  ImportListQuery,
  ImportSource,
  Imports as ImportOperations,
} from './resources/imports.js';
export type { KeyInput, KeyQuery, Keys as KeyOperations } from './resources/keys.js';
export type { Media as MediaOperations, MediaInput } from './resources/media.js';
export type {
  MessageInput,
  MessageListQuery,
  MessageOptions,
  Messages as MessageOperations,
  PublishedMessageQuery,
} from './resources/messages.js';
export type { ChoiceInput, Reactions as ReactionOperations, VoterInput } from './resources/reactions.js';
export type { Search as SearchOperations, SearchQuery, SuggestQuery } from './resources/search.js';
