import type { ImportedArticle } from '@humas/contract';
import { HtmlTooDeepError, type SanitisedHtml, sanitiseHtml } from '../content/sanitise-html.js';
import { oneLine } from '../content/visible-text.js';
import { invalidRequest, NOTHING_SAID } from '../problems/invalid-request.js';
import { ProblemError, type ProblemItem } from '../problems/problem-error.js';
import type { MediaRow } from '../repositories/article-rows.js';
import type { ArticleRepository } from '../repositories/articles.js';
import type { CategoryRepository } from '../repositories/categories.js';
import type { ImportKey } from '../repositories/imports.js';
import { LATEST_MS } from '../representations/time.js';
import { type ImportDraft, toImportDraft } from './import-draft.js';

/** Where the things are that an article names. */
export interface ImportSources {
  readonly categories: Pick<CategoryRepository, 'list'>;
  readonly articles: Pick<ArticleRepository, 'media'>;
}

/** An article that follows the contract, ready to be stored. */
export interface ReadImport {
  readonly draft: ImportDraft;
  readonly removed: SanitisedHtml['removed'];
  readonly media: ReadonlyMap<string, MediaRow>;
  /** Media its text shows, in no particular order. */
  readonly pictureIds: readonly string[];
}

/**
 * Looks up what an article of a source names, and makes it ready.
 *
 * @throws ProblemError `invalid_request` that names everything an article names and nobody has
 */
export async function readImport(
  article: ImportedArticle,
  { agencyId, source, sourceId }: ImportKey,
  { categories, articles }: ImportSources,
): Promise<ReadImport> {
  const errors: ProblemItem[] = [];
  const headline = oneLine(article.headline);
  if (headline === '') errors.push({ pointer: '/headline', code: 'minLength', text: NOTHING_SAID });
  const publishedAt = momentOf(article.publishedAt);
  if (!publishedAt) errors.push({ pointer: '/publishedAt', code: 'format', text: NO_MOMENT });
  const updatedAt = article.updatedAt ? momentOf(article.updatedAt) : null;
  if (updatedAt === undefined) errors.push({ pointer: '/updatedAt', code: 'format', text: NO_MOMENT });

  const embargoedUntil = article.embargoedUntil ? momentOf(article.embargoedUntil) : null;
  if (embargoedUntil === undefined || isTooFar(embargoedUntil)) {
    const code = embargoedUntil === undefined ? 'format' : 'maximum';
    const text = embargoedUntil === undefined ? NO_MOMENT : TOO_FAR;
    errors.push({ pointer: '/embargoedUntil', code, text });
  }

  for (const name of ['sourceUrl', 'canonicalUrl'] as const) {
    const address = article[name];
    if (address && !isPage(address)) errors.push({ pointer: `/${name}`, code: 'format', text: NO_PAGE });
  }

  for (const [pointer, text] of smallTexts(article)) {
    if (text && text.length > LONGEST_SMALL) errors.push({ pointer, code: 'maxLength', text: TOO_LONG });
  }

  const clean = sanitise(article.bodyHtml);
  const named = mediaOf(article, clean);
  const [known, rows] = await Promise.all([
    categories.list(),
    articles.media(agencyId, [...new Set(named.map(({ id }) => id))]),
  ]);
  const media = new Map(rows.map((row) => [row.id, row]));
  for (const { id, pointer } of named) {
    // In the text only its id tells which one.
    const which = pointer === '/bodyHtml' ? ` ("${id}")` : '';
    if (!media.has(id)) errors.push({ pointer, code: 'not_found', text: noMedium(which) });
  }
  const slug = article.category ?? 'berita';
  const category = known.find((one) => one.slug === slug);
  if (!category) {
    const slugs = known.map((one) => one.slug).join(', ');
    const text = { id: `harus salah satu dari ${slugs}`, en: `must be one of ${slugs}` };
    errors.push({ pointer: '/category', code: 'enum', text });
  }
  const isUnusable = updatedAt === undefined || embargoedUntil === undefined;
  if (errors.length > 0 || !category || !publishedAt || isUnusable)
    throw new ProblemError('invalid_request', { errors });
  const draft = toImportDraft(article, {
    source,
    sourceId,
    categoryId: category.id,
    clean,
    media,
    headline,
    publishedAt,
    updatedAt,
    embargoedUntil,
  });
  return { draft, removed: clean.removed, media, pictureIds: clean.pictureIds };
}

function sanitise(html: string): SanitisedHtml {
  try {
    return sanitiseHtml(html);
  } catch (error) {
    if (!(error instanceof HtmlTooDeepError)) throw error;
    throw invalidRequest({ pointer: '/bodyHtml', code: 'nesting', text: TOO_DEEP }, error);
  }
}

/** Every medium an article names, and where. */
function mediaOf({ cover, gallery = [] }: ImportedArticle, { pictureIds }: SanitisedHtml) {
  return [
    ...(cover ? [{ id: cover, pointer: '/cover' }] : []),
    ...gallery.map((id, index) => ({ id, pointer: `/gallery/${index}` })),
    ...pictureIds.map((id) => ({ id, pointer: '/bodyHtml' })),
  ];
}

/** Names and places; every card of a list repeats them, so none may be as long as a text. */
function smallTexts({ credits = [], dateline }: ImportedArticle): [pointer: string, text: string | null][] {
  const parts = ['name', 'initials', 'unit'] as const;
  return [
    ...credits.flatMap((credit, index) =>
      parts.map((part): [string, string | null] => [`/credits/${index}/${part}`, credit[part]]),
    ),
    ['/dateline/place', dateline?.place ?? null],
    ['/dateline/unit', dateline?.unit ?? null],
    ['/dateline/text', dateline?.text ?? null],
  ];
}

const LONGEST_SMALL = 300;

/** Cards link to it. A name before the host only makes a stranger's address look like another's. */
function isPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** The format was checked; a leap second or the year 0 still is no moment a database of ours can hold. */
function momentOf(text: string): Date | undefined {
  const date = new Date(text);
  // A day at either end is left for the agencies' own hours, which are ahead of UTC.
  const isUsable = date.getUTCFullYear() >= 1 && date.getTime() <= LATEST_MS - 86_400_000;
  return isUsable ? date : undefined;
}

/** An article for the next century is a mistyped date; a year is more than any announcement waits. */
const LONGEST_EMBARGO_MS = 366 * 86_400_000;

function isTooFar(embargoedUntil: Date | null): boolean {
  return embargoedUntil !== null && embargoedUntil.getTime() > Date.now() + LONGEST_EMBARGO_MS;
}

const noMedium = (which: string) => ({
  id: `instansi ini tidak mempunyai gambar ini${which}`,
  en: `this agency has no such picture${which}`,
});
const NO_MOMENT = { id: 'bukan waktu yang dapat dipakai', en: 'is not a usable moment' };
const TOO_LONG = {
  id: `paling panjang ${LONGEST_SMALL} karakter`,
  en: `must have at most ${LONGEST_SMALL} characters`,
};
const TOO_FAR = { id: 'paling lama satu tahun dari sekarang', en: 'must be at most a year from now' };
const NO_PAGE = {
  id: 'harus alamat lengkap sebuah halaman, tanpa nama pengguna',
  en: 'must be the whole address of a page, without a user name',
};
const TOO_DEEP = {
  id: 'berisi lebih dari 1.000 elemen yang saling bertumpuk',
  en: 'holds more than 1,000 elements within each other',
};
