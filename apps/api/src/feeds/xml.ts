import Builder from 'fast-xml-builder';

/** What an element holds: text, elements by name, or several elements of one name. `@` begins an attribute. */
export type XmlValue = string | number | undefined | readonly XmlValue[] | XmlElement;

/** An element's attributes (`@version`), its text (`#text`) and the elements in it, in the order they are written. */
export interface XmlElement {
  readonly [name: string]: XmlValue;
}

const builder = new Builder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  processEntities: true,
  format: true,
  indentBy: '',
});

/**
 * Everything XML 1.0 has no place for, escaped or not: most control characters, halves of surrogate pairs, U+FFFE and
 * U+FFFF. One of them makes a whole feed unreadable, and headlines are pasted from anywhere.
 */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Writes a document that every XML parser reads, whatever the texts in it hold.
 *
 * @example writeXml({ urlset: { '@xmlns': 'http://…', url: [{ loc: 'https://…' }] } })
 */
export function writeXml(document: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(clean(document))}`;
}

/** Without forbidden characters, and without what is not there. */
function clean(value: XmlValue): XmlValue {
  if (typeof value === 'string') return value.replaceAll(FORBIDDEN, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object') return value;
  const present = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(present.map(([name, child]) => [name, clean(child)]));
}
