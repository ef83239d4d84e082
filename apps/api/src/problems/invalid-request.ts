import { ProblemError, type ProblemItem } from './problem-error.js';

/** A 400 that names what is wrong: one place, or all of them. */
export function invalidRequest(wrong: ProblemItem | readonly ProblemItem[], cause?: unknown): ProblemError {
  const errors = Array.isArray(wrong) ? wrong : [wrong];
  return new ProblemError('invalid_request', { errors, cause });
}

/**
 * What is left of a text that people read, once it is cleaned; it has to say something.
 *
 * @param pointer where it stands in the body
 * @throws ProblemError `invalid_request` when nothing is left
 */
export function requireWords(cleaned: string, pointer: string): string {
  const words = cleaned.trim();
  if (words !== '') return words;
  throw invalidRequest({ pointer, code: 'minLength', text: NOTHING_SAID });
}

/** For a text of which nothing could be read. */
export const NOTHING_SAID = { id: 'wajib berisi kata', en: 'must say something' };
