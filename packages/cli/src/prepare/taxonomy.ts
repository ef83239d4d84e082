import type { ImportedArticle } from '../api-types.js';
import type { PrepareHelpers } from '../sync/prepare.js';
import { cutAtWord } from './cut.js';
import { oneLine } from './dom.js';
import type { Notes } from './notes.js';

/** Where an article stands among others. */
export type Taxonomy = Pick<ImportedArticle, 'type' | 'category' | 'tags'>;

type Named = { slug: string; name: string };

/** What the category of a site says about the kind of text. */
const TYPES: [NonNullable<ImportedArticle['type']>, RegExp][] = [
  ['pressRelease', /^(siaran|rilis)-pers|^press-?releases?$/],
  ['statement', /^(keterangan|pernyataan)-pers|^(press-)?statements?$/],
  ['announcement', /^pengumuman|^announcements?$/],
  ['agenda', /^agenda(-|$)|^(upcoming-)?events?$/],
  ['speech', /^(pidato|sambutan)(-|$)|^speech(es)?$|^transkrip-pidato/],
  ['infographic', /^infografi[sk]|^infographics?$/],
  ['gallery', /^(galeri|album)(-foto)?$|^foto$|^(photo-)?galler(y|ies)$/],
  ['video', /^(galeri-)?video(s|-|$)/],
];
const NONE = /^(uncategori[sz]ed|tak-berkategori|tidak-berkategori|tanpa-kategori|umum)$/;
const MOST_TAGS = 50;
const LONGEST_TAG = 80;

/**
 * Chooses type and category from a site's categories: the first the API knows that says more than "berita" wins, and
 * what remains becomes tags, so that nothing an editor sorted is lost.
 */
export function sortIn(
  categories: readonly Named[],
  tags: readonly string[],
  categoryFor: PrepareHelpers['categoryFor'],
  notes: Notes,
): Taxonomy {
  const named = categories.map(({ slug, name }) => ({ slug: slugged(slug || name), name: oneLine(name) }));
  const real = named.filter(({ slug, name }) => name !== '' && !NONE.test(slug) && !NONE.test(slugged(name)));
  const known = real.map((category) => ({ ...category, known: categoryFor(category) }));
  const chosen =
    known.find(({ known }) => known !== null && known !== 'berita') ?? known.find(({ known }) => known);
  if (!chosen && real.length > 0) {
    notes.add(
      'category-unknown',
      {
        id: 'Tidak ada rubrik bersama untuk kategori ini, jadi artikel masuk Berita. Tentukan rubriknya dengan --category.',
        en: 'No shared category fits this one, so the article is in Berita. Name one with --category.',
      },
      real.map(({ name }) => name).join(', '),
    );
  }
  const others = known.filter((category) => category !== chosen && category.known !== 'berita');
  return {
    type: typeOf(chosen ? [chosen] : []) ?? typeOf(known) ?? 'news',
    category: chosen?.known ?? 'berita',
    tags: tagsOf([...tags, ...others.map(({ name }) => name)], notes),
  };
}

function typeOf(categories: readonly Named[]): ImportedArticle['type'] | undefined {
  const slugs = categories.flatMap(({ slug, name }) => [slug, slugged(name)]);
  return TYPES.find(([, pattern]) => slugs.some((slug) => pattern.test(slug)))?.[0];
}

function tagsOf(names: readonly string[], notes: Notes): string[] {
  const tags = new Map<string, string>();
  for (const name of names) {
    const tag = cutAtWord(oneLine(name).replace(/^#+\s*/, ''), LONGEST_TAG);
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  if (tags.size > MOST_TAGS) {
    notes.add('tags-dropped', {
      id: `Artikel ini bertag ${tags.size}; hanya ${MOST_TAGS} pertama yang dibawa.`,
      en: `This article has ${tags.size} tags; only the first ${MOST_TAGS} were carried over.`,
    });
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}

/** A name as categories are compared: `Siaran Pers` is `siaran-pers`. */
export const slugged = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
