/** All rules of the tags in this file, written into the bundle by the build. */
declare const STYLES: string;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The one sheet of a document, shared by all tags on it. Content policies do not ask about constructed sheets. */
export function sheetOf(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  // The window's own: a page may have named a picture `defaultView`.
  const sheet = new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
  sheet.replaceSync(stylesFor());
  sheets.set(document, sheet);
  return sheet;
}

/** What a page says of a token wins over ours. */
const TOKEN = /--_([a-z][\w-]*):([^;}]+)/g;

function stylesFor(): string {
  const styles = STYLES.replace(TOKEN, '--_$1:var(--humas-$1,$2)');
  // Browsers before 2024 know one scheme at a time: the light one, which nearly all pages have.
  if (CSS.supports('color', 'light-dark(#fff,#000)')) return styles;
  return styles.replace(/light-dark\(([^,]*),[^)]*\)/g, '$1');
}
