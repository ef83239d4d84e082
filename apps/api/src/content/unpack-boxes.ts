import { PHRASES } from './allowed-html.js';
import { type HtmlElement, type HtmlNode, hasWords, isElement } from './html-tree.js';

const INLINE = new Set([...PHRASES, 'dfn', 'kbd', 'time', 'br', 'wbr']);
/** Nothing in these may be a paragraph. */
const ONLY_PHRASES = new Set([...INLINE, 'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

/** Opens boxes: one that holds blocks leaves them, one that holds words is a paragraph. No `div` remains. */
export function unpackBoxes(nodes: readonly HtmlNode[]): HtmlNode[] {
  const unpacked: HtmlNode[] = [];
  let loose: HtmlNode[] = [];
  const endParagraph = () => {
    if (loose.some(hasWords)) unpacked.push({ name: 'p', attributes: {}, children: loose });
    else for (const gap of loose) unpacked.push(gap);
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || INLINE.has(node.name)) {
      loose.push(isElement(node) ? { ...node, children: flatten(node.children) } : node);
      continue;
    }
    endParagraph();
    if (node.name === 'div') for (const inner of unpackBoxes(node.children)) unpacked.push(inner);
    else unpacked.push({ ...node, children: unpackInside(node) });
  }
  endParagraph();
  return unpacked;
}

function unpackInside({ name, children }: HtmlElement): readonly HtmlNode[] {
  if (ONLY_PHRASES.has(name)) return flatten(children);
  if (children.some((child) => isElement(child) && child.name === 'div')) return unpackBoxes(children);
  return children.map((child) => (isElement(child) ? { ...child, children: unpackInside(child) } : child));
}

/** Where no paragraph may stand, a space keeps the words of two boxes apart. */
function flatten(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    const children = flatten(node.children);
    return node.name === 'div' ? [' ', ...children, ' '] : [{ ...node, children }];
  });
}
