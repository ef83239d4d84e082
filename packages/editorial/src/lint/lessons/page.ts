import { HOUSE, type Lesson, type Sample } from './lesson.js';

const links = (bodyText: string, ...words: string[]): Sample => ({
  text: bodyText,
  article: { bodyText, links: words },
});

export const pageLessons = {
  'nbsp-layout': {
    severity: 'warning',
    title: { id: 'Jarak dari spasi tak putus', en: 'Space made of no-break spaces' },
    reason: {
      id: 'Spasi bertumpuk melebar atau terpotong di layar lain, dan alinea kosong dibacakan sebagai jeda.',
      en: 'Stacked spaces stretch or break on other screens, and empty paragraphs are read as pauses.',
    },
    source: HOUSE,
    before: {
      id: 'Hadir 10\u00A0\u00A0\u00A0\u00A0orang dari pusat.',
      en: 'There were 10\u00A0\u00A0\u00A0\u00A0people from the capital.',
    },
    after: { id: 'Hadir 10 orang dari pusat.', en: 'There were 10 people from the capital.' },
  },
  'personal-data': {
    severity: 'warning',
    title: { id: 'NIK atau telepon pribadi', en: 'An identity number or private phone' },
    reason: {
      id: 'Yang sekali terbit disalin selamanya. NIK membuka layanan atas nama orang itu.',
      en: 'What is published once is copied for ever. A NIK opens services in that person’s name.',
    },
    source: 'UU 27/2022',
    before: {
      id: 'Penerima bantuan memiliki NIK 3273011203900004.',
      en: 'The recipient has the NIK 3273011203900004.',
    },
    after: { id: 'Penerima bantuan sudah diverifikasi.', en: 'The recipient has been verified.' },
  },
  shouting: {
    severity: 'advice',
    title: { id: 'Huruf besar beruntun', en: 'Words in capitals' },
    reason: {
      id: 'Huruf besar menghapus bentuk kata. Sebagian pembaca layar mengejanya seperti singkatan.',
      en: 'Capitals take words their shape. Some screen readers spell them like acronyms.',
    },
    source: HOUSE,
    before: {
      id: 'Warga WAJIB MEMBAWA KARTU IDENTITAS ke loket.',
      en: 'You MUST BRING YOUR IDENTITY CARD to the desk.',
    },
    after: {
      id: 'Warga wajib membawa kartu identitas ke loket.',
      en: 'You must bring your identity card to the desk.',
    },
  },
  'vague-link': {
    severity: 'warning',
    title: { id: 'Tautan “di sini”', en: 'A link that says “here”' },
    reason: {
      id: 'Pembaca layar menampilkan daftar tautan; lima kali “di sini” tidak mengatakan apa-apa.',
      en: 'Screen readers list the links of a page; five times “here” says nothing.',
    },
    source: 'WCAG 2.2, 2.4.4',
    before: {
      id: links('Jadwal dapat dilihat di sini.', 'di sini'),
      en: links('The timetable is here.', 'here'),
    },
    after: {
      id: links('Lihat jadwal penyeberangan.', 'jadwal penyeberangan'),
      en: links('See the ferry timetable.', 'ferry timetable'),
    },
  },
} as const satisfies Record<string, Lesson>;
