import type { Report } from '../finding.js';
import type { ReadText } from '../read-text.js';

/** A quotation mark or bracket, with the word beside it, so that an editor finds it. */
const beside = (line: string, index: number) => /^.[^\s“”"()]{0,30}/u.exec(line.slice(index))?.[0] ?? '';

/** "5" screen" means inches, and says nothing about quotations. */
const INCHES = /\d"/g;

/** Quotation marks and brackets that are opened and never closed, paragraph by paragraph. */
export function lintUnpaired({ place, text }: ReadText, report: Report): void {
  const lines = text.split('\n');
  for (const [number, line] of lines.entries()) {
    const count = (mark: string) => line.split(mark).length - 1;
    // A long quotation opens anew in every paragraph and closes only in the last.
    const goesOn = lines[number + 1]?.trimStart().startsWith('“') ?? false;
    if (count('“') > count('”') && !goesOn)
      report('unpaired-mark', place, beside(line, line.lastIndexOf('“')));
    if (count('(') > count(')')) report('unpaired-mark', place, beside(line, line.lastIndexOf('(')));
    const isOdd = count('"') % 2 === 1 && line.replace(INCHES, '').split('"').length % 2 === 0;
    if (isOdd) report('unpaired-mark', place, beside(line, line.lastIndexOf('"')));
  }
}
