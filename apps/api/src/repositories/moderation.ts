import type { AgencyReference, Message, PublishedMessage, RejectionReason } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import { REFERENCE_COLUMNS, type ReferenceRow } from './article-rows.js';
import type { Slice } from './slice.js';

/** A message as those who judge it see it. */
export interface JudgedRow extends Pick<Message, 'id' | 'kind' | 'text' | 'name' | 'status' | 'locale'> {
  readonly agency_id: string;
  readonly agency: AgencyReference;
  readonly time_zone: string;
  /** Whatever has become of it since: those who judge may know. */
  readonly article: (Omit<ReferenceRow, 'published_at'> & { readonly published_at: string }) | null;
  readonly consent_version: string;
  readonly received_at: Date;
  readonly judged_at: Date | null;
  readonly judged_by: string | null;
  readonly rejection_reason: RejectionReason | null;
  readonly moderation_note: string | null;
}

/** A message anybody may read. */
export interface PublishedRow extends Pick<PublishedMessage, 'id' | 'kind' | 'text' | 'name'> {
  readonly received_at: Date;
}

/** What a list of messages is narrowed by. */
export interface MessageFilters {
  /** Only messages to this agency and the units below it; null: to all. */
  readonly within: string | null;
  readonly agencyId?: string;
  readonly articleId?: string;
  readonly status?: string;
  readonly kind?: string;
}

/** Where a page of messages is cut. */
export interface MessageKey {
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly id: string;
}

/** What somebody decided. */
export type Verdict =
  | { readonly status: 'approved' }
  | { readonly status: 'rejected'; readonly reason: RejectionReason; readonly note: string | null };

const SELECT = `
  SELECT m.id, m.agency_id, m.kind, m.text, m.name, m.status, m.locale, m.consent_version, m.received_at,
    m.judged_at, k.name AS judged_by, m.rejection_reason, m.moderation_note, h.time_zone,
    jsonb_build_object('id', h.id, 'slug', h.slug, 'name', h.name, 'shortName', h.short_name) AS agency,
    (SELECT to_jsonb(r) FROM (SELECT ${REFERENCE_COLUMNS} FROM article a JOIN agency g ON g.id = a.agency_id
      WHERE a.agency_id = m.agency_id AND a.id = m.article_id) r) AS article
  FROM message m JOIN agency h ON h.id = m.agency_id LEFT JOIN secret_key k ON k.id = m.judged_by`;

const BELOW = `
  WITH RECURSIVE below AS (
    SELECT id FROM agency WHERE id = $1
    UNION
    SELECT a.id FROM agency a JOIN below ON a.parent_id = below.id
  )`;

const MATCHES = `
  ($1::text IS NULL OR m.agency_id IN (SELECT id FROM below)) AND ($2::text IS NULL OR m.agency_id = $2) AND
  ($3::text IS NULL OR m.article_id = $3) AND ($4::text IS NULL OR m.status = $4) AND ($5::text IS NULL OR m.kind = $5)`;

const SHOWN = `m.agency_id = $1 AND m.article_id = $2 AND m.status = 'approved'`;

/** Reads messages, for those who judge them and, once approved, for everybody. */
export class ModerationRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Oldest first; backwards for `prev`. */
  async list(filters: MessageFilters, { after, direction, limit }: Slice<MessageKey>): Promise<JudgedRow[]> {
    const [compare, order] = direction === 'next' ? ['>', 'ASC'] : ['<', 'DESC'];
    const { rows } = await this.#pool.query<JudgedRow>(
      `${BELOW} ${SELECT} WHERE ${MATCHES} AND
         ($6::timestamptz IS NULL OR (m.received_at, m.id) ${compare} ($6, $7::text))
       ORDER BY m.received_at ${order}, m.id ${order} LIMIT $8`,
      [...valuesOf(filters), after && new Date(after.receivedAt), after?.id, limit],
    );
    return rows;
  }

  async count(filters: MessageFilters): Promise<number> {
    const { rows } = await this.#pool.query(
      `${BELOW} SELECT count(*) AS n FROM message m WHERE ${MATCHES}`,
      valuesOf(filters),
    );
    return rows[0].n;
  }

  /** One message, however it stands. */
  async find(id: string): Promise<JudgedRow | undefined> {
    return findMessage(this.#pool, id);
  }

  /** The agency whose message was erased; undefined when none of that id was. */
  async findErased(id: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query('SELECT agency_id FROM erased_message WHERE id = $1', [id]);
    return rows[0]?.agency_id;
  }

  /** The agency an article belongs to, whatever has become of the article. */
  async agencyOfArticle(articleId: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query('SELECT agency_id FROM article WHERE id = $1', [articleId]);
    return rows[0]?.agency_id;
  }

  /** What was approved about an article, newest first; against it for `prev`. */
  async published(
    article: { readonly agencyId: string; readonly articleId: string },
    { after, direction, limit }: Slice<MessageKey>,
  ): Promise<PublishedRow[]> {
    const [compare, order] = direction === 'next' ? ['<', 'DESC'] : ['>', 'ASC'];
    const { rows } = await this.#pool.query<PublishedRow>(
      `SELECT m.id, m.kind, m.text, m.name, m.received_at FROM message m WHERE ${SHOWN} AND
         ($3::timestamptz IS NULL OR (m.received_at, m.id) ${compare} ($3, $4::text))
       ORDER BY m.received_at ${order}, m.id ${order} LIMIT $5`,
      [article.agencyId, article.articleId, after && new Date(after.receivedAt), after?.id, limit],
    );
    return rows;
  }

  async countPublished(article: { readonly agencyId: string; readonly articleId: string }): Promise<number> {
    const { rows } = await this.#pool.query(`SELECT count(*) AS n FROM message m WHERE ${SHOWN}`, [
      article.agencyId,
      article.articleId,
    ]);
    return rows[0].n;
  }
}

const valuesOf = ({ within, agencyId, articleId, status, kind }: MessageFilters) => [
  within,
  agencyId,
  articleId,
  status,
  kind,
];

/** One message, however it stands. */
export async function findMessage(
  client: Pick<ClientBase, 'query'>,
  id: string,
): Promise<JudgedRow | undefined> {
  const { rows } = await client.query<JudgedRow>(`${SELECT} WHERE m.id = $1`, [id]);
  return rows[0];
}

/**
 * Writes what somebody decided, in the caller's transaction. Two who decide at once come one after the other: the last is right.
 *
 * @returns whether it says anything new; not when it stands like this already, or is gone
 */
export async function judgeMessage(
  client: ClientBase,
  id: string,
  keyId: string,
  verdict: Verdict,
): Promise<boolean> {
  const { reason, note } = verdict.status === 'rejected' ? verdict : { reason: null, note: null };
  const { rowCount } = await client.query(
    `UPDATE message SET status = $2, rejection_reason = $3, moderation_note = $4, judged_at = now(), judged_by = $5
     WHERE id = $1 AND (status, rejection_reason, moderation_note) IS DISTINCT FROM ($2::text, $3::text, $4::text)`,
    [id, verdict.status, reason, note, keyId],
  );
  return rowCount === 1;
}

/**
 * Deletes a message, in the caller's transaction, and keeps that it was erased.
 *
 * @returns whether there was one
 */
export async function eraseMessage(client: ClientBase, id: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `WITH gone AS (DELETE FROM message WHERE id = $1 RETURNING id, agency_id)
     INSERT INTO erased_message (id, agency_id) SELECT id, agency_id FROM gone`,
    [id],
  );
  return rowCount === 1;
}
