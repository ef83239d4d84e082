import { HOUSE, headline, type Lesson } from './lesson.js';

const LONG_ID =
  'Kementerian Perhubungan Nusantara Menyelenggarakan Lokakarya Pengelolaan Informasi Publik bagi Seluruh Kepala Kantor di Enam Provinsi';
const LONG_EN =
  'The Ministry of Transport of Nusantara Holds a Workshop on Managing Public Information for Every Head of Office in Six Provinces';

const longLead = (sentence: string, times: number) => `${Array(times).fill(sentence).join(', ')}.`;
const LEAD_ID = longLead('warga dari enam desa mengurus izin usaha di satu tempat tanpa antre', 6);
const LEAD_EN = longLead('people of six villages apply for a permit in one place without queueing', 6);

export const headlineLessons = {
  'headline-capitals': {
    severity: 'warning',
    title: { id: 'Judul berhuruf besar semua', en: 'A headline all in capitals' },
    reason: {
      id: 'Kata dikenali dari bentuknya, dan huruf besar semua membuat bentuknya sama. Singkatan tidak lagi tampak.',
      en: 'Words are known by their shape, and capitals make all shapes alike. Acronyms no longer show.',
    },
    source: HOUSE,
    before: { id: headline('LAYANAN TERPADU DIBUKA DI SEMARANG'), en: headline('ONE DESK FOR EVERY PERMIT') },
    after: { id: headline('Layanan terpadu dibuka di Semarang'), en: headline('One desk for every permit') },
  },
  'headline-full-stop': {
    severity: 'advice',
    title: { id: 'Titik di akhir judul', en: 'A full stop after a headline' },
    reason: {
      id: 'Judul tidak diakhiri tanda titik.',
      en: 'A headline is not a sentence, and ends without a full stop.',
    },
    source: { id: 'EYD V, Tanda Titik', en: 'EYD V, full stop' },
    before: { id: headline('Layanan terpadu dibuka.'), en: headline('One desk opens.') },
    after: { id: headline('Layanan terpadu dibuka'), en: headline('One desk opens') },
  },
  'headline-length': {
    severity: 'advice',
    title: { id: 'Judul terlalu panjang', en: 'A headline too long' },
    reason: {
      id: 'Lebih dari 110 karakter tidak muat di layar ponsel, hasil pencarian, dan kartu yang dibagikan; ujungnya hilang.',
      en: 'More than 110 characters do not fit a phone, a search result or a shared card; the end is lost.',
    },
    source: HOUSE,
    before: { id: headline(LONG_ID), en: headline(LONG_EN) },
    after: {
      id: headline('Kepala kantor di enam provinsi belajar mengelola informasi publik'),
      en: headline('Heads of office in six provinces learn to manage public information'),
    },
  },
  'lead-length': {
    severity: 'advice',
    title: { id: 'Teras terlalu panjang', en: 'A lead too long' },
    reason: {
      id: 'Teras menjawab siapa melakukan apa. Lewat 60 kata, pembaca ponsel menggulir tanpa menangkap intinya.',
      en: 'A lead says who did what. Past 60 words people on phones scroll on without having got it.',
    },
    source: HOUSE,
    before: { id: LEAD_ID, en: LEAD_EN },
    after: {
      id: 'Warga enam desa kini mengurus izin usaha di satu tempat.',
      en: 'People of six villages now apply for permits in one place.',
    },
  },
  'lead-missing': {
    severity: 'warning',
    title: { id: 'Tanpa teras dan tanpa isi', en: 'No lead and no text' },
    reason: {
      id: 'Infografis atau video tanpa kata tidak sampai kepada pembaca layar, mesin pencari, dan orang dengan sinyal lemah.',
      en: 'A picture or video without words does not reach screen readers, search engines and people with a weak signal.',
    },
    source: 'WCAG 2.2, 1.1.1',
    before: {
      id: { text: '(tanpa teks)', article: { lead: null, bodyText: '' } },
      en: { text: '(no text)', article: { lead: null, bodyText: '' } },
    },
    after: {
      id: {
        text: 'Lima langkah mengurus izin usaha.',
        article: { lead: 'Lima langkah mengurus izin usaha.', bodyText: '' },
      },
      en: {
        text: 'Five steps to a business permit.',
        article: { lead: 'Five steps to a business permit.', bodyText: '' },
      },
    },
  },
  'lead-repeats-headline': {
    severity: 'warning',
    title: { id: 'Teras mengulang judul', en: 'A lead that repeats the headline' },
    reason: {
      id: 'Teras berada tepat di bawah judul; mengulangnya membuang baris yang paling banyak dibaca.',
      en: 'The lead stands right below the headline; repeating it wastes the line most people read.',
    },
    source: HOUSE,
    before: {
      id: { text: 'Layanan dibuka.', article: { headline: 'Layanan dibuka', lead: 'Layanan dibuka.' } },
      en: { text: 'The desk opens.', article: { headline: 'The desk opens', lead: 'The desk opens.' } },
    },
    after: {
      id: {
        text: 'Warga cukup datang sekali.',
        article: { headline: 'Layanan dibuka', lead: 'Warga cukup datang sekali.' },
      },
      en: {
        text: 'One visit is enough.',
        article: { headline: 'The desk opens', lead: 'One visit is enough.' },
      },
    },
  },
} as const satisfies Record<string, Lesson>;
