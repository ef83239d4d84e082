import type { LintInput, Report } from '../finding.js';

/** Longer headlines are cut by search engines and fill a phone. */
const LONGEST_HEADLINE = 110;
/** A lead is read in one breath. */
const LONGEST_LEAD = 60;
/** Fewer words than this under a headline are no text. */
const SHORTEST_TEXT = 5;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const comparable = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LONGEST_ABBREVIATION = 60;
/** "Tbk.", "S.H." and "dkk." keep their point at the end of a headline. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,3}|dkk|dll|dsb|dst|\S*\.\S*)\.$/u;

/** The headline, and the lead below it. */
export function lintHeadline({ headline, lead, bodyText }: LintInput, report: Report): void {
  const length = [...headline].length;
  if (length > LONGEST_HEADLINE)
    report('headline-length', 'headline', headline, null, { length, limit: LONGEST_HEADLINE });
  const letters = headline.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 12 && wordsOf(headline).length >= 3 && !/\p{Ll}/u.test(headline))
    report('headline-capitals', 'headline', headline);
  const end = headline.trimEnd();
  if (/[^.…]\.$/.test(end) && !ABBREVIATION.test(end.slice(-LONGEST_ABBREVIATION))) {
    const last = wordsOf(end).at(-1) ?? '';
    report('headline-full-stop', 'headline', last, last.slice(0, -1));
  }
  if (lead !== undefined && !lead?.trim() && wordsOf(bodyText).length < SHORTEST_TEXT)
    report('lead-missing', 'lead', null);
  if (lead?.trim() && comparable(lead) === comparable(headline))
    report('lead-repeats-headline', 'lead', lead);
  const opening = lead?.trim() ? lead : (bodyText.split('\n').find((line) => line.trim()) ?? '');
  const words = wordsOf(opening).length;
  if (words > LONGEST_LEAD)
    report('lead-length', opening === lead ? 'lead' : 'body', beginningOf(opening), null, {
      length: words,
      limit: LONGEST_LEAD,
    });
}

/** Enough of a paragraph to find it by. */
const beginningOf = (text: string) => /^\s*(?:\S+\s+){0,5}\S*/.exec(text.slice(0, 400))?.[0].trim() ?? '';
