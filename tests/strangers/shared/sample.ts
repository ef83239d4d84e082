import type {
  Agency,
  AlertList,
  Article,
  ArticleSummary,
  Clarification,
  MessageTerms,
  PopularArticles,
} from '@humas/sdk';

const agency = {
  id: 'agc_01hbytm700e5k8jv2xw6q4n9r0',
  slug: 'contoh',
  name: 'Badan Contoh Nusantara',
  shortName: 'BCN',
};

export const media = {
  id: 'med_01hbytm700e5k8jv2xw6q4n9rd',
  url: 'https://media.example/gedung.svg',
  mimeType: 'image/svg+xml',
  width: 1600,
  height: 900,
  renditions: [],
  alt: 'Gedung pelayanan berpilar',
  decorative: false,
  caption: 'Petugas memandu pemohon di loket.',
  credit: { photographer: null, initials: 'Oji', unit: 'Humas' },
};

export const publisher: Agency = {
  ...agency,
  kind: 'agency',
  parent: null,
  ppidRole: 'main',
  timeZone: 'Asia/Jakarta',
  brand: { theme: 'politeknik', logo: null, endorsement: null, descriptor: { id: 'Portal berita resmi' } },
  contacts: {
    phone: '(021) 555 0100',
    whatsapp: '+62 811 555 0100',
    email: 'humas@contoh.example',
    address: null,
    hours: null,
    laporUrl: null,
  },
  domains: ['contoh.example'],
};

export const claim: Clarification = {
  claim: 'Pendaftaran layanan dipungut biaya.',
  appearances: [],
  verdict: 'hoax',
  explanation: 'Seluruh layanan gratis.',
  evidence: [{ label: 'Surat edaran', url: 'https://contoh.example/surat-edaran' }],
  claimSeenAt: null,
};

/** Another story, as lists have it. */
const other: ArticleSummary = {
  id: 'art_01hbytm700e5k8jv2xw6q4n9re',
  type: 'news',
  slug: 'loket-baru',
  canonicalUrl: 'https://contoh.example/loket-baru',
  headline: 'Loket baru dibuka di 38 provinsi',
  lead: null,
  excerpt: 'Pemohon tidak perlu lagi datang ke ibu kota provinsi.',
  category: { id: 'cat_01hbytm700e5k8jv2xw6q4n9rb', slug: 'layanan', name: { id: 'Layanan' } },
  tags: [],
  agency,
  coPublishers: [],
  cover: media,
  credits: [],
  status: 'published',
  publishedAt: '2026-11-19T10:00:00+07:00',
  updatedAt: '2026-11-19T10:00:00+07:00',
  locale: 'id',
  verdict: null,
};

export const article: Article = {
  id: 'art_01hbytm700e5k8jv2xw6q4n9rc',
  type: 'clarification',
  slug: 'pendaftaran-gratis',
  canonicalUrl: 'https://contoh.example/pendaftaran-gratis',
  headline: 'Pendaftaran layanan tidak dipungut biaya',
  lead: 'Pesan berantai yang meminta uang pendaftaran tidak benar.',
  excerpt: 'Pesan berantai yang meminta uang pendaftaran tidak benar.',
  category: { id: 'cat_01hbytm700e5k8jv2xw6q4n9ra', slug: 'klarifikasi', name: { id: 'Klarifikasi' } },
  tags: ['layanan'],
  agency,
  coPublishers: [],
  cover: media,
  credits: [{ role: 'writer', name: null, initials: 'raf', unit: 'Humas', order: 1 }],
  status: 'published',
  publishedAt: '2026-11-20T10:00:00+07:00',
  updatedAt: '2026-11-20T10:00:00+07:00',
  locale: 'id',
  verdict: 'hoax',
  source: null,
  body: {
    html: '<p>Seluruh layanan gratis.</p>',
    text: 'Seluruh layanan gratis.',
    wordCount: 3,
    readingMinutes: 1,
  },
  dateline: { place: 'Jakarta', unit: null, text: 'Jakarta' },
  eventDate: null,
  creditLine: '(raf)',
  gallery: [media],
  attachments: [
    {
      url: 'https://contoh.example/edaran.pdf',
      label: 'Surat edaran',
      mimeType: 'application/pdf',
      bytes: 124_000,
    },
  ],
  keyFigures: [{ value: 38, unit: 'provinsi', label: 'Jangkauan layanan', source: 'Biro Umum' }],
  changeHistory: [{ at: '2026-11-20T14:00:00+07:00', kind: 'update', note: 'Menambahkan surat edaran.' }],
  translations: [],
  readAlso: [{ article: other, after: 1 }],
  related: [other],
  poll: {
    preset: 'usefulness',
    question: { id: 'Bagaimana pendapat Anda mengenai artikel ini?' },
    options: [
      { key: 'useful', label: { id: 'Bermanfaat' } },
      { key: 'unclear', label: { id: 'Kurang jelas' } },
    ],
    closesAt: null,
  },
  clarification: claim,
};

/** Read more often than {@link article}. */
export const popular: PopularArticles = {
  items: [{ rank: 1, views: 19_111, article: other }],
  asOf: '2026-11-20T12:00:00+07:00',
};

export const latest: ArticleSummary[] = [other];

/** In force when it was asked for. */
export const alerts: AlertList = {
  items: [
    {
      id: 'alr_01hbytm700e5k8jv2xw6q4n9rf',
      agency,
      severity: 'warning',
      text: { id: 'Loket tutup lebih awal karena banjir.' },
      from: '2026-11-20T08:00:00+07:00',
      until: '2026-11-20T20:00:00+07:00',
      link: null,
    },
  ],
  asOf: '2026-11-20T12:00:00+07:00',
};

export const terms: MessageTerms = {
  version: '2026-11-23',
  consent: { id: 'Saya menyetujui syarat dan ketentuan.' },
  sections: [{ title: { id: 'Pesan Anda' }, items: [{ id: 'Pesan dibaca petugas humas.' }] }],
};
