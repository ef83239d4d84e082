/**
 * The content API as types. Everything is derived from `openapi.yaml`; the names below are the ones
 * readers of a signature want to see.
 *
 * @example
 * ```ts
 * import type { Article } from '@humas/contract';
 * const headlineOf = (article: Article) => article.headline;
 * ```
 */
import type { components, operations, paths } from './schema.js';

export type { components, operations, paths };

type Schemas = components['schemas'];

/** An agency with its brand, contacts and place in the tree. */
export type Agency = Schemas['Agency'];
/** The few agency fields embedded wherever an agency is named. */
export type AgencyReference = Schemas['AgencyReference'];
/** Ministry, agency, regional office, technical unit (UPT) or public service agency (BLU). */
export type AgencyKind = Schemas['AgencyKind'];
/** A rubric such as Berita or Siaran pers. */
export type Category = Schemas['Category'];
/** A whole article, body included. */
export type Article = Schemas['Article'];
/** An article as cards and lists need it, without its body. */
export type ArticleSummary = Schemas['ArticleSummary'];
/** Just enough of an article to link to it. */
export type ArticleReference = Schemas['ArticleReference'];
/** A feed as jsonfeed.org describes it. */
export type JsonFeed = Schemas['JsonFeed'];
/** What kind of text an article is. */
export type ArticleType = Schemas['ArticleType'];
/** Who wrote, reported, photographed, edited or translated. */
export type Credit = Schemas['Credit'];
/** Place and unit that open an article. */
export type Dateline = Schemas['Dateline'];
/** A picture with its alternative text, caption and credit: three fields, three purposes. */
export type Media = Schemas['Media'];
/** Who made a picture. */
export type PhotoCredit = Schemas['PhotoCredit'];
/** A claim, its verdict and the evidence. */
export type Clarification = Schemas['Clarification'];
/** The verdict on a claim. */
export type Verdict = Schemas['Verdict'];
/** One article's counts. */
export type Counter = Schemas['Counter'];
/** Counts of several articles at one moment. */
export type Counters = Schemas['Counters'];
/** Views counted, brought along and left out. */
export type ViewCount = Schemas['ViewCount'];
/** One view as the beacon reports it. */
export type ViewEvent = Schemas['ViewEvent'];
/** A poll's question and options without counts. */
export type PollDefinition = Schemas['PollDefinition'];
/** A poll with its tally. */
export type Poll = Schemas['Poll'];
/** My reaction. */
export type Reaction = Schemas['Reaction'];
/** My reaction after it was stored, with the tally that includes it. */
export type SavedReaction = Schemas['SavedReaction'];
/** The most read articles of a window. */
export type PopularArticles = Schemas['PopularArticles'];
/** What is counted, left out and stored. */
export type Definitions = Schemas['Definitions'];
/** An agency to add. */
export type NewAgency = Schemas['NewAgency'];
/** What a secret key may do. */
export type Scope = Schemas['Scope'];
/** A secret key without its secret. */
export type Key = Schemas['Key'];
/** A key to make. */
export type NewKey = Schemas['NewKey'];
/** A key just made, with the secret that is shown once. */
export type CreatedKey = Schemas['CreatedKey'];
/** An article as its source has it. */
export type ImportedArticle = Schemas['ImportedArticle'];
/** What became of an imported article. */
export type ImportResult = Schemas['ImportResult'];
/** How often a source counted one of its articles as read. */
export type ImportCount = Schemas['ImportCount'];
/** What became of counts that were brought along. */
export type ImportCountResult = Schemas['ImportCountResult'];
/** What a source brought so far, one article. */
export type ImportState = Schemas['ImportState'];
/** What the server took out of HTML. */
export type RemovedMarkup = Schemas['RemovedMarkup'];
/** What an editor should look at. */
export type Finding = Schemas['Finding'];
/** A public note about what was corrected. */
export type Correction = Schemas['Correction'];
/** Why an article is withdrawn, and what replaces it. */
export type Withdrawal = Schemas['Withdrawal'];
/** Where an article stands after a change. */
export type ArticleState = Schemas['ArticleState'];
/** An urgent notice of an agency, with the time it ends. */
export type Alert = Schemas['Alert'];
/** An agency's urgent notices in force at one moment. */
export type AlertList = Schemas['AlertList'];
/** Thanks, an opinion, or a request to correct. */
export type MessageKind = Schemas['MessageKind'];
/** What a reader writes to an agency. */
export type NewMessage = Schemas['NewMessage'];
/** That a message was stored, and when. */
export type MessageReceipt = Schemas['MessageReceipt'];
/** What the writer of a message agrees to. */
export type MessageTerms = Schemas['MessageTerms'];
/** A text in Indonesian and, where there is one, English. */
export type LocalizedText = Schemas['LocalizedText'];
/** Language of a text: `id` or `en`. */
export type Locale = Schemas['Locale'];
/** An RFC 9457 problem as every error answers it. */
export type Problem = Schemas['Problem'];
/** The stable code of a problem. */
export type ProblemCode = Problem['code'];
/** The months in which anything was published. */
export type ArticleArchive = Schemas['ArticleArchive'];
/** A page of matches. */
export type SearchPage = Schemas['SearchPage'];
/** An article that was found, with what matched. */
export type SearchHit = Schemas['SearchHit'];
/** A stretch of plain text that matched, or did not. */
export type TextPiece = Schemas['TextPiece'];
/** How many matches there are by agency, category, type and year. */
export type SearchFacets = Schemas['SearchFacets'];
/** What a reader may be about to type. */
export type SearchSuggestions = Schemas['SearchSuggestions'];
/** One headline, tag or agency that goes on as the reader began. */
export type SearchSuggestion = Schemas['SearchSuggestion'];
/** Which views or votes move from one class to another, and why. */
export type Reclassification = Schemas['Reclassification'];
/** How many of them moved. */
export type Reclassified = Schemas['Reclassified'];
/** Whether a message waits, may be shown, or may not. */
export type MessageStatus = Schemas['MessageStatus'];
/** Why a message is not shown. */
export type RejectionReason = Schemas['RejectionReason'];
/** A message that is not to be shown, and why. */
export type Rejection = Schemas['Rejection'];
/** A message as those who judge it see it. */
export type Message = Schemas['Message'];
/** A page of messages to judge. */
export type MessagePage = Schemas['MessagePage'];
/** A message anybody may read. */
export type PublishedMessage = Schemas['PublishedMessage'];
/** A page of messages anybody may read. */
export type PublishedMessagePage = Schemas['PublishedMessagePage'];

/** Every operation of the contract by its `operationId`, which is also the SDK method's name. */
export type OperationId = keyof operations;
