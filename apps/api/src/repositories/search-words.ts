import type { Pool } from 'pg';
import type { Question } from '../search/question.js';
import type { AskedWord, AskedWords } from '../search/tsquery.js';
import { IS_PUBLIC } from './article-rows.js';
import { askWithin } from './search-query.js';

/** Forms of one word that are looked for together. */
const FAMILY_LIMIT = 80;
/** Words of a question, phrases included. */
const WORDS_LIMIT = 32;
/** Guessing is a help, not an answer: what takes longer is left, in milliseconds. */
const GUESS_MS = 1000;
/** How far words that stand in many articles are counted. */
const COUNT_LIMIT = 100;

/** A word like the one that was asked for. */
export interface SimilarWord {
  readonly word: string;
  /** By trigrams, from 0 to 1. */
  readonly likeness: number;
}

/** The forms of a word, itself first. `w.word` is the word. */
const FAMILY = `ARRAY(
  SELECT w.word UNION ALL (
    SELECT v.word FROM search_word v
    WHERE v.stems && (search_stems(w.word, false) || search_stems(w.word, true)) AND v.word <> w.word
    GROUP BY v.word ORDER BY length(v.word), v.word LIMIT ${FAMILY_LIMIT})) AS family`;

/** Reads words as the index knows them. */
export class SearchWordRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** What a question asks for; words that say nothing alone are left out. */
  async read({ plain, phrases, excluded }: Question): Promise<AskedWords> {
    const parts = [plain, ...phrases, ...excluded];
    const { rows } = await this.#pool.query<AskedWord & { readonly part: number }>(
      `SELECT w.part, w.place, w.word, ${FAMILY}
       FROM (SELECT t.place - 1 AS part, f.place, f.word FROM unnest($1::text[]) WITH ORDINALITY AS t (said, place),
         LATERAL search_words(t.said) f ORDER BY 1, 2 LIMIT ${WORDS_LIMIT}) w ORDER BY w.part, w.place`,
      [parts],
    );
    const at = (part: number) => rows.filter((row) => row.part === part);
    return {
      plain: at(0),
      phrases: phrases.map((_, index) => at(1 + index)),
      excluded: excluded.map((_, index) => at(1 + phrases.length + index)),
    };
  }

  /** Words that ever stood in an article and look like this one, the most alike first. */
  async similar(word: string): Promise<SimilarWord[]> {
    return askWithin(
      this.#pool,
      async (client) => {
        const { rows } = await client.query<SimilarWord>('SELECT word, likeness FROM search_similar($1)', [
          word,
        ]);
        return rows;
      },
      GUESS_MS,
    );
  }

  /**
   * In how many public articles something stands, up to 100. What nobody may read yet, or any more, does not count:
   * only words that count may be shown.
   *
   * @param queries each a `tsquery`
   */
  async publicCounts(queries: readonly string[]): Promise<number[]> {
    if (queries.length === 0) return [];
    return askWithin(
      this.#pool,
      async (client) => {
        const { rows } = await client.query(
          `SELECT (SELECT count(*) FROM (
             SELECT 1 FROM article a WHERE a.search @@ asked.query::tsquery AND ${IS_PUBLIC} LIMIT ${COUNT_LIMIT}) found) AS n
           FROM unnest($1::text[]) WITH ORDINALITY AS asked (query, place) ORDER BY asked.place`,
          [queries],
        );
        return rows.map(({ n }) => n);
      },
      GUESS_MS,
    );
  }
}
