import type { Report } from '../finding.js';
import type { ReadText } from '../read-text.js';

const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{L}{2,30})[ \u00A0]{1,3}\1(?![\p{L}\p{N}'’-])/giu;

/** Words that stand twice in good English ("had had", "that that") and good Indonesian ("di sini sini" is none). */
const RIGHT = /^(?:that|had|is)$/i;

/** "beberapa beberapa". */
export function lintDoubled({ place, text, inEnglish }: ReadText, language: string, report: Report): void {
  for (const { 0: quote, 1: word = '', index } of text.matchAll(DOUBLED)) {
    const second = quote.slice(-word.length);
    // "Baden Baden" is a name; "Di di" at the beginning of a sentence is not.
    const names = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(second) && place !== 'headline';
    if (names || /^\p{Lu}+$/u.test(word)) continue;
    if ((language === 'en' || inEnglish(index)) && RIGHT.test(word)) continue;
    report('doubled-word', place, quote, word, { word });
  }
}
