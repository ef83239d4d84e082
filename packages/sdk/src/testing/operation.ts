import type { operations, ProblemCode } from '@humas/contract';
import { routes } from '@humas/contract/routes';

/** The name of an operation of the contract, which is also the name of the client's method. */
export type MockOperation = keyof operations;

type AnswersOf<Id extends MockOperation> = operations[Id]['responses'];

type SuccessOf<Id extends MockOperation> =
  AnswersOf<Id> extends Record<200, infer Answer>
    ? Answer
    : AnswersOf<Id> extends Record<201, infer Answer>
      ? Answer
      : undefined;

/**
 * What an operation answers when all goes well; undefined where it answers nothing but that (204).
 *
 * @example
 * ```ts
 * import type { Article } from '@humas/sdk';
 * import type { MockBody } from '@humas/sdk/testing';
 *
 * const headlineOf = (article: MockBody<'articles.get'>) => article.headline;
 * const same: (article: Article) => string = headlineOf;
 * console.log(same);
 * ```
 */
export type MockBody<Id extends MockOperation> =
  SuccessOf<Id> extends { content: infer Content } ? Content[keyof Content] : undefined;

/**
 * What the list of an operation holds; never for an operation that is no list.
 *
 * @example
 * ```ts
 * import type { ArticleSummary } from '@humas/sdk';
 * import type { MockItem } from '@humas/sdk/testing';
 *
 * const titles = (items: readonly MockItem<'articles.list'>[]) => items.map(({ headline }) => headline);
 * const same: (items: ArticleSummary[]) => string[] = titles;
 * console.log(same);
 * ```
 */
export type MockItem<Id extends MockOperation> =
  MockBody<Id> extends { items: readonly (infer Item)[]; page: object } ? Item : never;

/**
 * The problems an operation may answer with, as the contract shows them.
 *
 * @example
 * ```ts
 * import type { MockProblemCode } from '@humas/sdk/testing';
 *
 * const gone: MockProblemCode<'articles.get'> = 'article_withdrawn';
 * console.log(gone);
 * ```
 */
export type MockProblemCode<Id extends MockOperation> = (typeof routes)[Id]['problems'][number];

/** A parameter in the query or in a header. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'header';
  readonly required: boolean;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How an operation is asked and answered. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly type?: string;
  readonly text?: string;
  readonly needsKey: boolean;
  readonly hasETag: boolean;
  readonly isCacheable: boolean;
  readonly ignoresUnknown: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: {
    readonly types: readonly string[];
    readonly required: readonly string[];
    readonly properties: readonly string[];
  };
  readonly problems: readonly ProblemCode[];
}

/** The contract's routes by `operationId`. */
export const ROUTES: Readonly<Record<MockOperation, Route>> = routes;

/** The operations in the order of the contract. */
export const OPERATIONS = Object.keys(ROUTES) as MockOperation[];

/** An operation as people write it: `articles.get (GET /v1/articles/{article})`. */
export const named = (id: MockOperation) => `${id} (${ROUTES[id].method} ${ROUTES[id].path})`;
