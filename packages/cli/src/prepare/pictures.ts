import { pictureKey } from './address.js';
import { looksLikeCaption } from './caption.js';
import {
  attributeOf,
  closest,
  createElement,
  createText,
  type Element,
  elementsOf,
  hasClass,
  insertAfter,
  insertBefore,
  isElement,
  type Node,
  type Parent,
  remove,
  replace,
  textOf,
  unwrap,
} from './dom.js';
import type { Notes } from './notes.js';
import { addressesOf, isEmoji, isPixel, type KnownPicture, pictureIdOf } from './picture-source.js';

/** A picture found in a text, before anything is fetched. */
export type Picture = {
  /** Where to fetch it, the best first. */
  addresses: string[];
  /** The same for every size of the picture. */
  key: string;
  /** As written; empty when nobody described it. */
  alt: string;
  /** The words under it, its credit still in them; empty when there are none. */
  caption: string;
};

/** What stands in the HTML where the picture with this place in the list belongs. */
export const slotOf = (index: number) => `<figure><img src="humas-picture-${index}"></figure>`;

/** More pictures than any album; what is beyond them is left out. */
export const MOST_PICTURES = 500;

/** Where a picture may stand; whatever else is around it is closed before and opened behind. */
const PLACES = [
  'div',
  'section',
  'article',
  'main',
  'li',
  'td',
  'th',
  'blockquote',
  'dd',
  'figure',
  'center',
];

/**
 * Takes every picture out of the text, with the words that belong to it, and leaves a slot of its own in its place:
 * no link around it, no paragraph, no gallery grid.
 */
export function takePictures(
  root: Parent,
  base: string,
  known: readonly KnownPicture[],
  notes: Notes,
): Picture[] {
  leaveOutTooMany(root, notes);
  unwrapNoscript(root, base);
  for (const source of elementsOf(root, 'source')) if (closest(source, isPictureElement)) remove(source);
  for (const picture of elementsOf(root, 'picture')) unwrap(picture);
  const pictures: Picture[] = [];
  for (const image of elementsOf(root, 'img')) {
    const alt = (attributeOf(image, 'alt') ?? '').trim();
    if (isEmoji(image)) {
      replace(image, createText(alt));
      continue;
    }
    const knownOne = knownAbout(image, base, known);
    const addresses = addressesOf(image, base, knownOne);
    const [best] = addresses;
    if (isPixel(image) || !best) {
      remove(image);
      continue;
    }
    const { holder, caption } = takeCaption(image);
    const words = caption || (knownOne?.caption ?? '');
    place(holder, image, pictures.length);
    pictures.push({
      addresses,
      key: pictureKey(best),
      alt: alt || knownOne?.alt?.trim() || '',
      caption: words,
    });
  }
  for (const figure of elementsOf(root, 'figure')) if (!isSlot(figure)) openFigure(figure);
  for (const list of elementsOf(root, 'ul', 'ol', 'dl')) if (isGallery(list)) openGallery(list);
  return pictures;
}

function knownAbout(image: Element, base: string, known: readonly KnownPicture[]): KnownPicture | undefined {
  const id = pictureIdOf(image);
  const keys = new Set(addressesOf(image, base).map(pictureKey));
  return known.find(
    (picture) => (id !== undefined && picture.id === id) || keys.has(pictureKey(picture.address)),
  );
}

function leaveOutTooMany(root: Parent, notes: Notes): void {
  const tooMany = elementsOf(root, 'img').slice(MOST_PICTURES);
  for (const image of tooMany) remove(image);
  if (tooMany.length > 0) {
    notes.add('pictures-left-out', {
      id: `Artikel ini memuat lebih dari ${MOST_PICTURES} gambar; ${tooMany.length} gambar terakhir tidak ikut dibawa.`,
      en: `This article has more than ${MOST_PICTURES} pictures; the last ${tooMany.length} were left out.`,
    });
  }
}

/** Lazy-loading plugins write every picture twice; the copy in `<noscript>` counts only when the other has no address. */
function unwrapNoscript(root: Parent, base: string): void {
  const keysOf = (image: Element) => addressesOf(image, base).map(pictureKey);
  const isCopy = (image: Element) => closest(image, ({ tagName }) => tagName === 'noscript') !== undefined;
  const images = elementsOf(root, 'img').filter((image) => !isCopy(image));
  const keys = new Set(images.flatMap(keysOf));
  for (const noscript of elementsOf(root, 'noscript')) {
    const copies = elementsOf(noscript, 'img');
    if (copies.length === 0) continue;
    if (copies.every((image) => keysOf(image).some((key) => keys.has(key)))) remove(noscript);
    else unwrap(noscript);
  }
}

