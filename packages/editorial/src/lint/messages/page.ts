import type { Wording } from './wording.js';

export const pageMessages = {
  'nbsp-layout': {
    id: {
      message: 'Jarak dibuat dengan spasi tak putus, yang tampil berbeda di setiap layar.',
      suggestion: 'Hapus; jarak diatur oleh tampilan situs.',
    },
    en: {
      message: 'Space is made of no-break spaces, which look different on every screen.',
      suggestion: 'Delete them; the site sets the spacing.',
    },
  },
  'personal-data': {
    id: {
      message: 'Nomor yang diawali “{quote}” menunjuk satu orang: NIK atau telepon pribadi.',
      suggestion: 'Hapus, juga dari gambar dan lampiran.',
    },
    en: {
      message: 'The number beginning “{quote}” identifies one person: an identity or private phone number.',
      suggestion: 'Delete it, from pictures and attachments as well.',
    },
  },
  shouting: {
    id: {
      message: 'Huruf besar beruntun lebih lambat dibaca dan terasa berteriak.',
      suggestion: 'Pakai huruf kecil; bila penting, tebalkan.',
    },
    en: {
      message: 'Words in capitals are slower to read and seem to shout.',
      suggestion: 'Use small letters; when it matters, bold.',
    },
  },
  'vague-link': {
    id: {
      message: 'Teks tautan ini tidak mengatakan ke mana tujuannya.',
      suggestion: 'Jadikan tujuannya sebagai tautan, misalnya “jadwal penyeberangan”.',
    },
    en: {
      message: 'The words of this link do not say where it leads.',
      suggestion: 'Let the words name what is there, such as “ferry timetable”.',
    },
  },
} as const satisfies Record<string, Wording>;
