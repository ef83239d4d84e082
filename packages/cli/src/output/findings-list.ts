import type { SyncReport } from '../sync/report.js';
import type { Language } from '../words/text.js';
import { type Colour, plainLine } from './colour.js';

/**
 * What editors should look at, post by post: the API's findings and the command's notes alike.
 *
 * @returns nothing when there is nothing to say; else one block an article, with its headline and address
 */
export function findingsList({ articles }: SyncReport, language: Language, colour: Colour): string {
  const blocks = articles.flatMap(({ headline, url, findings, notes }) => {
    const remarks = [
      ...findings.map(({ rule, quote, message, suggestion }) => ({ rule, quote, message, suggestion })),
      ...notes.map(({ rule, quote, message }) => ({ rule, quote, message, suggestion: null })),
    ];
    if (remarks.length === 0) return [];
    return [
      colour.bold(plainLine(headline)),
      ...(url ? [colour.dim(`  ${plainLine(url)}`)] : []),
      ...remarks.flatMap(({ rule, quote, message, suggestion }) => [
        `  ${rule}${quote ? `  “${plainLine(quote, 80)}”` : ''}`,
        `      ${plainLine(message, 300)}`,
        ...(suggestion ? [`      → ${plainLine(suggestion, 120)}`] : []),
      ]),
      '',
    ];
  });
  return blocks.length === 0 ? '' : `${[colour.bold(TITLE[language]), '', ...blocks].join('\n')}\n`;
}

const TITLE = { id: 'Catatan per artikel', en: 'For the editors, article by article' };
