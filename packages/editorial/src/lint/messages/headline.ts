import type { Wording } from './wording.js';

export const headlineMessages = {
  'headline-capitals': {
    id: {
      message: 'Judul berhuruf besar semua lebih lambat dibaca dan terasa berteriak.',
      suggestion: 'Tulis dengan huruf kecil, kecuali awal kalimat, nama, dan singkatan.',
    },
    en: {
      message: 'A headline all in capitals is slower to read and seems to shout.',
      suggestion: 'Use small letters, except for the first word, names and acronyms.',
    },
  },
  'headline-full-stop': {
    id: { message: 'Judul tidak diakhiri titik.' },
    en: { message: 'A headline does not end with a full stop.' },
  },
  'headline-length': {
    id: {
      message:
        'Judul sepanjang {length} karakter terpotong di mesin pencari dan ponsel; paling banyak {limit}.',
      suggestion: 'Pindahkan rincian ke teras berita.',
    },
    en: {
      message: 'A headline of {length} characters is cut off by search engines and phones; {limit} at most.',
      suggestion: 'Move details to the lead.',
    },
  },
  'lead-length': {
    id: {
      message:
        'Teras sepanjang {length} kata tidak habis dibaca dalam satu tarikan napas; paling banyak {limit}.',
      suggestion: 'Dahulukan siapa melakukan apa; sisanya menjadi alinea kedua.',
    },
    en: {
      message: 'A lead of {length} words is not read in one breath; {limit} at most.',
      suggestion: 'Say first who did what; the rest is the second paragraph.',
    },
  },
  'lead-missing': {
    id: {
      message: 'Di bawah judul tidak ada teras dan tidak ada isi.',
      suggestion: 'Tuliskan intinya dalam satu atau dua kalimat, juga bila isinya gambar atau video.',
    },
    en: {
      message: 'There is no lead and no text under the headline.',
      suggestion: 'Say the essence in a sentence or two, even when the content is a picture or a video.',
    },
  },
  'lead-repeats-headline': {
    id: {
      message: 'Teras mengulang judul, sehingga pembaca membaca hal yang sama dua kali.',
      suggestion: 'Tambahkan di teras apa yang belum dikatakan judul.',
    },
    en: {
      message: 'The lead repeats the headline, so readers read the same thing twice.',
      suggestion: 'Say in the lead what the headline has not said.',
    },
  },
} as const satisfies Record<string, Wording>;
