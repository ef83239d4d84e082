import type pg from 'pg';
import { visitHash, voterHash } from '../../src/counting/hashes.js';

/** Whoever may look behind the API's back: a database of a test, or one connection as its owner. */
interface Inspectable {
  readonly ownerPool: {
    query(question: string, values?: unknown[]): Promise<Pick<pg.QueryResult, 'rows'>>;
  };
}

/** A view that was answered with 204. */
export interface AcknowledgedView {
  readonly article: string;
  readonly visit: string;
  readonly n?: number;
}

/** A vote as its voter was last answered. */
export interface AcknowledgedVote {
  readonly article: string;
  readonly voter: string;
  /** Null: withdrawn. */
  readonly choice: string | null;
}

/**
 * What is wrong with what is stored, in words; nothing, always. The one oracle of every test that pulls at counting:
 * what was acknowledged is there, nothing is there twice, and sums are the rows they count.
 *
 * @param acknowledged what readers were told; views by the key they were sent with, votes by their last answer
 */
export async function findWrongs(
  database: Inspectable,
  acknowledged: {
    readonly views?: readonly AcknowledgedView[];
    readonly votes?: readonly AcknowledgedVote[];
  } = {},
): Promise<unknown[]> {
  const { views = [], votes = [] } = acknowledged;
  return [
    ...(await missingViews(database, views)),
    ...(await wrongVotes(database, votes)),
    ...(await totalErrors(database)),
    ...(await tallyErrors(database)),
  ];
}

/** How many views are stored, by class, over all articles or one. */
export async function storedViews(database: Inspectable, article?: string): Promise<Record<string, number>> {
  const { rows } = await database.ownerPool.query(
    `SELECT coalesce(jsonb_object_agg(class, n), '{}') AS found FROM (
       SELECT class, count(*) AS n FROM view_event WHERE $1::text IS NULL OR article_id = $1 GROUP BY class) c`,
    [article],
  );
  return rows[0].found;
}

/** Votes now set on an article, by choice, all classes together. */
export async function storedTally(database: Inspectable, article: string): Promise<Record<string, number>> {
  const { rows } = await database.ownerPool.query(
    `SELECT coalesce(jsonb_object_agg(choice, n), '{}') AS found FROM (
       SELECT choice, sum(count)::int AS n FROM vote_tally WHERE article_id = $1 GROUP BY choice HAVING sum(count) <> 0) c`,
    [article],
  );
  return rows[0].found;
}

async function missingViews(database: Inspectable, views: readonly AcknowledgedView[]): Promise<unknown[]> {
  const { rows } = await database.ownerPool.query(
    `SELECT 'acknowledged, not stored' AS wrong, article_id, n
     FROM unnest($1::text[], $2::bytea[], $3::int[]) AS a (article_id, visit_hash, n)
     WHERE NOT EXISTS (SELECT 1 FROM view_event v
       WHERE v.article_id = a.article_id AND v.visit_hash = a.visit_hash AND v.n = a.n)`,
    [
      views.map(({ article }) => article),
      views.map(({ article, visit }) => Buffer.from(visitHash(article, visit), 'latin1')),
      views.map(({ n }) => n ?? 1),
    ],
  );
  return rows;
}

async function wrongVotes(database: Inspectable, votes: readonly AcknowledgedVote[]): Promise<unknown[]> {
  const { rows } = await database.ownerPool.query(
    `SELECT 'answered otherwise' AS wrong, a.article_id, a.choice AS answered, v.choice AS stored
     FROM unnest($1::text[], $2::bytea[], $3::text[]) AS a (article_id, voter_hash, choice)
     LEFT JOIN vote v ON v.article_id = a.article_id AND v.voter_hash = a.voter_hash
     WHERE v.choice IS DISTINCT FROM a.choice`,
    [
      votes.map(({ article }) => article),
      votes.map(({ article, voter }) => voterHash(article, voter)),
      votes.map(({ choice }) => choice),
    ],
  );
  return rows;
}

/** Tally rows that differ from the votes they count: none, always. */
export async function tallyErrors(database: Inspectable): Promise<unknown[]> {
  const { rows } = await database.ownerPool.query(`
    SELECT agency_id, article_id, class, choice, coalesce(t.count, 0) AS tally, coalesce(v.count, 0) AS votes
    FROM vote_tally t FULL JOIN (
      SELECT agency_id, article_id, class, choice, count(*) AS count FROM vote WHERE choice IS NOT NULL
      GROUP BY agency_id, article_id, class, choice) v USING (agency_id, article_id, class, choice)
    WHERE coalesce(t.count, 0) <> coalesce(v.count, 0)`);
  return rows;
}

/** Totals that differ from the rows they count, while no row is old enough to be forgotten: none, always. */
export async function totalErrors(database: Inspectable): Promise<unknown[]> {
  const { rows } = await database.ownerPool.query(`
    SELECT agency_id, article_id, class, coalesce(t.count, 0) AS total, coalesce(v.count, 0) AS rows
    FROM (SELECT agency_id, article_id, class, sum(count) AS count FROM view_hour GROUP BY 1, 2, 3) t
    FULL JOIN (SELECT agency_id, article_id, class, count(*) AS count FROM view_event GROUP BY 1, 2, 3) v
      USING (agency_id, article_id, class)
    WHERE coalesce(t.count, 0) <> coalesce(v.count, 0)`);
  return rows;
}
