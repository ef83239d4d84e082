import type { Pool } from 'pg';
import { cleanText } from '../search/question.js';
import { quote } from '../search/tsquery.js';
import type { ArticleFilters } from './article-lists.js';
import { REFERENCE_COLUMNS, type ReferenceRow } from './article-rows.js';
import { askWithin, PublicMatches } from './search-query.js';

/** A list that appears while somebody types has to be there at once or not at all, in milliseconds. */
const SUGGEST_MS = 1000;
/** A word of so few letters begins half of all words: it is looked for in the newest articles only. */
const SHORT = 3;
const NEWEST = 2000;
/** In how many articles tags are looked for, the newest first. */
const TAGS_IN = 200;
const WORDS_LIMIT = 10;

/** What is known so far of what somebody types. */
export interface TypedWords {
  /** The finished words. */
  readonly whole: readonly string[];
  /** The word that is being typed. */
  readonly begun: string;
}

/** Reads what completes the words somebody types, out of public articles only. */
export class SearchSuggestionRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Undefined when nothing of it is a word. */
  async read(typed: string): Promise<TypedWords | undefined> {
    const { rows } = await this.#pool.query(
      `SELECT ARRAY(SELECT word FROM search_words(regexp_replace(f.folded, '\\S*$', '')) ORDER BY place LIMIT ${WORDS_LIMIT}) AS whole,
         left(substring(f.folded FROM '\\S*$'), 50) AS begun FROM (SELECT search_fold($1) AS folded) f`,
      [cleanText(typed)],
    );
    return rows[0].begun === '' ? undefined : rows[0];
  }

  /** Articles whose headline has the words, the newest first. */
  async headlines(typed: TypedWords, filters: ArticleFilters, limit: number): Promise<ReferenceRow[]> {
    const matches = new PublicMatches(filters);
    const source = sourceOf(typed, 'A', matches);
    return askWithin(
      this.#pool,
      async (client) => {
        const { rows } = await client.query<ReferenceRow>(
          `SELECT ${REFERENCE_COLUMNS} FROM ${source} a JOIN agency g ON g.id = a.agency_id
           ORDER BY a.published_at DESC, a.id DESC LIMIT ${matches.place(limit)}`,
          matches.values,
        );
        return rows;
      },
      SUGGEST_MS,
    );
  }

  /** Tags that have the words, those of most articles first. */
  async tags(typed: TypedWords, filters: ArticleFilters, limit: number): Promise<string[]> {
    const matches = new PublicMatches(filters);
    // In either part: a word that is in no tag would otherwise be looked for in every article that has it.
    const source = sourceOf(typed, '', matches);
    const asked = matches.place(queryOf(typed, 'B'));
    return askWithin(
      this.#pool,
      async (client) => {
        const { rows } = await client.query(
          `SELECT min(t.tag) AS tag FROM (
             SELECT a.summary FROM ${source} a ORDER BY a.published_at DESC, a.id DESC LIMIT ${TAGS_IN}) f,
             LATERAL jsonb_array_elements_text(f.summary->'tags') t (tag)
           WHERE search_part(t.tag, 'B') @@ ${asked}::tsquery
           GROUP BY lower(t.tag) ORDER BY count(*) DESC, 1 LIMIT ${matches.place(limit)}`,
          matches.values,
        );
        return rows.map(({ tag }) => tag);
      },
      SUGGEST_MS,
    );
  }

  /** Agencies whose names have the words, or begin with them. */
  async agencies({ whole, begun }: TypedWords, ids: readonly string[] | undefined, limit: number) {
    const { rows } = await this.#pool.query<{ readonly name: string }>(
      `SELECT name FROM agency
       WHERE ' ' || lower(name) || ' ' || lower(short_name) LIKE ALL ($1::text[]) AND ($2::text[] IS NULL OR id = ANY ($2))
       ORDER BY lower(name) LIKE $3 DESC, length(name), name LIMIT $4`,
      // Folded words hold no wildcard.
      [[...whole, begun].map((word) => `% ${word}%`), ids, `${[...whole, begun].join(' ')}%`, limit],
    );
    return rows.map(({ name }) => name);
  }
}

/** The public articles with the words in that part, or in either. */
function sourceOf(typed: TypedWords, part: 'A' | 'B' | '', matches: PublicMatches): string {
  const found = `a.search_title @@ ${matches.place(queryOf(typed, part))}::tsquery`;
  if (typed.begun.length > SHORT) return `(SELECT a.* FROM article a WHERE ${matches.where(found)})`;
  const newest = `SELECT a.* FROM article a WHERE ${matches.where('true')} ORDER BY a.published_at DESC, a.id DESC LIMIT ${NEWEST}`;
  return `(SELECT a.* FROM (${newest}) a WHERE ${found})`;
}

/** All words in that part, the last one as far as it goes. */
function queryOf({ whole, begun }: TypedWords, part: 'A' | 'B' | ''): string {
  const within = part === '' ? '' : `:${part}`;
  return [...whole.map((word) => `${quote(word)}${within}`), `${quote(begun)}:*${part}`].join(' & ');
}
