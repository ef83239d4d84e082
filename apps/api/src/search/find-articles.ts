import type {
  Matches,
  MatchKey,
  MatchQuestion,
  SearchArticleRepository,
} from '../repositories/search-articles.js';
import type { SearchWordRepository } from '../repositories/search-words.js';
import type { Slice } from '../repositories/slice.js';
import { type Guesses, guessWords, suggestionOf, withGuesses } from './guess-words.js';
import { cleanText, parseQuestion } from './question.js';
import { type AskedWords, markedWords, toTextQuery, type Wanted } from './tsquery.js';

/** How a page was found: all words; all, misspelt ones as guessed; any of them. */
export const EFFORTS = [1, 2, 3] as const;
/** One of {@link EFFORTS}. */
export type Effort = (typeof EFFORTS)[number];

/** Fewer matches than this are little: a suggestion may help. */
const LITTLE = 3;

/** A question as it came. */
export interface SearchQuestion extends Omit<MatchQuestion, 'query' | 'slice'> {
  readonly typed: string;
  readonly slice: Slice<MatchKey>;
  /** How the page before was found; undefined for the first page, which tries one after the other. */
  readonly effort?: Effort;
}

/** What was found, and how. */
export interface Found extends Matches {
  readonly effort: Effort;
  readonly suggestion: string | null;
  /** What to mark in texts. */
  readonly marked: ReadonlySet<string>;
}

/**
 * Finds what was asked for: articles with all words; when there are none, the same with misspelt words as they may have
 * been meant; when there are none, articles with any of the words. Phrases have to be there, and words behind a minus
 * must not, each time.
 */
export async function findArticles(
  { typed, effort, ...asked }: SearchQuestion,
  { words, articles }: { readonly words: SearchWordRepository; readonly articles: SearchArticleRepository },
): Promise<Found> {
  const read = await words.read(parseQuestion(typed));
  const find = async (wide: AskedWords, wanted: Wanted): Promise<Matches> => {
    const query = toTextQuery(wide, wanted);
    return query ? await articles.find({ ...asked, query }) : nothing(asked);
  };
  const first = effort === undefined || effort === 1 ? await find(read, 'all') : nothing(asked);
  const enough = effort === 1 || first.rows.length >= LITTLE;
  const guesses: Guesses = enough ? new Map() : await guessWords(words, read);
  const wide = withGuesses(read, guesses);
  const suggestion = suggestionOf(typed, guesses);
  if (effort === 1 || first.rows.length > 0) {
    return { ...first, effort: 1, suggestion, marked: markedWords(read) };
  }
  const marked = markedWords(wide);
  if (guesses.size > 0 && effort !== 3) {
    const second = await find(wide, 'all');
    if (effort === 2 || second.rows.length > 0) return { ...second, effort: 2, suggestion, marked };
  }
  // Of one word, or of phrases alone, any is all: that was asked.
  const isNew = toTextQuery(wide, 'any')?.match !== toTextQuery(read, 'all')?.match;
  const last = isNew || effort === 3 ? await find(wide, 'any') : nothing(asked);
  const unquoted = last.rows.length > 0 ? null : await withoutQuotes(typed, read, words);
  return { ...last, effort: 3, suggestion: suggestion ?? unquoted, marked };
}

/** The question without its quotes, when that finds what the phrases did not. */
async function withoutQuotes(
  typed: string,
  { plain, phrases, excluded }: AskedWords,
  words: SearchWordRepository,
): Promise<string | null> {
  const query = toTextQuery({ plain: [...plain, ...phrases.flat()], phrases: [], excluded }, 'all');
  if (phrases.length === 0 || !query) return null;
  const [count = 0] = await words.publicCounts([query.match]);
  return count > 0
    ? cleanText(typed)
        .replaceAll(/["“”„«»\s]+/g, ' ')
        .trim()
    : null;
}

function nothing({ total, facetsIn }: Pick<MatchQuestion, 'total' | 'facetsIn'>): Matches {
  const facets = { agencies: [], categories: [], types: [], years: [] };
  return { rows: [], ...(total ? { total: 0 } : {}), ...(facetsIn === undefined ? {} : { facets }) };
}
