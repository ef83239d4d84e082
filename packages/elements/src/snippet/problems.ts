import type { LocalText } from './types.js';

/** What is wrong with one part of a choice, for the form that asked and for the programmer who called. */
export type SnippetProblem = {
  /** The attribute, or the property of the choice. */
  readonly field: string;
  readonly message: LocalText;
};

/** A choice that makes no snippet. Nothing is written, because half of it would be pasted all the same. */
export class SnippetError extends Error {
  override readonly name = 'SnippetError';
  /** Everything that is wrong, in the order of the fields. */
  readonly problems: readonly SnippetProblem[];

  constructor(problems: readonly SnippetProblem[]) {
    const list = problems.map(({ field, message }) => `${field}: ${message.en}`).join(' ');
    super(`humas: no snippet was written, because it would not work as chosen. ${list}`);
    this.problems = problems;
  }
}
