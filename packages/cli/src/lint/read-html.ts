import type { LintInput, LintPicture } from '@humas/editorial';
import {
  attributeOf,
  type Element,
  elementsOf,
  isBlock,
  isElement,
  isText,
  type Node,
  type Parent,
  readHtml,
  remove,
  textOf,
} from '../prepare/dom.js';

/** What no reader reads, or what belongs to the page and not to the article. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'nav',
  'title',
  'form',
]);

/** The words as a browser sets them: white space is one space, no-break spaces stay, every block has its lines. */
function wordsOf(node: Node | Parent): string {
  if (isText(node)) return node.value.replace(/[ \t\n\r\f]+/g, ' ');
  if (!('childNodes' in node) || (isElement(node) && SILENT.has(node.tagName))) return '';
  if (isElement(node) && node.tagName === 'br') return '\n';
  const inside = node.childNodes.map(wordsOf).join(isElement(node) && node.tagName === 'tr' ? ' ' : '');
  return isBlock(node) && !(isElement(node) && /^t[dh]$/.test(node.tagName)) ? `\n${inside}\n` : inside;
}

const linesOf = (root: Parent) =>
  wordsOf(root)
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter((line) => line !== '')
    .join('\n');

const pictureOf = (image: Element, caption: string | null): LintPicture => {
  const alt = attributeOf(image, 'alt');
  // An empty alt is what HTML has for a decoration, and WordPress for a picture nobody described: a caption tells them apart.
  const decorative = alt === '' && (caption === null || attributeOf(image, 'role') === 'presentation');
  return { alt: alt ?? null, decorative, caption };
};

/** Takes the pictures out of the text, with their captions. */
function takePictures(root: Parent): LintPicture[] {
  const captioned = elementsOf(root, 'figure').flatMap((figure) => {
    const caption = elementsOf(figure, 'figcaption')[0];
    const images = elementsOf(figure, 'img');
    if (images.length === 0) return [];
    remove(figure);
    return images.map((image) => pictureOf(image, caption ? textOf(caption) : null));
  });
  const bare = elementsOf(root, 'img').map((image) => pictureOf(image, null));
  return [...captioned, ...bare];
}

const BODY = ['article', 'main', 'body'];
const LANGUAGE = /<(?:html|article)\b[^>]{0,500}?\slang=["']?([a-z-]{2,20})/i;

/**
 * Reads an article of HTML for lint: a whole page, of which the `<article>` counts, or a piece of one.
 *
 * @returns the headline is that of the first `<h1>`, else of the `<title>`; empty when there is neither.
 */
export function readHtmlArticle(html: string): LintInput {
  const page = readHtml(html);
  const title = elementsOf(page, 'title')[0];
  const heading = elementsOf(page, 'h1')[0];
  const root = BODY.flatMap((name) => elementsOf(page, name))[0] ?? page;
  const headline = heading ?? title;
  if (heading) remove(heading);
  const pictures = takePictures(root);
  const moment = elementsOf(root, 'time').map((time) => attributeOf(time, 'datetime') ?? '');
  const locale = LANGUAGE.exec(html)?.[1];
  return {
    headline: headline ? textOf(headline) : '',
    bodyText: linesOf(root),
    links: elementsOf(root, 'a').map(textOf).filter(Boolean),
    pictures,
    publishedAt: moment.find((time) => /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/.test(time)) ?? null,
    ...(locale && { locale }),
  };
}
