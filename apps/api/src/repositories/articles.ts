import type { Pool } from 'pg';
import {
  type ArticleRow,
  DETAIL_COLUMNS,
  IS_KNOWN,
  IS_PUBLIC,
  type MediaRow,
  REFERENCE_COLUMNS,
  type ReferenceRow,
  SUMMARY_COLUMNS,
  SUMMARY_JOINS,
  type SummaryRow,
} from './article-rows.js';

const RELATED_LIMIT = 6;

/** Reads whole articles and what surrounds them. */
export class ArticleRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Published or withdrawn; drafts and what is under embargo do not exist for readers. */
  async find(id: string): Promise<ArticleRow | undefined> {
    return this.#one('a.id = $1', [id]);
  }

  /** By the address readers see. */
  async findBySlug(agencyId: string, slug: string): Promise<ArticleRow | undefined> {
    return this.#one('a.agency_id = $1 AND a.slug = $2', [agencyId, slug]);
  }

  async #one(condition: string, values: readonly string[]): Promise<ArticleRow | undefined> {
    const { rows } = await this.#pool.query<ArticleRow>(
      `SELECT ${SUMMARY_COLUMNS}, ${DETAIL_COLUMNS} FROM article a ${SUMMARY_JOINS} WHERE ${condition} AND ${IS_KNOWN}`,
      [...values],
    );
    return rows[0];
  }

  /** The article that once had this address. */
  async findMoved(agencyId: string, slug: string): Promise<{ id: string; slug: string } | undefined> {
    const { rows } = await this.#pool.query(
      `SELECT a.id, a.slug FROM redirect r JOIN article a ON a.agency_id = r.agency_id AND a.id = r.article_id
       WHERE r.agency_id = $1 AND r.slug = $2 AND ${IS_KNOWN}`,
      [agencyId, slug],
    );
    return rows[0];
  }

  /** Pictures of an agency, in any order. */
  async media(agencyId: string, ids: readonly string[]): Promise<MediaRow[]> {
    if (ids.length === 0) return [];
    const { rows } = await this.#pool.query<MediaRow>(
      'SELECT * FROM media WHERE agency_id = $1 AND id = ANY ($2)',
      [agencyId, ids],
    );
    return rows;
  }

  /** Public articles among these, in any order. */
  async references(ids: readonly string[]): Promise<ReferenceRow[]> {
    if (ids.length === 0) return [];
    return this.#references('a.id = ANY ($1)', [ids]);
  }

  /** The same text in other languages. */
  async translations(article: Pick<ArticleRow, 'id' | 'translation_group'>): Promise<ReferenceRow[]> {
    return this.#references('a.translation_group = $1 AND a.id <> $2', [
      article.translation_group,
      article.id,
    ]);
  }

  async #references(condition: string, values: readonly unknown[]): Promise<ReferenceRow[]> {
    const { rows } = await this.#pool.query<ReferenceRow>(
      `SELECT ${REFERENCE_COLUMNS} FROM article a JOIN agency g ON g.id = a.agency_id
       WHERE ${condition} AND ${IS_PUBLIC} ORDER BY a.locale, a.id`,
      [...values],
    );
    return rows;
  }

  /**
   * Articles a reader of this one may want: same language, sharing its category or a tag, its own agency first. Looked
   * for among the newest of the agency and of the category, so that it costs the same in a large archive.
   */
  async related(article: ArticleRow): Promise<SummaryRow[]> {
    const { rows } = await this.#pool.query<SummaryRow>(
      `WITH near AS (
         (SELECT a.agency_id, a.id
          FROM article_publisher p JOIN article a ON a.agency_id = p.owner_id AND a.id = p.article_id
          WHERE p.agency_id = $1 AND ${IS_PUBLIC} ORDER BY p.published_at DESC, p.article_id DESC LIMIT 60)
         UNION
         (SELECT a.agency_id, a.id FROM article a WHERE a.category_id = $2 AND ${IS_PUBLIC}
          ORDER BY a.published_at DESC, a.id DESC LIMIT 20))
       SELECT ${SUMMARY_COLUMNS}
       FROM near JOIN article a ON a.agency_id = near.agency_id AND a.id = near.id ${SUMMARY_JOINS}
       WHERE ${IS_PUBLIC} AND a.locale = $3 AND a.translation_group <> $4 AND (a.category_id = $2 OR a.tag_keys && $5)
       ORDER BY (a.agency_id = $1) DESC, (a.tag_keys && $5) DESC, a.published_at DESC, a.id DESC
       LIMIT ${RELATED_LIMIT}`,
      [article.agency_id, article.category_id, article.locale, article.translation_group, article.tag_keys],
    );
    return rows;
  }
}
