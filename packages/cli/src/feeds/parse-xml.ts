import { SaxesParser } from 'saxes';
import { CliError } from '../words/text.js';

/** An element of a feed. Names are lower case with their prefix as written, such as `dc:creator`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** Feeds are flat; what nests deeper or holds more wants to fill the memory. */
const DEEPEST = 100;
const MOST_ELEMENTS = 200_000;
const MOST_ATTRIBUTES = 400_000;
/** Characters, with what mending added: every bare "&" becomes five. */
const LONGEST = 25_000_000;

/** Names of HTML that feeds use although XML does not know them. Each is one character: nothing expands. */
const HTML_ENTITIES: Record<string, string> = {
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  eacute: 'é',
};

/** What programs paste into feeds although XML forbids it. */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

/**
 * Reads XML without a document type: there are no entities to expand and no files to fetch.
 *
 * @throws {CliError} for a document type, for what is no XML, and for more than a feed can hold.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  Object.assign(parser.ENTITIES, HTML_ENTITIES);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let attributeCount = 0;
  const add = (part: string) => open.at(-1)?.children.push(part);
  parser.on('doctype', () => {
    throw new CliError(NO_DOCTYPE);
  });
  parser.on('error', (error) => {
    throw notXml(error.message);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('attribute', () => {
    if (++attributeCount > MOST_ATTRIBUTES) throw new CliError(TOO_MUCH);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.toLowerCase(), attributes: lowerNames(attributes), children: [] };
    if (++count > MOST_ELEMENTS || open.length >= DEEPEST) throw new CliError(TOO_MUCH);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const xml = mended(text);
  if (xml.length > LONGEST) throw new CliError(TOO_MUCH);
  parser.write(xml).close();
  if (!root) throw notXml('empty');
  return root;
}

/** What is not read as text: how it begins, and what it ends with. */
const APART: Record<string, string> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' };

/**
 * Mends the two faults that are in every second feed: control characters, and "&" written bare in links and titles.
 * Comments and instructions go; nobody reads them, and long ones cost the parser forty times their length.
 */
function mended(text: string): string {
  const clean = text.replace(CONTROLS, '').trimStart();
  const parts: string[] = [];
  const mend = (plain: string) =>
    parts.push(plain.replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,20});)/gi, '&amp;'));
  const begins = /<!\[CDATA\[|<!--|<\?/g;
  let at = 0;
  for (let found = begins.exec(clean); found; found = begins.exec(clean)) {
    const [begin] = found;
    const end = clean.indexOf(APART[begin] ?? '', begins.lastIndex);
    mend(clean.slice(at, found.index));
    // Without an end the parser would read on to the end of the file: it may say itself what is missing there.
    if (end < 0) return parts.join('');
    at = end + 3 - (begin === '<?' ? 1 : 0);
    if (begin === '<![CDATA[') parts.push(clean.slice(found.index, at));
    begins.lastIndex = at;
  }
  mend(clean.slice(at));
  return parts.join('');
}

const lowerNames = (attributes: Record<string, string>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));

const notXml = (message: string) =>
  new CliError({
    id: `Isinya bukan XML yang utuh (${message}). Buka umpannya di peramban, perbaiki di situsnya, lalu coba lagi.`,
    en: `This is no well-formed XML (${message}). Open the feed in a browser, mend it on the site, then try again.`,
  });
const NO_DOCTYPE = {
  id: 'Umpan ini memuat DOCTYPE. Itu jalan bagi entitas yang membaca berkas atau menghabiskan memori, jadi ditolak.',
  en: 'This feed holds a DOCTYPE. That is how entities read files or fill the memory, so it is refused.',
};
const TOO_MUCH = {
  id: 'Umpan ini bersarang terlalu dalam atau memuat terlalu banyak elemen untuk sebuah umpan.',
  en: 'This feed nests too deeply or holds too many elements to be one.',
};

/** The children of these names, in order. */
export const childrenOf = (element: XmlElement, ...names: string[]): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );

/** The first child of the first of these names that there is. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const [found] = childrenOf(element, name);
    if (found) return found;
  }
  return undefined;
}

/** All text inside, trimmed; empty when there is no such element. */
export const textIn = (element: XmlElement | undefined): string => (element ? allText(element).trim() : '');

const allText = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : allText(child))).join('');

/** What is inside, as HTML: Atom may write its text as real elements. */
export function markupIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      const name = child.name.replace(/^.*:/, '');
      const attributes = Object.entries(child.attributes)
        .filter(([key]) => !key.startsWith('xmlns'))
        .map(([key, value]) => ` ${key}="${escaped(value)}"`);
      return `<${name}${attributes.join('')}>${markupIn(child)}${VOID.has(name) ? '' : `</${name}>`}`;
    })
    .join('');
}

const VOID = new Set(['br', 'hr', 'img', 'source', 'wbr', 'col']);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
