import type { ImportedArticle, PhotoCredit } from '../api-types.js';
import type { SourceArticle } from './source.js';

/** A picture on its way into the API. */
export interface PictureUpload {
  bytes: Uint8Array;
  /** As the source named it; the API looks at the bytes itself. */
  type: string;
  /** Empty only with `decorative`. */
  alt: string;
  decorative?: boolean;
  caption?: string | null;
  credit?: PhotoCredit | null;
}

/** What preparing an article may ask for. In a dry run `fetchPicture` and `upload` answer without doing anything. */
export interface PrepareHelpers {
  /** @throws when the picture cannot be had; the article goes on without it. */
  fetchPicture(url: string): Promise<{ bytes: Uint8Array; type: string }>;
  /** @throws when the API refuses the picture; the article goes on without it. Other failures end the article. */
  upload(picture: PictureUpload): Promise<{ id: string }>;
  /** Finds the API's category: what `--category` says, else one of the same slug or name, else null. */
  categoryFor(category: { slug: string; name: string }): string | null;
}

/** Something an editor should know about an article that was carried over nevertheless. */
export interface Note {
  /** Stable kebab-case name: `picture-unavailable`, `category-unknown`, …; what the table at the end counts. */
  rule: string;
  /** One sentence. */
  message: string;
  /** The words or the address it is about. */
  quote?: string;
}

/** Turns what the source has into what the API takes. */
export type PrepareArticle = (
  article: SourceArticle,
  helpers: PrepareHelpers,
) => Promise<{ article: ImportedArticle; notes: Note[] }>;