function isPictureElement(element: Element): boolean {
  return element.tagName === 'picture';
}

/** The element that stands for this picture alone, and its words taken out of it. */
function takeCaption(image: Element): { holder: Element; caption: string } {
  const holder = closest(image, isCaptionHolder);
  if (!holder || elementsOf(holder, 'img').length > 1) return { holder: image, caption: '' };
  const words = elementsOf(holder).find(isCaption);
  const caption = words ? textOf(words) : '';
  if (words) remove(words);
  return { holder: textOf(holder) === '' ? holder : image, caption };
}

function isCaptionHolder(element: Element): boolean {
  return (
    element.tagName === 'figure' || hasClass(element, /^(wp-caption|gallery-item|image-caption|img-caption)$/)
  );
}

function isCaption(element: Element): boolean {
  return (
    element.tagName === 'figcaption' ||
    hasClass(element, /^(wp-caption-text|wp-element-caption|caption|img_caption)$/)
  );
}

/** Puts the slot where the picture stood, or next to the paragraph it stood in: before it when it opened it. */
function place(holder: Element, image: Element, index: number): void {
  const slot = createElement('figure', {}, createElement('img', { src: `humas-picture-${index}` }));
  let outermost = holder;
  for (let parent = outermost.parentNode; isElement(parent) && !PLACES.includes(parent.tagName); ) {
    outermost = parent;
    parent = outermost.parentNode;
  }
  if (outermost === holder) {
    replace(holder, slot);
    return;
  }
  const opens = isFirstRead(outermost, image);
  remove(holder);
  if (opens) {
    insertBefore(outermost, slot);
    return;
  }
  const siblings = outermost.parentNode?.childNodes ?? [];
  let end = siblings.indexOf(outermost);
  while (isSlot(siblings[end + 1])) end += 1;
  insertAfter(siblings[end] ?? outermost, slot);
}

/** Whether nothing is read inside `block` before the picture. */
function isFirstRead(block: Element, image: Element): boolean {
  for (const child of block.childNodes) {
    if (child === image) return true;
    if (isElement(child) && elementsOf(child).includes(image)) return isFirstRead(child, image);
    if (textOf(child) !== '') return false;
  }
  return true;
}

/** Whether a node is a picture's place. */
export function isSlot(node: Node | undefined): node is Element {
  if (!isElement(node) || node.tagName !== 'figure') return false;
  const [only] = node.childNodes;
  return (
    isElement(only) && only.tagName === 'img' && /^humas-picture-\d+$/.test(attributeOf(only, 'src') ?? '')
  );
}

/** The picture a slot stands for. */
export function indexOfSlot(slot: Element): number {
  const [image] = elementsOf(slot, 'img');
  return Number(/\d+$/.exec((image && attributeOf(image, 'src')) ?? '')?.[0]);
}

/** A list that holds pictures and no word is a gallery: to a reader of lists its items would be empty. */
function isGallery(list: Element): boolean {
  return textOf(list) === '' && elementsOf(list, 'figure').some(isSlot);
}

function openGallery(list: Element): void {
  for (const item of elementsOf(list, 'li', 'dt', 'dd')) unwrap(item);
  unwrap(list);
}

/** A figure around a table, a quotation or a gallery: its words stay, as the table's caption or as a paragraph. */
function openFigure(figure: Element): void {
  const [table] = elementsOf(figure, 'table');
  for (const caption of figure.childNodes.filter(
    (child) => isElement(child) && child.tagName === 'figcaption',
  )) {
    if (!isElement(caption)) continue;
    const words = createElement(table ? 'caption' : 'p', {}, ...[...caption.childNodes]);
    if (textOf(words) === '') remove(caption);
    else if (table?.childNodes[0]) {
      insertBefore(table.childNodes[0], words);
      remove(caption);
    } else replace(caption, words);
  }
  unwrap(figure);
}

/**
 * In the classic editor the words of a picture often stand in the paragraph below it: the credit tells them. Needs the
 * text in blocks.
 */
export function takeCaptionsBelow(root: Parent, pictures: Picture[]): void {
  for (const slot of elementsOf(root, 'figure').filter(isSlot)) {
    const picture = pictures[indexOfSlot(slot)];
    if (!picture || picture.caption) continue;
    const siblings = slot.parentNode?.childNodes ?? [];
    const below = siblings[siblings.indexOf(slot) + 1];
    if (!isElement(below) || below.tagName !== 'p' || !looksLikeCaption(textOf(below))) continue;
    picture.caption = textOf(below);
    remove(below);
  }
}
