import { common, headingLevel, ofArticle, requiredAgency, timeZone } from './fields.js';
import type { Field, Widget } from './types.js';

const newsList: readonly Field[] = [
  {
    name: 'agency',
    type: 'agency',
    label: { id: 'Instansi', en: 'Agency' },
    hint: { id: 'Tanpa instansi: berita semua instansi.', en: 'Without one: the news of all agencies.' },
  },
  {
    name: 'include-units',
    type: 'flag',
    label: { id: 'Sertakan unit di bawahnya', en: 'With the units below it' },
  },
  {
    name: 'variant',
    type: 'choice',
    default: 'latest',
    label: { id: 'Bentuk', en: 'Look' },
    choices: [
      { value: 'latest', label: { id: 'Daftar bergambar', en: 'List with pictures' } },
      { value: 'grid', label: { id: 'Kisi kartu', en: 'Grid of cards' } },
      { value: 'popular', label: { id: 'Peringkat terpopuler', en: 'Most read, ranked' } },
      { value: 'text', label: { id: 'Judul saja', en: 'Headlines only' } },
    ],
  },
  {
    name: 'count',
    type: 'number',
    min: 1,
    max: 20,
    default: 5,
    label: { id: 'Jumlah berita', en: 'How many' },
    hint: { id: '1 sampai 20.', en: '1 to 20.' },
  },
  {
    name: 'window',
    type: 'choice',
    default: '7d',
    only: { field: 'variant', value: 'popular' },
    label: { id: 'Terpopuler dalam', en: 'Most read within' },
    hint: { id: 'Hanya untuk peringkat terpopuler.', en: 'For the ranked list only.' },
    choices: [
      { value: '24h', label: { id: '24 jam', en: '24 hours' } },
      { value: '7d', label: { id: '7 hari', en: '7 days' } },
      { value: 'all', label: { id: 'Sepanjang waktu', en: 'All time' } },
    ],
  },
  {
    name: 'heading',
    type: 'text',
    maxLength: 80,
    label: { id: 'Judul daftar', en: 'Heading' },
    hint: { id: 'Misalnya “Berita terbaru”.', en: 'Such as “Latest news”.' },
  },
  {
    name: 'see-all',
    type: 'address',
    label: { id: 'Alamat “Lihat semua”', en: 'Address of “See all”' },
  },
  { name: 'category', type: 'slug', label: { id: 'Rubrik', en: 'Category' } },
  { name: 'tag', type: 'text', maxLength: 80, label: { id: 'Topik', en: 'Topic' } },
  {
    name: 'type',
    type: 'choice',
    default: '',
    label: { id: 'Jenis', en: 'Type' },
    choices: [
      { value: '', label: { id: 'Semua', en: 'All' } },
      { value: 'news', label: { id: 'Berita', en: 'News' } },
      { value: 'pressRelease', label: { id: 'Siaran pers', en: 'Press release' } },
      { value: 'statement', label: { id: 'Keterangan pers', en: 'Press statement' } },
      { value: 'announcement', label: { id: 'Pengumuman', en: 'Announcement' } },
      { value: 'speech', label: { id: 'Pidato', en: 'Speech' } },
      { value: 'infographic', label: { id: 'Infografis', en: 'Infographic' } },
      { value: 'gallery', label: { id: 'Galeri foto', en: 'Photo gallery' } },
      { value: 'video', label: { id: 'Video', en: 'Video' } },
      { value: 'clarification', label: { id: 'Klarifikasi', en: 'Clarification' } },
      { value: 'agenda', label: { id: 'Agenda', en: 'Agenda' } },
    ],
  },
  { name: 'views', type: 'flag', label: { id: 'Tampilkan jumlah dibaca', en: 'Show how often read' } },
  {
    name: 'source',
    type: 'address',
    label: { id: 'Umpan lain', en: 'Another feed' },
    hint: {
      id: 'Alamat XML GPR, RSS, Atom, atau JSON Feed, sebagai ganti API.',
      en: 'The address of a GPR XML, RSS, Atom or JSON Feed, instead of the API.',
    },
  },
  headingLevel,
  timeZone,
];

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
    fields: [...newsList, ...common],
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
