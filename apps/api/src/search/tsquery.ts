import { longFormOf, shortFormAt } from './abbreviations.js';

/** A word of a question, as the index has it. */
export interface AskedWord {
  readonly word: string;
  /** Where it stands in what was typed. */
  readonly place: number;
  /** Its forms, itself first. */
  readonly family: readonly string[];
}

/** What a question asks for, in words of the index. */
export interface AskedWords {
  readonly plain: readonly AskedWord[];
  readonly phrases: readonly (readonly AskedWord[])[];
  readonly excluded: readonly (readonly AskedWord[])[];
}

/** A question in PostgreSQL's language. */
export interface TextQuery {
  /** What an article has to match. */
  readonly match: string;
  /** The parts of it that may each be there or not, for counting them. */
  readonly parts: readonly string[];
  /** The words just as they were typed. */
  readonly exact: string;
}

/** Whether all words have to be there, or any of them. */
export type Wanted = 'all' | 'any';

/**
 * Writes a question as a `tsquery`. Nothing of what was typed gets here but words the database has folded, and each of
 * them is quoted.
 *
 * @returns undefined when nothing is left to look for; what must not occur is no question alone
 */
export function toTextQuery({ plain, phrases, excluded }: AskedWords, wanted: Wanted): TextQuery | undefined {
  const parts = [...new Set(groupsOf(plain))];
  const whole = phrases.filter(({ length }) => length > 0).map(phrase);
  const typed = [...plain, ...phrases.flat()].map(({ word }) => quote(word));
  if (typed.length === 0) return undefined;
  const words = parts.length > 0 ? [`(${parts.join(wanted === 'all' ? ' & ' : ' | ')})`] : [];
  const not = excluded.filter(({ length }) => length > 0).map((part) => `!${exclusion(part)}`);
  return { match: [...words, ...whole, ...not].join(' & '), parts, exact: [...new Set(typed)].join(' | ') };
}

/** Each word in all its forms; short and long forms of an abbreviation are one. */
function groupsOf(words: readonly AskedWord[]): string[] {
  const groups: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const rest = words.slice(index);
    const [first] = rest;
    if (!first) break;
    const abbreviation = shortFormAt(rest.map(({ word }) => word));
    if (abbreviation) {
      const long = rest.slice(0, abbreviation.words.length).map(({ family }) => oneOf(family));
      groups.push(`((${long.join(' & ')}) | ${quote(abbreviation.short)})`);
      index += abbreviation.words.length - 1;
      continue;
    }
    const long = longFormOf(first.word);
    groups.push(long ? `(${oneOf(first.family)} | (${long.map(quote).join(' <-> ')}))` : oneOf(first.family));
  }
  return groups;
}

/** A word behind a minus in all its forms would exclude more than was asked: it is meant as typed. */
function exclusion(words: readonly AskedWord[]): string {
  return words.length === 1 ? quote(words[0]?.word ?? '') : phrase(words);
}

/** Words that say nothing alone are not in the index, but their places are. */
function phrase(words: readonly AskedWord[]): string {
  return `(${words.map(({ word, place }, index) => `${distance(place, words[index - 1]?.place)}${quote(word)}`).join('')})`;
}

function distance(place: number, before: number | undefined): string {
  return before === undefined ? '' : ` <${place - before}> `;
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? quote(words[0] ?? '') : `(${words.map(quote).join(' | ')})`;
}

/** A word as a `tsquery` has it, whatever it holds. */
export function quote(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Every word a match may be marked by. */
export function markedWords({ plain, phrases }: AskedWords): Set<string> {
  const asked = plain.map(({ word }) => word);
  const short = asked.flatMap((_, index) => shortFormAt(asked.slice(index))?.short ?? []);
  return new Set([
    ...plain.flatMap(({ family, word }) => [...family, ...(longFormOf(word) ?? [])]),
    ...short,
    ...phrases.flat().map(({ word }) => word),
  ]);
}
