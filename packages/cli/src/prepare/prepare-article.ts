import type { ImportedArticle } from '../api-types.js';
import type { PrepareArticle } from '../sync/prepare.js';
import type { SourceArticle } from '../sync/source.js';
import { CliError, type Language } from '../words/text.js';
import { pictureKey } from './address.js';
import { withAuthor } from './author.js';
import { captionWords } from './caption.js';
import { PictureCarrier } from './carry-pictures.js';
import { cutAtWord } from './cut.js';
import { oneLine, plainText } from './dom.js';
import { excerptOf } from './excerpt.js';
import type { Notes } from './notes.js';
import type { KnownPicture } from './picture-source.js';
import { type Picture, slotOf } from './pictures.js';
import { type PreparedHtml, prepareHtml } from './prepare-html.js';
import { cleanSlug } from './slug.js';
import { sortIn } from './taxonomy.js';

/** An article whose source knows more about its pictures than the HTML says. */
export interface PicturedArticle extends SourceArticle {
  pictures?: readonly KnownPicture[];
}

const LONGEST_HEADLINE = 300;
const LONGEST_BODY = 1_000_000;
/** What the source sends, pictures inside the text included. */
const LONGEST_SOURCE = 30_000_000;
/** What a version ends in when a picture is missing that may be there at the next run: the versions then differ. */
export const INCOMPLETE = '~incomplete';

/**
 * Turns what a source has into what the API takes, within the limits of the contract: text, pictures, names, place,
 * correction note, category, each in its own field.
 *
 * @throws {CliError} when the article cannot be carried over at all; its text says why.
 */
export const prepareArticle: PrepareArticle = prepareArticleIn('id');

/** {@link prepareArticle} with its notes in the language the command speaks. */
export function prepareArticleIn(language: Language): PrepareArticle {
  return async (source: PicturedArticle, helpers) => {
    const headline = oneLine(source.headline);
    if (headline === '') throw new CliError(NO_HEADLINE);
    if (source.html.length > LONGEST_SOURCE) throw new CliError(TOO_LONG);
    const prepared = prepareHtml(source.html, source.url, {
      locale: source.locale,
      known: source.pictures ?? [],
    });
    const { notes, dateline, correction, creditLine } = prepared;
    const { cover, html } = chooseCover(source, prepared);
    const carrier = new PictureCarrier(helpers, notes);
    const coverId = cover && (await carrier.carry(cover));
    const bodyHtml = await fillSlots(html, prepared.pictures, carrier);
    if (bodyHtml.length > LONGEST_BODY) throw new CliError(TOO_LONG);
    const article: ImportedArticle = {
      ...sortIn(source.categories, source.tags, helpers.categoryFor, notes),
      slug: cleanSlug(source.slug),
      headline: shortHeadline(headline, notes),
      lead: null,
      excerpt: excerptOf(source.excerptHtml, [prepared.text, plainText(source.html)], notes),
      bodyHtml,
      dateline,
      credits: withAuthor(prepared, source.author),
      creditLine,
      cover: coverId,
      publishedAt: source.publishedAt,
      updatedAt: source.updatedAt,
      locale: source.locale,
      sourceUrl: source.url,
      sourceVersion: carrier.isIncomplete ? `${source.version}${INCOMPLETE}` : source.version,
      viewBaseline: source.views ?? 0,
      correction: correction === null ? null : { note: correction },
    };
    return { article, notes: notes.in(language) };
  };
}

/**
 * The picture the site shows above the text, or the one the text opens with; either way it is in the article once.
 * The words under it in the text are about this article, those of the media library about the file.
 */
function chooseCover(
  source: SourceArticle,
  { html, pictures }: PreparedHtml,
): { cover: Picture | null; html: string } {
  const [first] = pictures;
  const withoutFirst = html.replace(slotOf(0), '').trim();
  if (!source.cover) {
    const opens = first && html.startsWith(slotOf(0)) && withoutFirst !== '';
    return opens ? { cover: first, html: withoutFirst } : { cover: null, html };
  }
  const { url, alt, captionHtml } = source.cover;
  const cover: Picture = {
    addresses: [url],
    key: pictureKey(url),
    alt: alt?.trim() ?? '',
    caption: captionHtml ? plainText(captionHtml) : '',
  };
  if (first?.key !== cover.key) return { cover, html };
  return {
    cover: { ...cover, alt: first.alt || cover.alt, caption: first.caption || cover.caption },
    html: withoutFirst,
  };
}

async function fillSlots(
  html: string,
  pictures: readonly Picture[],
  carrier: PictureCarrier,
): Promise<string> {
  let filled = html;
  for (const [index, picture] of pictures.entries()) {
    const slot = slotOf(index);
    if (!filled.includes(slot)) continue;
    const id = await carrier.carry(picture);
    const { caption } = captionWords(picture.caption);
    const instead = caption ? `<p>${escaped(caption)}</p>` : '';
    filled = filled.replace(slot, () => (id ? `<figure><img src="${id}"></figure>` : instead));
  }
  return filled;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function shortHeadline(headline: string, notes: Notes): string {
  if (headline.length > LONGEST_HEADLINE) {
    notes.add(
      'headline-shortened',
      {
        id: `Judul lebih dari ${LONGEST_HEADLINE} karakter dan dipotong. Tulis yang lebih pendek di situs asal.`,
        en: `The headline has more than ${LONGEST_HEADLINE} characters and was cut. Write a shorter one on the site.`,
      },
      headline,
    );
  }
  return cutAtWord(headline, LONGEST_HEADLINE);
}

const NO_HEADLINE = {
  id: 'Artikel tidak berjudul. Beri judul di situs asal, lalu jalankan lagi.',
  en: 'The article has no headline. Give it one on its site, then run again.',
};
const TOO_LONG = {
  id: `Teksnya lebih dari ${LONGEST_BODY} karakter. Bagi artikelnya di situs asal.`,
  en: `Its text has more than ${LONGEST_BODY} characters. Divide the article on its site.`,
};
