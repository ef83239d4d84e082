import type { Category } from '@humas/contract';
import type { Pool } from 'pg';
import { IS_PUBLIC } from './article-rows.js';

/** Reads the shared taxonomy. */
export class CategoryRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The id of a category named by slug or id. */
  async findId(key: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query('SELECT id FROM category WHERE slug = $1 OR id = $1', [key]);
    return rows[0]?.id;
  }

  /** In editorial order; with an agency, those it has published in. */
  async list(agencyId?: string): Promise<Category[]> {
    const { rows } = await this.#pool.query<Category>(
      `SELECT c.id, c.slug, c.name FROM category c
       WHERE $1::text IS NULL OR EXISTS (
         SELECT 1 FROM article a WHERE a.agency_id = $1 AND a.category_id = c.id AND ${IS_PUBLIC})
       ORDER BY c.position, c.id`,
      [agencyId],
    );
    return rows;
  }
}
