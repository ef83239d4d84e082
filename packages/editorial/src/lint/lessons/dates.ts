import { HOUSE, type Lesson } from './lesson.js';

export const dateLessons = {
  'english-date': {
    severity: 'warning',
    title: { id: 'Tanggal bergaya Inggris', en: 'English dates in Indonesian' },
    reason: {
      id: 'Tema situs yang belum diterjemahkan mencetak “July 15, 2021”. Pembaca Indonesia mengharapkan hari, bulan, lalu tahun.',
      en: 'Untranslated themes print “July 15, 2021”. Indonesian readers expect day, month and year.',
    },
    source: 'UU 24/2009',
    before: 'Layanan dibuka pada July 15, 2021 di Semarang.',
    after: 'Layanan dibuka pada 15 Juli 2021 di Semarang.',
  },
  'lowercase-date': {
    severity: 'warning',
    title: { id: 'Hari atau bulan berhuruf kecil', en: 'Days and months in small letters' },
    reason: {
      id: 'Nama hari dan bulan diawali huruf kapital.',
      en: 'Names of days and months begin with a capital.',
    },
    source: { id: 'EYD V, Huruf Kapital', en: 'EYD V, capital letters' },
    before: 'Loket dibuka hari senin, 30 september 2024.',
    after: 'Loket dibuka hari Senin, 30 September 2024.',
  },
  'padded-day': {
    severity: 'advice',
    title: { id: 'Nol di depan tanggal', en: 'A zero before the day' },
    reason: {
      id: 'Nol di depan adalah kebiasaan mesin. Dalam kalimat, pembaca mengucapkan “lima Oktober”.',
      en: 'A leading zero is a habit of machines. In a sentence people say “the fifth of October”.',
    },
    source: HOUSE,
    before: {
      id: 'Rapat digelar Kamis, 05 Oktober 2023.',
      en: 'The meeting was held on Thursday, 05 October 2023.',
    },
    after: {
      id: 'Rapat digelar Kamis, 5 Oktober 2023.',
      en: 'The meeting was held on Thursday, 5 October 2023.',
    },
  },
  'relative-day': {
    severity: 'warning',
    title: { id: '“Kemarin” tanpa tanggal', en: '“Yesterday” without a date' },
    reason: {
      id: 'Berita dibaca, dikutip, dan dicari bertahun-tahun. “Kemarin” hanya jelas pada hari terbitnya.',
      en: 'News is read, quoted and searched for years. “Yesterday” is clear on one day only.',
    },
    source: HOUSE,
    before: { id: 'Rapat digelar kemarin di Jakarta.', en: 'The meeting was held yesterday in Jakarta.' },
    after: {
      id: 'Rapat digelar Rabu (4/10/2023) di Jakarta.',
      en: 'The meeting was held on Wednesday, 4 October 2023, in Jakarta.',
    },
  },
  'time-colon': {
    severity: 'warning',
    title: { id: 'Titik dua pada jam', en: 'A colon in a time' },
    reason: {
      id: 'EYD memakai titik untuk memisahkan jam, menit, dan detik.',
      en: 'Indonesian writes a full stop between hours, minutes and seconds.',
    },
    source: 'EYD V, Tanda Titik',
    before: 'Loket dibuka pukul 08:00 WIB.',
    after: 'Loket dibuka pukul 08.00 WIB.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    title: { id: 'Hari tidak cocok dengan tanggal', en: 'A weekday that is not the date’s' },
    reason: {
      id: 'Satu dari keduanya salah, dan pembaca datang pada hari yang keliru.',
      en: 'One of the two is wrong, and readers come on the wrong day.',
    },
    source: HOUSE,
    before: { id: 'Loket dibuka Rabu (5/10/2023).', en: 'The counter opens on Wednesday, 5 October 2023.' },
    after: { id: 'Loket dibuka Kamis (5/10/2023).', en: 'The counter opens on Thursday, 5 October 2023.' },
  },
  'year-missing': {
    severity: 'warning',
    title: { id: 'Tanggal tanpa tahun', en: 'A date without its year' },
    reason: {
      id: 'Tahun depan pembaca tidak tahu tahun mana yang dimaksud. Cukup satu kali; ulangannya boleh tanpa tahun.',
      en: 'Next year readers cannot tell which year it was. Once is enough; repetitions need none.',
    },
    source: HOUSE,
    before: { id: 'Rapat digelar Rabu (28/9) pagi.', en: 'The meeting was held on Wednesday, 28 September.' },
    after: {
      id: 'Rapat digelar Rabu (28/9/2016) pagi.',
      en: 'The meeting was held on Wednesday, 28 September 2016.',
    },
  },
  'zone-missing': {
    severity: 'advice',
    title: { id: 'Jam tanpa zona waktu', en: 'A time without its zone' },
    reason: {
      id: 'Pukul 10.00 di Jayapura adalah pukul 08.00 di Jakarta. Sekali sebut sudah cukup untuk seluruh artikel.',
      en: 'Ten o’clock in Jayapura is eight in Jakarta. Said once, it holds for the whole article.',
    },
    source: HOUSE,
    before: 'Siaran langsung dimulai pukul 10.00 pada hari pertama.',
    after: 'Siaran langsung dimulai pukul 10.00 WIB pada hari pertama.',
  },
} as const satisfies Record<string, Lesson>;
