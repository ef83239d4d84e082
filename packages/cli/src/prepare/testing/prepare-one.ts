import type { PictureUpload, PrepareHelpers } from '../../sync/prepare.js';
import { type PicturedArticle, prepareArticle } from '../prepare-article.js';

/** The invented site of these tests. */
export const SITE = 'https://www.contoh.go.id';

/** An ordinary article, but for what a test says. */
export function article(changes: Partial<PicturedArticle> = {}): PicturedArticle {
  return {
    sourceId: '12',
    version: 'v1',
    views: 619,
    url: `${SITE}/pembukaan-loket/`,
    slug: 'pembukaan-loket',
    headline: 'Pembukaan loket',
    excerptHtml: null,
    html: '<p>Loket dibuka Senin.</p>',
    publishedAt: '2026-05-31T16:00:00Z',
    updatedAt: null,
    categories: [],
    tags: [],
    author: null,
    cover: null,
    locale: 'id',
    ...changes,
  };
}

/** Everything answers: pictures are there, the API takes them, and knows three categories. */
export class Helpers implements PrepareHelpers {
  readonly fetched: string[] = [];
  readonly uploads: PictureUpload[] = [];
  missing: (url: string) => Error | undefined = () => undefined;
  refused: Error | undefined;

  async fetchPicture(url: string) {
    this.fetched.push(url.replace(SITE, ''));
    const error = this.missing(url);
    if (error) throw error;
    return { bytes: new TextEncoder().encode(url), type: 'image/jpeg' };
  }

  async upload(picture: PictureUpload) {
    if (this.refused) throw this.refused;
    this.uploads.push(picture);
    return { id: `med_${this.uploads.length}` };
  }

  categoryFor({ slug }: { slug: string }) {
    return ['berita', 'siaran-pers', 'layanan'].includes(slug) ? slug : null;
  }
}

/** Prepares an ordinary article, but for what a test says. */
export async function prepare(changes: Partial<PicturedArticle>, helpers = new Helpers()) {
  const { article: prepared, notes } = await prepareArticle(article(changes), helpers);
  const { tags = [], credits = [] } = prepared;
  return { prepared, tags, credits, notes, rules: notes.map(({ rule }) => rule), helpers };
}
