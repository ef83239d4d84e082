import { Parser } from 'htmlparser2';

/** An element of sanitised HTML. */
export interface HtmlElement {
  readonly name: string;
  /** Values as written, escapes and all. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** Text is as it was written too: nothing here reads or writes an entity. */
export type HtmlNode = HtmlElement | string;

const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/** Whether a node is an element rather than words. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string';
}

/** Reads HTML the sanitiser wrote. It is well-formed and at most sixty elements deep. */
export function parseTree(html: string): HtmlNode[] {
  const root: HtmlNode[] = [];
  const open: HtmlNode[][] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const children: HtmlNode[] = [];
        open.at(-1)?.push({ name, attributes, children });
        open.push(children);
      },
      ontext: (text) => open.at(-1)?.push(text),
      onclosetag: () => open.pop(),
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return root;
}

/** Writes the tree as HTML. */
export function writeTree(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? writeElement(node) : node)).join('');
}

function writeElement({ name, attributes, children }: HtmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${value}"`,
  );
  if (VOID.has(name)) return `<${name}${written.join('')} />`;
  return `<${name}${written.join('')}>${writeTree(children)}</${name}>`;
}

/** Whether anything in there can be read. */
export function hasWords(node: HtmlNode): boolean {
  return isElement(node) ? node.children.some(hasWords) : /[^\s\u200b\ufeff]/.test(node);
}

/** Whether an element of one of these names is in there. */
export function contains(node: HtmlNode, names: ReadonlySet<string>): boolean {
  return isElement(node) && (names.has(node.name) || node.children.some((child) => contains(child, names)));
}
