import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element as a strict parser reads it. */
export interface Element {
  /** As written, such as `dc:creator`. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML and throws at the first thing that is not well-formed or whose namespace nobody declared. */
export function strictXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const element = { name: tag.name, namespace: tag.uri, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (part: string) => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error('there is no element');
  return root;
}

/** The elements of a name right below. */
export function all(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The only element of a name right below. */
export function one(element: Element, name: string): Element {
  const found = all(element, name);
  const [first] = found;
  if (found.length !== 1 || !first) throw new Error(`${found.length} elements <${name}> instead of one`);
  return first;
}
