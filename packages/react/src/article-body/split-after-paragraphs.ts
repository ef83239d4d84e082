import { tagsOf } from './tags.js';

/**
 * Cuts an article after some of its paragraphs, so that an aside can stand between them. Paragraphs inside quotes,
 * lists or tables do not count, since nothing may be put into those.
 *
 * @param after paragraph numbers from 1, in rising order; 0, and numbers beyond the last paragraph, mean the end.
 * @returns as many pieces as there are numbers: each is what stands before that place. What remains is the last piece,
 * one more; joined they are the article.
 */
export function splitAfterParagraphs(html: string, after: readonly number[]): string[] {
  const ends: number[] = [];
  for (const { name, kind, depth, end } of tagsOf(html)) {
    if (name === 'p' && kind === 'close' && depth === 0) ends.push(end);
  }
  const cuts = after.map((number) => (number === 0 ? html.length : (ends[number - 1] ?? html.length)));
  return [...cuts, html.length].map((cut, index) => html.slice(cuts[index - 1] ?? 0, cut));
}
