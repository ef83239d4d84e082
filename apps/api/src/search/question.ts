/** What a reader typed, taken apart. The words themselves are read by the database, which folds them as it stored them. */
export interface Question {
  /** Everything outside of quotes, in its order. */
  readonly plain: string;
  /** What stood in double quotes. */
  readonly phrases: readonly string[];
  /** What must not occur. */
  readonly excluded: readonly string[];
}

/** More than anybody asks for, and few enough to be looked for together. */
const MOST_PARTS = 24;

// Quotes as keyboards and word processors make them; the last one may be missing.
const PARTS = /(?<not>[-−])?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<word>[^\s"“”„«»]+))/g;

/** What was typed as the database can read it: PostgreSQL knows no NUL, and half a character is none. */
export function cleanText(typed: string): string {
  return typed.replaceAll(/\0|\p{Surrogate}/gu, ' ');
}

/**
 * Takes a question apart. There is no wrong one: what means nothing is nothing.
 *
 * @example parseQuestion('jadwal "kapal perintis" -mudik')
 * // { plain: 'jadwal', phrases: ['kapal perintis'], excluded: ['mudik'] }
 */
export function parseQuestion(typed: string): Question {
  const text = cleanText(typed);
  const plain: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  for (const { groups = {} } of [...text.matchAll(PARTS)].slice(0, MOST_PARTS)) {
    const said = groups.phrase ?? groups.word ?? '';
    if (groups.not !== undefined) excluded.push(said);
    else if (groups.phrase === undefined) plain.push(said);
    else phrases.push(said);
  }
  return { plain: plain.join(' '), phrases, excluded };
}
