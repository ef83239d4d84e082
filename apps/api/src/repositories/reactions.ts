import type { Agency, PollDefinition } from '@humas/contract';
import type { Pool } from 'pg';
import { IS_PUBLIC } from './article-rows.js';

/** How a vote came; fixed at the first one. */
export type VoteClass = 'counted' | 'nojs' | 'suspected';

/** A poll as stored, with its state by the database's clock. */
export interface PollRow {
  readonly agency_id: string;
  readonly id: string;
  readonly time_zone: Agency['timeZone'];
  /** Null: the poll is off. */
  readonly poll: Omit<PollDefinition, 'closesAt'> | null;
  readonly poll_closes_at: Date | null;
  readonly closed: boolean;
  /** Milliseconds until it closes; null when it never does, or has. */
  readonly closes_in: number | null;
  readonly headline: string;
  readonly locale: 'id' | 'en';
  readonly slug: string;
  readonly agency_slug: string;
  readonly agency_name: string;
  readonly canonical_url: string | null;
  readonly domains: string[];
}

/** One voter's wish. */
export interface VoteRow {
  readonly agencyId: string;
  readonly articleId: string;
  /** 32 bytes. */
  readonly voterHash: Buffer;
  /** Null withdraws. */
  readonly choice: string | null;
  /** Used when this is the voter's first vote. */
  readonly class: VoteClass;
}

/** What became of one voter's wish. */
export interface VoteOutcome {
  /** Whether the poll took votes when the transaction began. When not, nothing was changed. */
  readonly open: boolean;
  /** What the vote was before. */
  readonly previousChoice: string | null;
  /** Null: this voter never voted. */
  readonly class: VoteClass | null;
}

/** Votes now set on one article. */
export interface TallyRow {
  readonly article_id: string;
  readonly class: VoteClass;
  readonly choice: string;
  readonly count: number;
}

/**
 * Every wish takes the same path, a withdrawal too, so that all rows are locked in one pass and in the caller's order.
 * A withdrawal of a voter without a row is left out before: it inserts nothing. Rows are never deleted, so one that is
 * there stays there until the conflict finds it.
 *
 * RETURNING yields changed rows only; `previous_choice` was just written from the locked row, so the tally moves by
 * exactly what changed. Tally rows follow in the order of their key.
 */
const SAVE = `
  WITH incoming AS (
    SELECT e.*, a.id IS NOT NULL AS open
    FROM unnest($1::text[], $2::text[], $3::bytea[], $4::text[], $5::text[]) WITH ORDINALITY
      AS e (agency_id, article_id, voter_hash, choice, class, place)
    LEFT JOIN article a ON a.agency_id = e.agency_id AND a.id = e.article_id AND ${IS_PUBLIC}
      AND a.poll IS NOT NULL AND (a.poll_closes_at IS NULL OR a.poll_closes_at > now())
  ), saved AS (
    INSERT INTO vote AS v (agency_id, article_id, voter_hash, choice, class, updated_at)
    SELECT agency_id, article_id, voter_hash, choice, class, now() FROM incoming i
    WHERE open AND (choice IS NOT NULL OR EXISTS (
      SELECT 1 FROM vote w
      WHERE w.agency_id = i.agency_id AND w.article_id = i.article_id AND w.voter_hash = i.voter_hash))
    ORDER BY place
    ON CONFLICT (agency_id, article_id, voter_hash) DO UPDATE
      SET previous_choice = v.choice, choice = excluded.choice, updated_at = excluded.updated_at
      WHERE v.choice IS DISTINCT FROM excluded.choice
    RETURNING agency_id, article_id, voter_hash, class, choice, previous_choice
  ), moved AS (
    SELECT agency_id, article_id, class, choice, sum(step) AS step FROM (
      SELECT agency_id, article_id, class, choice, 1 AS step FROM saved WHERE choice IS NOT NULL
      UNION ALL
      SELECT agency_id, article_id, class, previous_choice, -1 FROM saved WHERE previous_choice IS NOT NULL) steps
    GROUP BY agency_id, article_id, class, choice HAVING sum(step) <> 0
  ), tallied AS (
    INSERT INTO vote_tally AS t (agency_id, article_id, class, choice, count)
    SELECT agency_id, article_id, class, choice, step FROM moved ORDER BY agency_id, article_id, class, choice
    ON CONFLICT (agency_id, article_id, class, choice) DO UPDATE SET count = t.count + excluded.count
  )
  SELECT i.open, s.voter_hash IS NOT NULL AS changed, s.previous_choice, s.class
  FROM incoming i
  LEFT JOIN saved s ON s.agency_id = i.agency_id AND s.article_id = i.article_id AND s.voter_hash = i.voter_hash
  ORDER BY i.place`;

