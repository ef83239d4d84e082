import { headingLevel, timeZone } from './fields.js';
import type { Field } from './types.js';

/** What may be chosen of a list of news. */
export const newsListFields: readonly Field[] = [
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
  {
    name: 'language',
    type: 'choice',
    default: '',
    label: { id: 'Bahasa beritanya', en: 'Language of the news' },
    choices: [
      { value: '', label: { id: 'Semua', en: 'All' } },
      { value: 'id', label: { id: 'Indonesia', en: 'Indonesian' } },
      { value: 'en', label: { id: 'Inggris', en: 'English' } },
    ],
  },
  { name: 'views', type: 'flag', label: { id: 'Tampilkan jumlah dibaca', en: 'Show how often read' } },
  { name: 'no-pictures', type: 'flag', label: { id: 'Tanpa gambar', en: 'Without pictures' } },
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
