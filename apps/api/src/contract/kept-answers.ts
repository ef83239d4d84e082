import type { OperationId } from '@humas/contract';
import { SingleFlight } from '../http/single-flight.js';
import type { Operation } from './document.js';
import type { ReadRequest } from './request-reader.js';

/** An answer as it goes out: a kept one costs no second writing. */
export interface WrittenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string | undefined;
  readonly text: string | undefined;
  /** The moment of the clock from which on it is no longer right. */
  readonly until: number | undefined;
}

/**
 * Content is the same for everyone, changes rarely, and costs several queries: how long a written answer is kept in
 * memory, in milliseconds. Short beside the minute that caches outside may keep it.
 */
const CONTENT_MS = 2000;
const CONTENT: ReadonlySet<OperationId> = new Set([
  'agencies.list',
  'agencies.get',
  'categories.list',
  'articles.list',
  'articles.get',
  'articles.getBySlug',
  'articles.popular',
  'articles.archive',
  'search.articles',
  'search.suggest',
  'feeds.rss',
  'feeds.atom',
  'feeds.json',
  'feeds.newsSitemap',
  'feeds.gpr',
  'messages.published',
]);

const MAX_ENTRIES = 2000;
const MAX_BYTES = 64 * 1024 * 1024;
/** What an entry costs beside its text, roughly. */
const ENTRY_BYTES = 1000;
/** Longer addresses are read anew each time. */
const MAX_ADDRESS = 1000;

/**
 * What many readers ask for, answered from memory.
 *
 * An answer is kept under what a request means, not under how it is written: with the defaults filled in and in one
 * order. So nobody fills the memory with spellings, and what is no part of the meaning reaches no other reader.
 */
export class KeptAnswers {
  readonly #answers: SingleFlight<WrittenAnswer>;
  /** What addresses that came lately mean, so that a hot one is not read again. */
  readonly #meanings = new Map<string, { readonly operation: Operation; readonly meaning: string }>();

  constructor(clock: () => number) {
    this.#answers = new SingleFlight(CONTENT_MS, clock, {
      untilOf: ({ until }) => until,
      maxEntries: MAX_ENTRIES,
      maxBytes: MAX_BYTES,
      // Two bytes for each character, as a text has them that holds any other than Latin ones.
      sizeOf: ({ text = '', headers }, meaning) =>
        2 * (text.length + meaning.length + (headers['Surrogate-Key'] ?? '').length) + ENTRY_BYTES,
    });
  }

  /** Whether answers of an operation are kept. They must depend on nothing of a request but its path and query. */
  static keeps({ id }: Pick<Operation, 'id'>): boolean {
    return CONTENT.has(id);
  }

  /**
   * The kept answer of a request that means the same, or a new one.
   *
   * @param url the address as it came
   * @param read reads the request, or throws what is wrong with it
   */
  async get(
    operation: Operation,
    url: string,
    read: () => ReadRequest,
    handle: (request: ReadRequest) => Promise<WrittenAnswer>,
  ): Promise<WrittenAnswer> {
    const known = this.#meanings.get(url);
    const request = known === undefined ? read() : undefined;
    const meaning = known?.meaning ?? meaningOf(operation, request as ReadRequest);
    this.#remember(url, known ?? { operation, meaning });
    return this.#answers.get(meaning, async () => handle(request ?? read()));
  }

  /** The kept answer to a GET of an address exactly as it came lately, if it is there now. */
  peek(url: string): { readonly operation: Operation; readonly answer: WrittenAnswer } | undefined {
    const known = this.#meanings.get(url);
    const answer = known && this.#answers.peek(known.meaning);
    return answer && { operation: known.operation, answer };
  }

  /** Forgets every answer: whatever is written may stand in any of them. */
  clear(): void {
    this.#answers.clear();
  }

  #remember(url: string, meant: { readonly operation: Operation; readonly meaning: string }): void {
    if (url.length > MAX_ADDRESS) return;
    this.#meanings.delete(url);
    this.#meanings.set(url, meant);
    if (this.#meanings.size <= MAX_ENTRIES) return;
    const [oldest] = this.#meanings.keys();
    if (oldest !== undefined) this.#meanings.delete(oldest);
  }
}

/** Only what the contract describes: feed readers add parameters of their own, which mean nothing. */
function meaningOf(operation: Operation, { path, query }: ReadRequest): string {
  const values = query as Readonly<Record<string, unknown>>;
  const names = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return JSON.stringify([operation.id, path, names.map((name) => values[name] ?? null)]);
}
