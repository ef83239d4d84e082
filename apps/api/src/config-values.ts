/** Environment variables, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * A whole number between two bounds.
 *
 * @returns the fallback when the variable is empty or wrong; a wrong one also adds a sentence to `problems`.
 */
export function readNumber(
  env: Variables,
  name: string,
  fallback: number,
  { min, max, problems }: { min: number; max: number; problems: string[] },
): number {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  problems.push(`${name} is "${text}", expected a whole number from ${min} to ${max}.`);
  return fallback;
}

/** `1` or `true`, `0` or `false`; anything else adds a sentence to `problems`. */
export function readFlag(env: Variables, name: string, fallback: boolean, problems: string[]): boolean {
  const text = env[name]?.trim().toLowerCase();
  if (!text) return fallback;
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  problems.push(`${name} is "${text}", expected 1 or 0.`);
  return fallback;
}

/** One of a fixed list of words; anything else adds a sentence to `problems`. */
export function readOneOf<const Word extends string>(
  env: Variables,
  name: string,
  fallback: Word,
  words: readonly Word[],
  problems: string[],
): Word {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const word = words.find((candidate) => candidate === text);
  if (word) return word;
  problems.push(`${name} is "${text}", expected one of ${words.join(', ')}.`);
  return fallback;
}

/** A secret that can stand in a header; a wrong one is never repeated, because problems end up in logs. */
export function readSecret(
  env: Variables,
  name: string,
  { min, problems }: { min: number; problems: string[] },
): string | undefined {
  const text = env[name]?.trim();
  if (!text) return undefined;
  if (text.length >= min && /^[\x21-\x7e]+$/.test(text)) return text;
  const received =
    text.length < min ? `has ${text.length} characters` : 'has a space or a letter with accents';
  problems.push(`${name} ${received}, expected at least ${min} letters, digits or signs without spaces.`);
  return undefined;
}

/**
 * An absolute address with one of the given schemes, without its final slashes. A password in it is never repeated
 * in a problem, because problems end up in logs.
 */
export function readUrl<Fallback extends string | undefined>(
  env: Variables,
  name: string,
  fallback: Fallback,
  schemes: readonly string[],
  problems: string[],
): string | Fallback {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && schemes.includes(url.protocol)) return text.replace(/\/+$/, '');
  const expected = schemes.map((scheme) => `${scheme}//…`).join(' or ');
  const received = url ? `has the scheme ${url.protocol}` : 'is not an absolute address';
  problems.push(`${name} ${received}, expected ${expected}.`);
  return fallback;
}
