import type { Media } from '@humas/contract';
import { formatCredit } from '@humas/editorial';

/** A file of a picture, under `/media/` or a whole address. */
export interface PictureFile {
  readonly file: string;
  readonly mimeType: string;
  readonly width: number;
}

/** What a picture in a text needs to know of its medium. */
export interface BodyPicture extends Pick<Media, 'alt' | 'caption' | 'credit' | 'height'>, PictureFile {
  /** The same picture in other sizes or formats. */
  readonly renditions: readonly PictureFile[];
}

/**
 * Where the address of a file will stand. Bodies are stored with this, so that a server that moves, or whose pictures
 * move, needs no body rewritten. Nothing a source sends can hold it: the sanitiser leaves pictures no other address
 * than the id of a medium.
 */
const PLACE = 'media:';
const PLACES = /(?<=^|, )media:([^\s,]+)/g;
const IMAGE_TAG = /<img [^<>]*>/g;
const SOURCES = /(?<= (?:src|srcset)=")[^"]*/g;

/** Text is at most 37 em wide where a screen has room; see the token `measure`. */
const SIZES = '(min-width: 46em) 42em, 100vw';

/** A picture of a text as it is stored: whole, with its caption and credit, and fine without any stylesheet. */
export function pictureMarkup(picture: BodyPicture, locale: 'id' | 'en'): string {
  const { file, width, height, alt, caption, credit } = picture;
  const sources = sourceSet(picture);
  const choice = sources ? ` srcset="${sources}" sizes="${SIZES}"` : '';
  const image =
    `<img src="${PLACE}${encodeURIComponent(file)}"${choice} width="${width}" height="${height}" ` +
    `alt="${escapeHtml(alt)}" loading="lazy" decoding="async" />`;
  const by = credit ? formatCredit(credit, { locale }) : '';
  const words = [caption ? escapeHtml(caption) : '', by ? `<small>${escapeHtml(by)}</small>` : ''];
  const shown = words.filter((part) => part !== '').join(' ');
  return `<figure>${image}${shown ? `<figcaption>${shown}</figcaption>` : ''}</figure>`;
}

/** One file for each width, smallest first; WebP where there is a choice, because every browser of today reads it. */
function sourceSet({ file, mimeType, width, renditions }: BodyPicture): string {
  const byWidth = new Map<number, string>([[width, file]]);
  const types = renditions.some((rendition) => rendition.mimeType === 'image/webp') ? 'image/webp' : mimeType;
  for (const rendition of renditions) {
    if (rendition.mimeType === types) byWidth.set(rendition.width, rendition.file);
  }
  if (byWidth.size < 2) return '';
  return [...byWidth]
    .toSorted(([one], [other]) => one - other)
    .map(([pixels, name]) => `${PLACE}${encodeURIComponent(name)} ${pixels}w`)
    .join(', ');
}

/**
 * A stored body as readers get it.
 *
 * @param address the address of a media file
 */
export function withPictureAddresses(html: string, address: (file: string) => string): string {
  if (!html.includes('<img ')) return html;
  return html.replaceAll(IMAGE_TAG, (tag) =>
    tag.replaceAll(SOURCES, (sources) =>
      sources.replaceAll(PLACES, (_, file: string) => escapeHtml(address(decodeURIComponent(file)))),
    ),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
