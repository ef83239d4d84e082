import type { Agency, AgencyReference, Article, Category, Media, PollDefinition } from '@humas/contract';
import type { StoredDetail, StoredSummary } from '../content/stored.js';

/** The same picture in another size or format. */
export interface RenditionRow extends Omit<Media['renditions'][number], 'url'> {
  /** A file under `/media/`, or a whole address. */
  readonly file: string;
}

/** A row of `media`. */
export interface MediaRow
  extends Pick<Media, 'id' | 'width' | 'height' | 'alt' | 'decorative' | 'caption' | 'credit'> {
  readonly file: string;
  readonly mime_type: string;
  readonly renditions: readonly RenditionRow[];
}

interface AgencyColumns {
  readonly agency_id: string;
  readonly agency_slug: string;
  readonly agency_name: string;
  readonly agency_short_name: string;
  readonly time_zone: Agency['timeZone'];
}

/** What links to an article need. */
export interface ReferenceRow extends AgencyColumns, Pick<Article, 'id' | 'slug' | 'locale'> {
  readonly canonical_url: string | null;
  readonly headline: string;
  readonly published_at: Date;
}

/** What cards need. */
export interface SummaryRow
  extends AgencyColumns,
    Pick<Article, 'id' | 'slug' | 'type' | 'status' | 'locale'> {
  readonly version: number;
  readonly canonical_url: string | null;
  readonly published_at: Date;
  readonly updated_at: Date;
  readonly summary: StoredSummary;
  readonly category: Category;
  readonly cover: MediaRow | null;
  readonly co_publishers: AgencyReference[];
}

/** What the whole article needs. */
export interface ArticleRow extends SummaryRow {
  readonly detail: StoredDetail;
  readonly category_id: string;
  readonly tag_keys: string[];
  readonly translation_group: string;
  readonly poll: Omit<PollDefinition, 'closesAt'> | null;
  readonly poll_closes_at: Date | null;
  readonly withdrawn: {
    readonly at: string;
    readonly reason: string;
    readonly replacedBy: string | null;
  } | null;
}

/** An article that readers may know of, as far as an embargo goes: by the database's clock, the only one that counts. */
const IS_DUE = '(a.embargoed_until IS NULL OR a.embargoed_until <= now())';

/** Articles anyone may see. `a` is the article. The one condition for it: nothing public writes its own. */
export const IS_PUBLIC = `(a.status IN ('published', 'corrected') AND ${IS_DUE})`;

/** Articles readers may know of: the public ones, and those that were and are withdrawn. */
export const IS_KNOWN = `(a.status IN ('published', 'corrected', 'withdrawn') AND ${IS_DUE})`;

/** Articles a key of the agency may change: all but drafts, those under embargo too. */
export const IS_CHANGEABLE = `a.status IN ('published', 'corrected', 'withdrawn')`;

/** The status as those see it who may change the article: `scheduled` before the end of an embargo. */
export const STATUS_NOW = `
  CASE WHEN a.status <> 'withdrawn' AND a.embargoed_until > now() THEN 'scheduled' ELSE a.status END AS status`;

const AGENCY_COLUMNS = `
  a.agency_id, g.slug AS agency_slug, g.name AS agency_name, g.short_name AS agency_short_name, g.time_zone`;

/** Columns of a `SummaryRow`, for a query that joins {@link SUMMARY_JOINS}. */
export const SUMMARY_COLUMNS = `${AGENCY_COLUMNS},
  a.id, a.slug, a.type, a.status, a.locale, a.version, a.canonical_url, a.published_at, a.updated_at, a.summary,
  jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name) AS category,
  CASE WHEN m.id IS NULL THEN NULL ELSE to_jsonb(m) END AS cover,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name,
     'shortName', p.short_name) ORDER BY o.place), '[]')
   FROM unnest(a.co_publisher_ids) WITH ORDINALITY AS o (id, place) JOIN agency p ON p.id = o.id) AS co_publishers`;

/** Everything a card shows stands in these. */
export const SUMMARY_JOINS = `
  JOIN agency g ON g.id = a.agency_id
  JOIN category c ON c.id = a.category_id
  LEFT JOIN media m ON m.agency_id = a.agency_id AND m.id = a.cover_id`;

/** Columns of an `ArticleRow` beyond those of a `SummaryRow`. */
export const DETAIL_COLUMNS = `
  a.detail, a.category_id, a.tag_keys, a.translation_group, a.poll, a.poll_closes_at, a.withdrawn`;

/** Columns of a `ReferenceRow`. */
export const REFERENCE_COLUMNS = `${AGENCY_COLUMNS},
  a.id, a.slug, a.locale, a.canonical_url, a.published_at, a.summary->>'headline' AS headline`;
