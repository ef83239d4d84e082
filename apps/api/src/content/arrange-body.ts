import { PHRASES } from './allowed-html.js';
import {
  contains,
  type HtmlElement,
  type HtmlNode,
  hasWords,
  isElement,
  parseTree,
  writeTree,
} from './html-tree.js';
import { placePictures } from './place-pictures.js';
import { unpackBoxes } from './unpack-boxes.js';

const PARAGRAPHS = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption'];
/** Without words these are only a gap. */
const NOTHING_WHEN_EMPTY = new Set([...PHRASES, ...PARAGRAPHS, 'blockquote']);
const TRIMMED = new Set([...PARAGRAPHS, 'li', 'td', 'th', 'caption']);
/** These say something without a word. */
const SPEAKING = new Set(['img', 'hr', 'table']);

/**
 * Sanitised HTML as a text is set: paragraphs instead of boxes, each picture in a figure of its own between them, no
 * layout made of non-breaking spaces, nothing empty.
 *
 * @param figureOf the whole figure of a picture, by the id of its medium; empty when there is none
 */
export function arrangeBody(html: string, figureOf: (mediaId: string) => string): string {
  const placed = placePictures(parseTree(html), (id) => parseTree(figureOf(id)));
  return writeTree(unpackBoxes(placed).flatMap((node) => tidy(node, false))).trim();
}

/** From the leaves up, so that what becomes empty by it goes too. */
function tidy(node: HtmlNode, isVerbatim: boolean): HtmlNode[] {
  if (!isElement(node)) return [isVerbatim ? node : node.replaceAll(/\s{2,}/g, joinSpaces)];
  const inPre = isVerbatim || node.name === 'pre';
  const content = TRIMMED.has(node.name) ? trimmed(node.children) : node.children;
  const element = { ...node, children: content.flatMap((child) => tidy(child, inPre)) };
  if (!NOTHING_WHEN_EMPTY.has(node.name) || hasWords(element) || contains(element, SPEAKING))
    return [element];
  // The space inside an empty phrase still parts two words.
  return PHRASES.includes(node.name) && textOf(element) !== '' ? [' '] : [];
}

/** A non-breaking space between a number and its unit stays; a run of them was only a gap. */
const joinSpaces = (run: string) => (run.includes('\u00a0') ? ' ' : run);

function trimmed(children: readonly HtmlNode[]): HtmlNode[] {
  return children.map((child, index) => {
    if (isElement(child)) return child;
    const start = index === 0 ? withoutStartGap(child) : child;
    return index === children.length - 1 ? withoutEndGap(start) : start;
  });
}

// Not by a pattern: looking for the end of a long run of spaces by one takes time that grows with its square.

function withoutStartGap(text: string): string {
  const kept = text.trimStart();
  return text.slice(0, text.length - kept.length).includes('\u00a0') ? kept : text;
}

function withoutEndGap(text: string): string {
  const kept = text.trimEnd();
  return text.slice(kept.length).includes('\u00a0') ? kept : text;
}

function textOf(element: HtmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}
