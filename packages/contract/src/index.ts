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
/** A text in Indonesian and, where there is one, English. */
export type LocalizedText = Schemas['LocalizedText'];
/** Language of a text: `id` or `en`. */
export type Locale = Schemas['Locale'];
/** An RFC 9457 problem as every error answers it. */
export type Problem = Schemas['Problem'];
/** The stable code of a problem. */
export type ProblemCode = Problem['code'];

/** Every operation of the contract by its `operationId`, which is also the SDK method's name. */
export type OperationId = keyof operations;
