import type { Report } from '../finding.js';
import type { ReadText } from '../read-text.js';

const NBSP_RUN = /\u00A0(?:[ \u00A0]{0,200}\u00A0){1,200}|(?<=^|\n)\u00A0(?=\n|$)/gu;

/** Space made of no-break spaces. */
export function lintLayout({ place, text }: ReadText, report: Report): void {
  for (const { 0: run } of text.matchAll(NBSP_RUN)) report('nbsp-layout', place, run);
}

/** Three words and more, each too long for an acronym, in capitals. */
const SHOUT =
  /(?<![\p{L}\p{N}“"'-])\p{Lu}{4,20}(?:[ \u00A0]\p{Lu}{2,20}){1,12}[ \u00A0]\p{Lu}{4,20}(?![\p{L}\p{N}-])/gu;
/** What is written so elsewhere: the title of a regulation or a notice, a company's name. */
const OFFICIAL =
  /^\P{L}*(?:PERATURAN|KEPUTUSAN|UNDANG|SURAT|INSTRUKSI|MAKLUMAT|PENGUMUMAN|TENTANG)(?!\p{L})/u;
const COMPANY = /(?:^|\s)(?:PT|CV|UD|Tbk|PT\.|CV\.)\s$/;

/** The line around a place, up to 200 characters to each side. */
const lineAt = (text: string, index: number) =>
  (text
    .slice(Math.max(0, index - 200), index)
    .split('\n')
    .at(-1) ?? '') + (text.slice(index, index + 200).split('\n')[0] ?? '');

/** Emphasis by capitals in running text; a headline has a rule of its own. */
export function lintShouting({ place, text, inTitle }: ReadText, report: Report): void {
  if (place !== 'body' && place !== 'lead') return;
  for (const { 0: quote, index } of text.matchAll(SHOUT)) {
    const line = lineAt(text, index);
    // A line of nothing else is a heading.
    if (
      OFFICIAL.test(quote) ||
      OFFICIAL.test(line) ||
      !/\p{Ll}/u.test(line) ||
      inTitle(index) ||
      COMPANY.test(text.slice(Math.max(0, index - 5), index))
    )
      continue;
    // Acronyms in a row mostly have no vowels: "BKPM BPPK".
    const words = quote.split(/[ \u00A0]/).filter((word) => word.length >= 4 && /[AIUEO]/.test(word));
    if (words.length >= 3) report('shouting', place, quote);
  }
}

/** Words that say nothing about where a link leads, read alone as screen readers list them. */
const VAGUE =
  /^(?:(?:silakan |silahkan )?klik(?: (?:di ?sini|tautan(?: berikut| ini)?|link(?: berikut| ini)?))?|di ?sini|sini|ini|berikut(?: ini)?|(?:baca )?selengkapnya|lihat selengkapnya|(?:tautan|link|laman|situs)(?: berikut| ini)?(?: ini)?|(?:click )?here|(?:read |learn )?more|this|(?:this )?link|details?)$/i;
const IN_TEXT = /(?<!\p{L})(?:klik (?:di ?sini|tautan ini|link ini)|click here)(?!\p{L})/giu;

/** Links that say nothing; where they are not known, the words that always are one. */
export function lintLinks({ text }: ReadText, links: readonly string[] | undefined, report: Report): void {
  if (!links) {
    for (const { 0: quote } of text.matchAll(IN_TEXT)) report('vague-link', 'body', quote);
    return;
  }
  for (const link of links) {
    const words = link.replace(/\s+/g, ' ').trim();
    const quote = text.includes(link) ? link : null;
    if (VAGUE.test(words.replace(/(?<![.…»>→\s])[.…»>→\s]+$/u, ''))) report('vague-link', 'body', quote);
  }
}
