import type { Note } from '../sync/prepare.js';
import type { Language, Text } from '../words/text.js';

/** What the preparation did to one article, or saw in it, that an editor should know; each thing said once. */
export class Notes {
  readonly #notes: { rule: string; message: Text; quote?: string }[] = [];

  /** @param rule - Stable name, such as `missing-alt`. */
  add(rule: string, message: Text, quote?: string): void {
    const isKnown = this.#notes.some(
      (other) => other.rule === rule && other.message.en === message.en && other.quote === quote,
    );
    if (!isKnown) this.#notes.push(quote === undefined ? { rule, message } : { rule, message, quote });
  }

  /** In one of the languages, quotes shortened. */
  in(language: Language): Note[] {
    return this.#notes.map(({ rule, message, quote }) => {
      const note = { rule, message: message[language] };
      return quote === undefined ? note : { ...note, quote: shortened(quote) };
    });
  }
}

function shortened(quote: string): string {
  return quote.length > 120 ? `${quote.slice(0, 119)}…` : quote;
}
