import { splitDateline } from '@humas/editorial';
import type { ImportedArticle } from '../api-types.js';
import { elementsOf, isElement, type Parent, textOf } from './dom.js';
import { cutStart, wordsOf } from './text-edges.js';

/** Place and office in front of an article's first sentence. */
export type Dateline = NonNullable<ImportedArticle['dateline']>;

/**
 * Takes the dateline off the article's first paragraph, whatever emphasis it stands in:
 * `<strong>Jakarta</strong> – Kegiatan …` opens with "Kegiatan …" afterwards.
 */
export function takeDateline(root: Parent): Dateline | null {
  const first = root.childNodes.find(
    (node) => isElement(node) && node.tagName === 'p' && textOf(node) !== '',
  );
  if (!isElement(first) || elementsOf(first, 'img').length > 0) return null;
  const words = wordsOf(first);
  const split = splitDateline(words);
  if (!split || split.rest === '' || !words.endsWith(split.rest)) return null;
  cutStart(first, words.length - split.rest.length);
  const { place, unit, text } = split.dateline;
  return { place, unit, text };
}
