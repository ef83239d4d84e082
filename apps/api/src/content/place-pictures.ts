import { PHRASES } from './allowed-html.js';
import { contains, type HtmlElement, type HtmlNode, hasWords, isElement } from './html-tree.js';

/** What no picture may stand in: it moves out of these, up to the first element that may hold a block. */
const HOLDS_NO_PICTURE = new Set([
  ...PHRASES,
  ...['dfn', 'kbd', 'time', 'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'dt', 'ul', 'ol', 'dl'],
  ...['figure', 'figcaption', 'caption', 'table', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'],
]);
const FIGURE = new Set(['figure']);

/** An element without its pictures, and these on the side of it where they belong. */
interface Lifted {
  readonly before: readonly HtmlNode[];
  readonly rest: readonly HtmlNode[];
  readonly after: readonly HtmlNode[];
}

/**
 * Puts each picture into a figure of its own between the paragraphs: before the block it was in when no word of that
 * block comes first, and after it otherwise. Captions written by hand go, because the figure has its medium's.
 *
 * @param figureOf the whole figure of a picture, by the id of its medium; empty for one that was removed
 */
export function placePictures(
  nodes: readonly HtmlNode[],
  figureOf: (mediaId: string) => readonly HtmlNode[],
): HtmlNode[] {
  return nodes.flatMap((node) => {
    const { before, rest, after } = lift(node, figureOf);
    return [...before, ...rest, ...after];
  });
}

function lift(node: HtmlNode, figureOf: (mediaId: string) => readonly HtmlNode[]): Lifted {
  if (!isElement(node)) return { before: [], rest: [node], after: [] };
  if (node.name === 'img') return { before: figureOf(node.attributes.src ?? ''), rest: [], after: [] };
  if (!HOLDS_NO_PICTURE.has(node.name)) {
    return { before: [], rest: [{ ...node, children: placePictures(node.children, figureOf) }], after: [] };
  }
  const before: HtmlNode[] = [];
  const after: HtmlNode[] = [];
  const children: HtmlNode[] = [];
  let isRead = false;
  for (const child of node.children) {
    const lifted = lift(child, figureOf);
    (isRead ? after : before).push(...lifted.before);
    isRead ||= lifted.rest.some(hasWords);
    children.push(...lifted.rest);
    after.push(...lifted.after);
  }
  const rest = { ...node, children };
  return { before, rest: node.name === 'figure' ? restOfFigure(rest, node) : [rest], after };
}

/** A figure may hold a table or a quotation. With nothing but a caption it goes; that of a gallery is a paragraph. */
function restOfFigure(figure: HtmlElement, original: HtmlElement): HtmlNode[] {
  const isCaption = (node: HtmlNode) => isElement(node) && node.name === 'figcaption';
  const isMore = (node: HtmlNode) => !isCaption(node) && (hasWords(node) || contains(node, CONTENT));
  if (figure.children.some(isMore)) {
    const hadPicture = contains(original, PICTURE);
    return [
      hadPicture ? { ...figure, children: figure.children.filter((node) => !isCaption(node)) } : figure,
    ];
  }
  const isGallery = original.children.some((node) => contains(node, FIGURE));
  if (!isGallery) return [];
  return figure.children.filter(isCaption).map((caption) => ({ ...(caption as HtmlElement), name: 'p' }));
}

const CONTENT = new Set(['table', 'hr']);
const PICTURE = new Set(['img']);
