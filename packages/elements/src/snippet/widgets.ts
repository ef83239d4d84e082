import { common, headingLevel, ofArticle, requiredAgency, timeZone } from './fields.js';
import { newsListFields } from './news-list-fields.js';
import type { Widget } from './types.js';

/** Every tag an agency may choose, in the order of the chooser. A further tag is a further entry, and nothing else. */
export const widgets: readonly Widget[] = [
  {
    tag: 'humas-news-list',
    title: { id: 'Daftar berita', en: 'News list' },
    description: {
      id: 'Berita terbaru atau terpopuler sebuah instansi. Menggantikan kotak GPR.',
      en: 'The latest or most read news of an agency. Takes the place of the GPR box.',
    },
    inCore: true,
    sends: false,
    ofArticle: false,
    fallback: 'news',
    fields: [...newsListFields, ...common],
  },
  {
    tag: 'humas-news-card',
    title: { id: 'Kartu berita', en: 'News card' },
    description: {
      id: 'Satu berita dengan gambar, judul, dan tanggalnya.',
      en: 'One article with its picture, headline and date.',
    },
    inCore: false,
    sends: false,
    ofArticle: true,
    fallback: 'article',
    fields: [
      ...ofArticle,
      {
        name: 'variant',
        type: 'choice',
        default: 'card',
        label: { id: 'Bentuk', en: 'Look' },
        choices: [
          { value: 'card', label: { id: 'Kartu', en: 'Card' } },
          { value: 'lead', label: { id: 'Berita utama', en: 'Lead story' } },
          { value: 'item', label: { id: 'Baris bergambar', en: 'Row with picture' } },
          { value: 'text', label: { id: 'Judul saja', en: 'Headline only' } },
        ],
      },
      { name: 'views', type: 'flag', label: { id: 'Tampilkan jumlah dibaca', en: 'Show how often read' } },
      headingLevel,
      timeZone,
      ...common,
    ],
  },
  {
    tag: 'humas-share-bar',
    title: { id: 'Bilah bagikan', en: 'Share bar' },
    description: {
      id: 'WhatsApp, X, Facebook, salin tautan. Tautan biasa: jejaring sosial tidak tahu siapa yang membaca.',
      en: 'WhatsApp, X, Facebook, copy link. Plain links: social networks do not learn who reads.',
    },
    inCore: true,
    sends: false,
    ofArticle: false,
    fallback: 'share',
    fields: [
      {
        name: 'url',
        type: 'address',
        label: { id: 'Alamat yang dibagikan', en: 'Address to share' },
        hint: { id: 'Kosongkan untuk halaman itu sendiri.', en: 'Leave empty for the page itself.' },
      },
      {
        name: 'share-title',
        type: 'text',
        maxLength: 160,
        label: { id: 'Judul yang dibagikan', en: 'Title to share' },
        hint: { id: 'Kosongkan untuk judul halaman itu.', en: 'Leave empty for the page’s own.' },
      },
      {
        name: 'text',
        type: 'text',
        maxLength: 200,
        label: { id: 'Kata pengantar', en: 'Words to go with it' },
      },
      ...common,
    ],
  },
  {
    tag: 'humas-view-counter',
    title: { id: 'Penghitung dibaca', en: 'View counter' },
    description: {
      id: 'Berapa kali sebuah artikel dibaca, tanpa kuki dan tanpa data pribadi.',
      en: 'How often an article was read, without cookies or personal data.',
    },
    inCore: true,
    sends: true,
    ofArticle: true,
    fallback: 'counting',
    fields: [
      ...ofArticle,
      {
        name: 'record',
        type: 'flag',
        label: { id: 'Hitung juga pembaca ini', en: 'Count this reader, too' },
        hint: { id: 'Hanya di halaman artikel itu sendiri.', en: 'On the article’s own page only.' },
      },
      {
        name: 'variant',
        type: 'choice',
        default: 'full',
        label: { id: 'Bentuk', en: 'Look' },
        choices: [
          { value: 'full', label: { id: 'Lengkap', en: 'Whole' } },
          { value: 'compact', label: { id: 'Ringkas', en: 'Compact' } },
        ],
      },
      ...common,
    ],
  },
  {
    tag: 'humas-reaction-poll',
    title: { id: 'Tanggapan pembaca', en: 'Reaction poll' },
    description: {
      id: 'Satu pertanyaan tentang artikel; satu peramban, satu pilihan, dapat ditarik.',
      en: 'One question about the article; one browser, one choice, which can be withdrawn.',
    },
    inCore: true,
    sends: true,
    ofArticle: true,
    fallback: 'article',
    fields: [
      ...ofArticle,
      {
        name: 'return-to',
        type: 'address',
        label: { id: 'Kembali ke', en: 'Back to' },
        hint: {
          id: 'Halaman yang dituju setelah memilih tanpa JavaScript.',
          en: 'The page to return to after a choice made without JavaScript.',
        },
      },
      headingLevel,
      ...common,
    ],
  },
  {
    tag: 'humas-clarification',
    title: { id: 'Klarifikasi', en: 'Clarification' },
    description: {
      id: 'Putusan, klaim, fakta, dan bukti sebuah klarifikasi hoaks.',
      en: 'Verdict, claim, facts and evidence of a clarification.',
    },
    inCore: false,
    sends: false,
    ofArticle: true,
    fallback: 'article',
    fields: [...ofArticle, headingLevel, ...common],
  },
  {
    tag: 'humas-message-form',
    title: { id: 'Formulir pesan', en: 'Message form' },
    description: {
      id: 'Saran, apresiasi, atau permintaan ralat kepada instansi.',
      en: 'Feedback, appreciation or a request for correction, to the agency.',
    },
    inCore: false,
    sends: true,
    ofArticle: false,
    fallback: 'contact',
    fields: [
      requiredAgency,
      {
        name: 'article',
        type: 'article',
        label: { id: 'Tentang artikel', en: 'About the article' },
        hint: { id: 'Boleh kosong.', en: 'May be left empty.' },
      },
      {
        name: 'kind',
        type: 'choices',
        label: { id: 'Jenis pesan', en: 'Kinds of message' },
        hint: { id: 'Tanpa pilihan: semuanya.', en: 'None chosen: all of them.' },
        choices: [
          { value: 'feedback', label: { id: 'Saran atau masukan', en: 'Feedback' } },
          { value: 'appreciation', label: { id: 'Apresiasi', en: 'Appreciation' } },
          { value: 'correctionRequest', label: { id: 'Permintaan ralat', en: 'Request for correction' } },
        ],
      },
      headingLevel,
      ...common,
    ],
  },
  {
    tag: 'humas-agency',
    title: { id: 'Identitas instansi', en: 'Agency' },
    description: {
      id: 'Lambang dan nama instansi, dengan atau tanpa kontaknya.',
      en: 'Logo and name of an agency, with or without its contacts.',
    },
    inCore: false,
    sends: false,
    ofArticle: false,
    fallback: 'news',
    fields: [
      requiredAgency,
      {
        name: 'size',
        type: 'choice',
        default: 'small',
        label: { id: 'Ukuran', en: 'Size' },
        choices: [
          { value: 'small', label: { id: 'Kecil', en: 'Small' } },
          { value: 'large', label: { id: 'Besar', en: 'Large' } },
        ],
      },
      { name: 'contacts', type: 'flag', label: { id: 'Sertakan kontak', en: 'With contacts' } },
      { name: 'href', type: 'address', label: { id: 'Alamat namanya', en: 'Where its name leads' } },
      headingLevel,
      ...common,
    ],
  },
];

/** A tag by its name; nothing when there is no such tag. */
export const widgetOf = (tag: string): Widget | undefined => widgets.find((widget) => widget.tag === tag);
