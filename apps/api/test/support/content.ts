import type { AgencyDraft, ArticleDraft, ContentDraft, MediaDraft } from '../../src/content/draft.js';
import { createId } from '../../src/ids.js';

/** An agency with everything optional absent. */
export function agencyDraft(changes: Partial<AgencyDraft> & Pick<AgencyDraft, 'slug'>): AgencyDraft {
  return {
    id: createId('agc'),
    name: `Badan ${changes.slug}`,
    shortName: changes.slug,
    kind: 'agency',
    parent: null,
    ppidRole: null,
    timeZone: 'Asia/Jakarta',
    brand: { theme: 'netral', logo: null, endorsement: null, descriptor: null },
    contacts: { phone: null, whatsapp: null, email: null, address: null, hours: null, laporUrl: null },
    domains: [`${changes.slug}.example`],
    ...changes,
  };
}

/** A published article with a usefulness poll and everything optional absent. */
export function articleDraft(
  changes: Partial<ArticleDraft> & Pick<ArticleDraft, 'agencyId' | 'categoryId'>,
): ArticleDraft {
  const id = changes.id ?? createId('art');
  return {
    id,
    slug: `artikel-${id.slice(-10)}`,
    type: 'news',
    status: 'published',
    locale: 'id',
    headline: 'Judul artikel',
    lead: null,
    excerpt: 'Ringkasan artikel.',
    tags: [],
    credits: [],
    publishedAt: '2023-10-05T10:00:00+07:00',
    updatedAt: '2023-10-05T10:00:00+07:00',
    source: null,
    canonicalUrl: null,
    coPublisherIds: [],
    cover: null,
    gallery: [],
    bodyHtml: '<p>Isi artikel.</p>',
    dateline: null,
    eventDate: null,
    creditLine: null,
    attachments: [],
    keyFigures: [],
    changeHistory: [],
    clarification: null,
    translationGroup: id,
    readAlso: [],
    poll: { preset: 'usefulness' },
    viewBaseline: 0,
    withdrawn: null,
    ...changes,
  };
}

/** A picture. */
export function mediaDraft(changes: Partial<MediaDraft> = {}): MediaDraft {
  return {
    id: createId('med'),
    file: 'gedung.svg',
    mimeType: 'image/svg+xml',
    width: 1600,
    height: 900,
    alt: 'Gedung berpilar',
    decorative: false,
    caption: null,
    credit: null,
    ...changes,
  };
}

// Two rubrics of the shared taxonomy, which every database has.
const NEWS = { id: 'cat_01h6qdqz60ehf8hx3ymhambg6v' };
const NOTICES = { id: 'cat_01h6qdr14gfxjvzce2475avfpc' };
const MINISTRY = agencyDraft({ slug: 'kementerian', kind: 'ministry' });
const SCHOOL = agencyDraft({
  slug: 'sekolah',
  kind: 'blu',
  parent: 'kementerian',
  timeZone: 'Asia/Makassar',
});
const here = { agencyId: MINISTRY.id, categoryId: NEWS.id };

/** One article for each thing a reader may meet. */
export const ARTICLES = {
  plain: articleDraft({ ...here, slug: 'biasa', tags: ['Layanan Daring'], viewBaseline: 19_000 }),
  emotion: articleDraft({ ...here, slug: 'emosi', poll: { preset: 'emotion' } }),
  pollOff: articleDraft({
    ...here,
    slug: 'tanpa-jajak',
    poll: null,
    publishedAt: '2023-10-06T10:00:00+07:00',
  }),
  closed: articleDraft({
    ...here,
    slug: 'tutup',
    poll: { preset: 'usefulness', closesAt: '2024-01-01T00:00:00+07:00' },
  }),
  notice: articleDraft({ ...here, slug: 'maklumat', type: 'announcement', categoryId: NOTICES.id }),
  school: articleDraft({
    agencyId: SCHOOL.id,
    categoryId: NEWS.id,
    slug: 'kapal',
    coPublisherIds: [MINISTRY.id],
    publishedAt: '2023-10-07T10:00:00+08:00',
  }),
  draft: articleDraft({ ...here, slug: 'naskah', status: 'draft' }),
  scheduled: articleDraft({ ...here, slug: 'terjadwal', status: 'scheduled' }),
  withdrawn: articleDraft({
    ...here,
    slug: 'ditarik',
    status: 'withdrawn',
    withdrawn: { at: '2026-10-02T09:00:00+07:00', reason: 'Jadwal berubah.', replacedBy: null },
  }),
} as const;

/** A ministry, its school and nine articles. */
export const CONTENT: ContentDraft = {
  agencies: [MINISTRY, SCHOOL],
  categories: [],
  articles: Object.values(ARTICLES),
};
