import type { Agency, Article, Category, LocalizedText, PhotoCredit } from '@humas/contract';

/** A picture on its way into the database. */
export interface MediaDraft {
  readonly id: string;
  /** File under `/media/`, or a whole address. */
  readonly file: string;
  readonly mimeType: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption: string | null;
  readonly credit: PhotoCredit | null;
}

/** An agency on its way into the database. */
export interface AgencyDraft
  extends Pick<
    Agency,
    'id' | 'slug' | 'name' | 'shortName' | 'kind' | 'timeZone' | 'ppidRole' | 'contacts' | 'domains'
  > {
  /** Slug of the agency it is a unit of. */
  readonly parent: string | null;
  readonly brand: Omit<Agency['brand'], 'logo'> & {
    readonly logo: { readonly file: string; readonly alt: string } | null;
  };
}

/** The poll an article asks for: a preset, own options, or none. */
export type PollDraft =
  | {
      readonly preset: 'usefulness' | 'emotion';
      readonly question?: LocalizedText;
      readonly closesAt?: string | null;
    }
  | {
      readonly preset: 'custom';
      readonly question: LocalizedText;
      readonly options: readonly { readonly key: string; readonly label: LocalizedText }[];
      readonly closesAt?: string | null;
    };

type Kept =
  | 'id'
  | 'slug'
  | 'type'
  | 'headline'
  | 'lead'
  | 'excerpt'
  | 'tags'
  | 'credits'
  | 'locale'
  | 'publishedAt';
type KeptDetail =
  | 'updatedAt'
  | 'source'
  | 'dateline'
  | 'eventDate'
  | 'creditLine'
  | 'attachments'
  | 'keyFigures';

/** An article on its way into the database. References are ids of what the same or an earlier import brought. */
export interface ArticleDraft extends Pick<Article, Kept | KeptDetail | 'changeHistory' | 'clarification'> {
  readonly agencyId: string;
  readonly categoryId: string;
  readonly status: 'draft' | 'scheduled' | 'published' | 'corrected' | 'withdrawn';
  /** The address readers use, when the agency has its own. */
  readonly canonicalUrl: string | null;
  readonly coPublisherIds: readonly string[];
  readonly cover: MediaDraft | null;
  readonly gallery: readonly MediaDraft[];
  /** As written; it is sanitised on the way in. */
  readonly bodyHtml: string;
  /** Id of the original text; its own id when it is none's translation. */
  readonly translationGroup: string;
  readonly readAlso: readonly { readonly articleId: string; readonly after: number }[];
  readonly poll: PollDraft | null;
  /** Views the site counted before. */
  readonly viewBaseline: number;
  readonly withdrawn: {
    readonly at: string;
    readonly reason: string;
    readonly replacedBy: string | null;
  } | null;
}

/** Everything one import brings, in an order in which references can be followed. */
export interface ContentDraft {
  /** Parents before their units. */
  readonly agencies: readonly AgencyDraft[];
  readonly categories: readonly Category[];
  readonly articles: readonly ArticleDraft[];
}