interface SavedRow {
  readonly open: boolean;
  readonly changed: boolean;
  readonly previous_choice: string | null;
  readonly class: VoteClass | null;
}

/** Reads polls and reactions and writes votes. */
export class ReactionRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The poll of a public article. */
  async findPoll(articleId: string): Promise<PollRow | undefined> {
    const { rows } = await this.#pool.query<PollRow>(
      `SELECT a.agency_id, a.id, g.time_zone, a.poll, a.poll_closes_at, a.summary->>'headline' AS headline, a.locale,
         a.slug, g.slug AS agency_slug, g.name AS agency_name, a.canonical_url, g.profile->'domains' AS domains,
         coalesce(a.poll_closes_at <= now(), false) AS closed,
         CASE WHEN a.poll_closes_at > now() THEN floor(extract(epoch FROM a.poll_closes_at - now()) * 1000)::bigint END AS closes_in
       FROM article a JOIN agency g ON g.id = a.agency_id WHERE a.id = $1 AND ${IS_PUBLIC}`,
      [articleId],
    );
    return rows[0];
  }

  /** The vote of one voter; undefined when there never was one. */
  async findVote(
    agencyId: string,
    articleId: string,
    voterHash: Buffer,
  ): Promise<{ choice: string | null; class: VoteClass } | undefined> {
    const { rows } = await this.#pool.query(
      'SELECT choice, class FROM vote WHERE agency_id = $1 AND article_id = $2 AND voter_hash = $3',
      [agencyId, articleId, voterHash],
    );
    return rows[0];
  }

  /** Votes now set on these articles, by article; one without votes is missing. */
  async tallies(
    articles: readonly { agencyId: string; articleId: string }[],
  ): Promise<Map<string, TallyRow[]>> {
    const { rows } = await this.#pool.query<TallyRow>(
      `SELECT article_id, class, choice, count FROM vote_tally
       WHERE (agency_id, article_id) IN (SELECT * FROM unnest($1::text[], $2::text[])) AND count > 0`,
      [articles.map((article) => article.agencyId), articles.map((article) => article.articleId)],
    );
    const byArticle = new Map<string, TallyRow[]>();
    for (const row of rows) byArticle.set(row.article_id, [...(byArticle.get(row.article_id) ?? []), row]);
    return byArticle;
  }

  /**
   * Stores a group of votes in one transaction and resolves after its commit.
   *
   * @param votes one for each voter, in the order of their key
   * @returns one outcome for each vote, in their order
   */
  async save(votes: readonly VoteRow[]): Promise<VoteOutcome[]> {
    const { rows } = await this.#pool.query<SavedRow>({
      name: 'save-votes',
      text: SAVE,
      values: [
        votes.map((vote) => vote.agencyId),
        votes.map((vote) => vote.articleId),
        votes.map((vote) => vote.voterHash),
        votes.map((vote) => vote.choice),
        votes.map((vote) => vote.class),
      ],
    });
    const unchanged = votes.filter((_, index) => rows[index]?.open && !rows[index]?.changed);
    const classes = await this.#classes(unchanged);
    return rows.map((row, index) => {
      const vote = votes[index] as VoteRow;
      return {
        open: row.open,
        // What was not changed was already as wished.
        previousChoice: row.changed ? row.previous_choice : vote.choice,
        class: row.class ?? classes.get(keyOf(vote.articleId, vote.voterHash)) ?? null,
      };
    });
  }

  /** The class never changes, so it may be read after the commit. */
  async #classes(votes: readonly VoteRow[]): Promise<Map<string, VoteClass>> {
    if (votes.length === 0) return new Map();
    const { rows } = await this.#pool.query<{ article_id: string; voter_hash: Buffer; class: VoteClass }>(
      `SELECT article_id, voter_hash, class FROM vote
       WHERE (agency_id, article_id, voter_hash) IN (SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[]))`,
      [
        votes.map((vote) => vote.agencyId),
        votes.map((vote) => vote.articleId),
        votes.map((vote) => vote.voterHash),
      ],
    );
    return new Map(rows.map((row) => [keyOf(row.article_id, row.voter_hash), row.class]));
  }
}

/** Names a vote within a group. */
export function keyOf(articleId: string, voterHash: Buffer): string {
  return `${articleId} ${voterHash.toString('base64')}`;
}
