import type { Agency, Article } from '@humas/contract';

/** What `agency.profile` holds. */
export interface StoredProfile extends Pick<Agency, 'ppidRole' | 'contacts' | 'domains'> {
  readonly brand: Omit<Agency['brand'], 'logo'> & {
    readonly logo: { readonly file: string; readonly alt: string } | null;
  };
}

/** What `article.summary` holds: what cards need. */
export type StoredSummary = Pick<Article, 'headline' | 'lead' | 'excerpt' | 'tags' | 'credits' | 'verdict'>;

/** What `article.detail` holds: what only the whole article needs. */
export interface StoredDetail
  extends Pick<
    Article,
    | 'source'
    | 'body'
    | 'dateline'
    | 'eventDate'
    | 'creditLine'
    | 'attachments'
    | 'keyFigures'
    | 'changeHistory'
    | 'clarification'
  > {
  readonly galleryIds: readonly string[];
  readonly readAlso: readonly { readonly articleId: string; readonly after: number }[];
}
