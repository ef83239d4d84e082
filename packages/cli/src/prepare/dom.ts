import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parseFragment, serialize } from 'parse5';
import { CliError } from '../words/text.js';

/** An element of a parsed article. */
export type Element = DefaultTreeAdapterTypes.Element;
/** Anything that stands inside an element. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element, or the article itself. */
export type Parent = DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.DocumentFragment;

/** No editor nests this deep; a text that does is an attack on whoever reads it, or broken beyond use. */
const DEEPEST = 256;
/** The longest articles have a few thousand elements; more would keep the reader of them busy for minutes. */
const MOST = 30_000;

/** The HTML is not that of an article; whoever catches it skips the article and says why. */
export class UnreadableHtmlError extends CliError {
  override readonly name = 'UnreadableHtmlError';
}

/**
 * Reads HTML as a browser would: unclosed paragraphs are closed, a `<div>` ends the paragraph it stands in.
 *
 * @throws {UnreadableHtmlError} when it has more elements, or nests them deeper, than any article does.
 */
export function readHtml(text: string): DefaultTreeAdapterTypes.DocumentFragment {
  let depth = 0;
  let count = 0;
  return parseFragment(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        count += 1;
        if (depth > DEEPEST)
          throw new UnreadableHtmlError({
            id: `HTML-nya menumpuk lebih dari ${DEEPEST} elemen. Perbaiki artikelnya di situs asal.`,
            en: `Its HTML nests more than ${DEEPEST} elements inside each other. Mend the article on its site.`,
          });
        if (count > MOST)
          throw new UnreadableHtmlError({
            id: `HTML-nya memuat lebih dari ${MOST} elemen. Bagi artikelnya di situs asal.`,
            en: `Its HTML has more than ${MOST} elements. Divide the article on its site.`,
          });
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

/** The HTML of a tree, as a browser would write it. */
export function writeHtml(root: Parent): string {
  return serialize(root);
}

export function isElement(node: DefaultTreeAdapterTypes.Node | null | undefined): node is Element {
  return node != null && 'tagName' in node;
}

export function isText(
  node: DefaultTreeAdapterTypes.Node | null | undefined,
): node is DefaultTreeAdapterTypes.TextNode {
  return node?.nodeName === '#text';
}

/** Every element below `root` in reading order, as a list, so that the caller may move and remove while it walks. */
export function elementsOf(root: Parent, ...tagNames: string[]): Element[] {
  const found: Element[] = [];
  for (const child of root.childNodes) {
    if (!isElement(child)) continue;
    if (tagNames.length === 0 || tagNames.includes(child.tagName)) found.push(child);
    found.push(...elementsOf(child, ...tagNames));
  }
  return found;
}

/** An attribute's value, or `undefined` when it is not there. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const existing = element.attrs.find((attribute) => attribute.name === name);
  if (existing) existing.value = value;
  else element.attrs.push({ name, value });
}

/** Whether one of the element's classes is, or matches, what is asked for. */
export function hasClass(element: Element, wanted: string | RegExp): boolean {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);
  return classes.some((name) => (typeof wanted === 'string' ? name === wanted : wanted.test(name)));
}

/** Elements whose content is not read by anybody. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'textarea', 'select']);
const BLOCKS = new Set(
  (
    'address article aside blockquote caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether the element stands on lines of its own. */
export function isBlock(node: Node | Parent): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}

/** The words a reader sees, as they are, a line break between blocks. */
export function rawText(node: Node | Parent): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node)) return '';
  if (isElement(node) && SILENT.has(node.tagName)) return '';
  if (isElement(node) && node.tagName === 'br') return '\n';
  const inside = node.childNodes.map(rawText).join('');
  return isBlock(node) ? `\n${inside}\n` : inside;
}

/** The words a reader sees, on one line, no-break spaces and runs of spaces as one space. */
export function textOf(node: Node | Parent): string {
  return oneLine(rawText(node));
}

/** Whether a reader sees a word or a picture there; quicker than reading all of it. */
export function isRead(node: Node | Parent): boolean {
  if (isText(node)) return /[^\s\u200B\u2060\uFEFF]/.test(node.value);
  if (!('childNodes' in node)) return false;
  if (isElement(node) && node.tagName === 'img') return true;
  return !(isElement(node) && SILENT.has(node.tagName)) && node.childNodes.some(isRead);
}

/** Whether something below `root` is an element that fits. */
export function holds(root: Parent, fits: (element: Element) => boolean): boolean {
  return root.childNodes.some((child) => isElement(child) && (fits(child) || holds(child, fits)));
}

/** One line: white space of every kind, no-break and zero-width ones included, becomes single spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The words of a short piece of HTML, such as a headline: entities decoded, no elements. Empty when no person wrote it,
 * so that one hostile headline stops nothing else.
 */
export function plainText(html: string): string {
  try {
    return textOf(readHtml(html));
  } catch (error) {
    if (error instanceof UnreadableHtmlError) return '';
    throw error;
  }
}

/** Takes a node out of its tree. */
export function remove(node: Node): void {
  const parent = node.parentNode;
  if (!parent) return;
  parent.childNodes.splice(parent.childNodes.indexOf(node), 1);
  node.parentNode = null;
}

/** Takes everything out of an element at once. */
export function takeChildren(parent: Parent): Node[] {
  const children = parent.childNodes;
  parent.childNodes = [];
  for (const child of children) child.parentNode = null;
  return children;
}

/** Puts nodes in front of another one. */
export function insertBefore(reference: Node, ...nodes: Node[]): void {
  for (const node of nodes) remove(node);
  const parent = reference.parentNode;
  if (!parent) return;
  parent.childNodes.splice(parent.childNodes.indexOf(reference), 0, ...nodes);
  for (const node of nodes) node.parentNode = parent;
}

/** Puts a node behind another one. */
export function insertAfter(reference: Node, node: Node): void {
  remove(node);
  const parent = reference.parentNode;
  if (!parent) return;
  parent.childNodes.splice(parent.childNodes.indexOf(reference) + 1, 0, node);
  node.parentNode = parent;
}

/** Puts nodes in the place of another one. */
export function replace(node: Node, ...nodes: Node[]): void {
  insertBefore(node, ...nodes);
  remove(node);
}

/** Takes an element away and leaves what it holds. */
export function unwrap(element: Element): void {
  replace(element, ...[...element.childNodes]);
}

export function append(parent: Parent, ...nodes: Node[]): void {
  for (const node of nodes) {
    remove(node);
    parent.childNodes.push(node);
    node.parentNode = parent;
  }
}

export function createElement(
  tagName: string,
  attributes: Record<string, string> = {},
  ...children: Node[]
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
  append(element, ...children);
  return element;
}

export function createText(value: string): Node {
  return { nodeName: '#text', value, parentNode: null };
}

/** The nearest element around a node that fits, not itself. */
export function closest(node: Node, fits: (element: Element) => boolean): Element | undefined {
  let parent = node.parentNode;
  while (isElement(parent)) {
    if (fits(parent)) return parent;
    parent = parent.parentNode;
  }
  return undefined;
}
