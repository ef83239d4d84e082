import { fromSrcset, isPictureFile, pictureKey, webAddress, withoutProxy, withoutSize } from './address.js';
import { attributeOf, closest, type Element } from './dom.js';

/** What the source knows about a picture beyond the HTML it stands in. */
export type KnownPicture = {
  /** The number WordPress gives it, as in the class `wp-image-12`. */
  id?: number;
  /** Its original file. */
  address: string;
  alt?: string | null;
  /** Its words with the credit still in them. */
  caption?: string | null;
};

const LAZY_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-large-file',
  'data-full-url',
];
const LAZY_SRCSETS = ['data-srcset', 'data-lazy-srcset'];
const INLINE_PICTURE = /^data:image\/(jpe?g|png|webp|avif|gif);base64,/i;
/** Below this, a picture inside the page is a placeholder: lazy-loading plugins use one pixel. */
const SMALLEST_INLINE = 1000;

/**
 * Where a picture may be fetched, the best first: the original the source names, the file its link opens, the file
 * its smaller copy was made from, and at last what stands there. Empty when it has no address that could be fetched.
 */
export function addressesOf(image: Element, base: string, known?: KnownPicture): string[] {
  const inline = [attributeOf(image, 'src'), attributeOf(image, 'data-src')].find(isInlinePicture);
  const lazy = [...LAZY_SOURCES].reverse().map((name) => attributeOf(image, name));
  const sets = ['srcset', ...LAZY_SRCSETS].flatMap((name) => fromSrcset(attributeOf(image, name)));
  const written = resolved([...lazy, ...sets, attributeOf(image, 'src')], base);
  const linked = resolved([linkedFile(image)], base).filter(isPictureFile);
  const sameAsLinked = linked.filter((link) =>
    written.some((address) => pictureKey(address) === pictureKey(link)),
  );
  const originals = written.map((address) => withoutSize(withoutProxy(address)));
  const best = resolved([known?.address], base);
  const all = [...best, ...sameAsLinked, ...originals, ...written.map(withoutProxy), ...written];
  return [...new Set([...all, ...(inline ? [inline] : [])])];
}

/** What a picture is recognised by, whatever its size. */
export function keyOf(image: Element, base: string): string | undefined {
  const [address] = addressesOf(image, base);
  return address && pictureKey(address);
}

/** The number in WordPress's class `wp-image-12`. */
export function pictureIdOf(image: Element): number | undefined {
  const id = /(?:^|\s)wp-image-(\d{1,10})(?:\s|$)/.exec(attributeOf(image, 'class') ?? '')?.[1];
  return id ? Number(id) : undefined;
}

/** Pictures nobody is meant to see: counting pixels and spacers. */
export function isPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[01](px)?$/.test(attributeOf(image, side)?.trim() ?? ''));
}

/** Signs that were drawn as pictures, which have their character as `alt`. */
export function isEmoji(image: Element): boolean {
  const classes = attributeOf(image, 'class') ?? '';
  return (
    /(^|\s)(emoji|wp-smiley)(\s|$)/.test(classes) ||
    /\/images\/core\/emoji\//.test(attributeOf(image, 'src') ?? '')
  );
}

function linkedFile(image: Element): string | undefined {
  const link = closest(image, (element) => element.tagName === 'a');
  return link && attributeOf(link, 'href');
}

function isInlinePicture(address: string | undefined): address is string {
  return address !== undefined && INLINE_PICTURE.test(address) && address.length > SMALLEST_INLINE;
}

function resolved(addresses: (string | undefined)[], base: string): string[] {
  return addresses.map((address) => webAddress(address, base)).filter((address) => address !== undefined);
}
