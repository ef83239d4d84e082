import type { Choice, Field } from './types.js';

/** The page around the tag decides. */
const asThePage: Choice = { value: '', label: { id: 'Seperti halamannya', en: 'As on the page' } };

/** A name that is the same in every language. */
const named = (value: string, name: string): Choice => ({ value, label: { id: name, en: name } });

/** Themes of `@humas/tokens`, by the names of their agencies. */
const themes: readonly Choice[] = [
  asThePage,
  { value: 'netral', label: { id: 'Netral', en: 'Neutral' } },
  named('kepegawaian', 'Badan Kepegawaian Nusantara'),
  named('kesejahteraan', 'Kementerian Kesejahteraan Nusantara'),
  named('politeknik', 'Politeknik Pelayaran Bahari'),
  named('setkab', 'Sekretariat Kabinet Nusantara'),
  named('setneg', 'Kementerian Sekretariat Nusantara'),
];

/** What every tag understands. */
export const common: readonly Field[] = [
  { name: 'theme', type: 'choice', default: '', label: { id: 'Tema', en: 'Theme' }, choices: themes },
  {
    name: 'scheme',
    type: 'choice',
    default: '',
    label: { id: 'Terang atau gelap', en: 'Light or dark' },
    choices: [
      asThePage,
      { value: 'light', label: { id: 'Terang', en: 'Light' } },
      { value: 'dark', label: { id: 'Gelap', en: 'Dark' } },
      { value: 'auto', label: { id: 'Setelan pembaca', en: 'The reader’s setting' } },
    ],
  },
  {
    name: 'locale',
    type: 'choice',
    default: '',
    label: { id: 'Bahasa', en: 'Language' },
    choices: [
      asThePage,
      { value: 'id', label: { id: 'Indonesia', en: 'Indonesian' } },
      { value: 'en', label: { id: 'Inggris', en: 'English' } },
    ],
  },
];

/** For tags that write a time. */
export const timeZone: Field = {
  name: 'time-zone',
  type: 'choice',
  default: 'Asia/Jakarta',
  label: { id: 'Zona waktu', en: 'Time zone' },
  choices: [named('Asia/Jakarta', 'WIB'), named('Asia/Makassar', 'WITA'), named('Asia/Jayapura', 'WIT')],
};

/** For tags with a heading: where it stands in the page's outline. */
export const headingLevel: Field = {
  name: 'heading-level',
  type: 'choice',
  default: '2',
  label: { id: 'Tingkat judul', en: 'Heading level' },
  choices: [named('2', 'h2'), named('3', 'h3'), named('4', 'h4')],
};

/** For tags that show one article: its id, or the agency and the end of its address. */
export const ofArticle: readonly Field[] = [
  {
    name: 'article',
    type: 'article',
    label: { id: 'Artikel', en: 'Article' },
    hint: { id: 'Kode artikel, misalnya art_01h….', en: 'The article’s id, such as art_01h….' },
  },
  { name: 'agency', type: 'agency', label: { id: 'Instansi', en: 'Agency' } },
  {
    name: 'slug',
    type: 'slug',
    label: { id: 'Ujung alamat artikel', en: 'End of the article’s address' },
    hint: {
      id: 'Bersama instansi, sebagai ganti kode artikel.',
      en: 'With the agency, instead of the article’s id.',
    },
  },
];

/** The agency of a tag that cannot do without one. */
export const requiredAgency: Field = {
  name: 'agency',
  type: 'agency',
  required: true,
  label: { id: 'Instansi', en: 'Agency' },
};
