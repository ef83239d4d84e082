import { codeOf } from '../database/database-errors.js';
import type { SearchWordRepository, SimilarWord } from '../repositories/search-words.js';
import { editDistance } from './edit-distance.js';
import { foldWord } from './fold.js';
import { cleanText } from './question.js';
import { type AskedWord, type AskedWords, quote } from './tsquery.js';

/** Shorter words resemble too many others. */
const SHORTEST = 4;
/** How many words of a question are guessed at, and how many guesses each gets. */
const MOST_WORDS = 4;
const MOST_GUESSES = 5;
/** So much alike by trigrams, that a longer word is meant whatever its letters count (`ketenagakerja`). */
const ALIKE = 0.6;
const STATEMENT_TIMEOUT = '57014';

/** What a word nobody wrote may have been meant as, the likeliest first. */
export type Guesses = ReadonlyMap<string, readonly string[]>;

/**
 * Guesses what words were meant that stand in no public article, among words that do. When the database is busy, nothing
 * is guessed.
 */
export async function guessWords(words: SearchWordRepository, asked: AskedWords): Promise<Guesses> {
  try {
    return await guess(words, asked);
  } catch (error) {
    if (codeOf(error) === STATEMENT_TIMEOUT) return new Map();
    throw error;
  }
}

async function guess(words: SearchWordRepository, asked: AskedWords): Promise<Guesses> {
  const typed = [...asked.plain, ...asked.phrases.flat()];
  const counts = await words.publicCounts(typed.map(({ family }) => family.map(quote).join(' | ')));
  const unknown = typed.filter(({ word }, index) => counts[index] === 0 && word.length >= SHORTEST);
  const guesses = new Map<string, readonly string[]>();
  for (const { word } of unknown.slice(0, MOST_WORDS)) {
    const likely = (await words.similar(word)).filter((similar) => isLikely(word, similar));
    const known = await words.publicCounts(likely.map((similar) => quote(similar.word)));
    const found = likely
      .map((similar, index) => ({
        ...similar,
        count: known[index] ?? 0,
        far: editDistance(word, similar.word),
      }))
      .filter(({ count }) => count > 0)
      .toSorted(
        (one, other) => one.far - other.far || other.likeness - one.likeness || other.count - one.count,
      )
      .slice(0, MOST_GUESSES);
    if (found.length > 0)
      guesses.set(
        word,
        found.map((similar) => similar.word),
      );
  }
  return guesses;
}

function isLikely(word: string, { word: other, likeness }: SimilarWord): boolean {
  const allowed = word.length <= 5 ? 1 : word.length <= 10 ? 2 : 3;
  return likeness >= ALIKE || editDistance(word, other) <= allowed;
}

/** The question with the guesses as further forms of its words. */
export function withGuesses(asked: AskedWords, guesses: Guesses): AskedWords {
  const wider = (word: AskedWord) => ({
    ...word,
    family: [...new Set([...word.family, ...(guesses.get(word.word) ?? [])])],
  });
  return { ...asked, plain: asked.plain.map(wider) };
}

/** What was typed with the likeliest words in it; null when nothing was guessed. */
export function suggestionOf(typed: string, guesses: Guesses): string | null {
  if (guesses.size === 0) return null;
  const said = cleanText(typed)
    .replaceAll(/[\p{L}\p{N}\p{M}'’‘]+/gu, (token) => guesses.get(foldWord(token))?.[0] ?? token)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return said === typed.trim() ? null : said;
}
