import type { SafeFetch } from '../safe-fetch/safe-fetch.js';
import type { Text } from '../words/text.js';

/** What a source says of one article without sending it: enough to see whether anything changed. */
export interface SourceEntry {
  /** Never changes in the source; `[A-Za-z0-9][A-Za-z0-9._~-]*`, at most 128 characters. */
  sourceId: string;
  /** Anything that differs when the article differs. */
  version: string;
  /** How often the source counted it as read; null when it does not count. */
  views: number | null;
}

/** A picture as the source names it. */
export interface SourcePicture {
  /** Absolute. */
  url: string;
  alt: string | null;
  captionHtml: string | null;
}

/** One article as the source has it, before anything is cleaned. */
export interface SourceArticle extends SourceEntry {
  /** Where readers find it in the source. Absolute. */
  url: string;
  slug: string | null;
  /** Plain text, entities decoded. */
  headline: string;
  excerptHtml: string | null;
  html: string;
  /** RFC 3339 with an offset. */
  publishedAt: string;
  /** RFC 3339 with an offset. */
  updatedAt: string | null;
  categories: readonly { slug: string; name: string }[];
  tags: readonly string[];
  author: string | null;
  cover: SourcePicture | null;
  locale: 'id' | 'en';
}

/** An article that cannot be carried over, and why. */
export interface Refused {
  sourceId: string;
  reason: Text;
  /** False when that is how its site has it, today and at the next run; true when something went wrong. */
  failed: boolean;
}

/** Where articles are written. */
export interface Source {
  /** Names the source in the API: `[a-z0-9]+([._-][a-z0-9]+)*`, such as `wordpress-www.contoh.go.id`. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** Complete, or it throws: half a list would look like deletions. */
  list(): AsyncIterable<SourceEntry>;
  /** Reads these articles, in any order; one that vanished meanwhile is left out. */
  read(sourceIds: readonly string[]): AsyncIterable<SourceArticle | Refused>;
  /** Whether the article is really gone (404, 410, trash); asked before anything is withdrawn. */
  isGone(sourceId: string, article: { url: string | null }): Promise<boolean>;
  /** `always`: what is not listed may be gone. `window`: the list holds only the newest articles. */
  readonly detectsRemovals: 'always' | 'window';
  /** For `window`, after `list()`: the publishing time of the oldest article listed; null when unknown. */
  oldestListed?(): string | null;
}

/** What a source is made with. */
export interface SourceOptions {
  /** Address as the person typed it. */
  site: string;
  /** The only way to the network. */
  fetch: SafeFetch;
  /** Only articles published or changed at or after this moment (RFC 3339); then `list()` is not complete. */
  since?: string | undefined;
  /** Overrides the name made from the address. */
  name?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** Finds out what is at an address. @throws {CliError} when it is not such a source. */
export type CreateSource = (options: SourceOptions) => Promise<Source>;
