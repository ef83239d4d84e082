import { HOUSE, type Lesson } from './lesson.js';

export const wordLessons = {
  'bound-form': {
    severity: 'warning',
    title: { id: 'Bentuk terikat ditulis terpisah', en: 'Bound forms written apart' },
    reason: {
      id: '“Antar”, “pasca”, dan “non” pada kata seperti ini adalah awalan, bukan kata.',
      en: '“Antar”, “pasca” and “non” are prefixes here, not words.',
    },
    source: { id: 'EYD V, Kata Turunan', en: 'EYD V, derived words' },
    before: 'Data antar instansi dipulihkan pasca bencana.',
    after: 'Data antarinstansi dipulihkan pascabencana.',
  },
  'doubled-word': {
    severity: 'warning',
    title: { id: 'Kata tertulis dua kali', en: 'A word written twice' },
    reason: {
      id: 'Sisa penyuntingan yang luput dari mata, tetapi tidak dari pembaca layar.',
      en: 'A leftover of editing that eyes skip, and screen readers do not.',
    },
    source: HOUSE,
    before: {
      id: 'Petugas menyambangi ke beberapa beberapa desa.',
      en: 'Officers went to the the villages.',
    },
    after: { id: 'Petugas menyambangi ke beberapa desa.', en: 'Officers went to the villages.' },
  },
  'foreign-word': {
    severity: 'advice',
    title: { id: 'Kata asing yang ada padanannya', en: 'A foreign word that Indonesian has' },
    reason: {
      id: 'Tidak semua warga memahami istilah Inggris, dan komunikasi resmi pemerintah memakai bahasa Indonesia.',
      en: 'Not every citizen reads English, and official communication is in Indonesian.',
    },
    source: 'UU 24/2009, Perpres 63/2019',
    before: 'Formulir dapat diisi secara online.',
    after: 'Formulir dapat diisi secara daring.',
  },
  'informal-address': {
    severity: 'advice',
    title: { id: 'Sapaan akrab', en: 'Familiar address' },
    reason: {
      id: 'Pembaca yang lebih tua atau belum dikenal disapa dengan “Anda”.',
      en: 'Readers who are older, or strangers, are addressed as “Anda”.',
    },
    source: HOUSE,
    before: 'Pastikan kamu membawa kartu identitas.',
    after: 'Pastikan Anda membawa kartu identitas.',
  },
  'joined-preposition': {
    severity: 'warning',
    title: { id: 'Kata depan ditulis serangkai', en: 'Prepositions joined to a place' },
    reason: {
      id: '“Di” dan “ke” yang menunjuk tempat adalah kata depan dan ditulis terpisah.',
      en: '“Di” and “ke” before a place are prepositions, and stand apart.',
    },
    source: { id: 'EYD V, Kata Depan', en: 'EYD V, prepositions' },
    before: 'Formulir diletakkan diatas meja.',
    after: 'Formulir diletakkan di atas meja.',
  },
  'likely-typo': {
    severity: 'warning',
    title: { id: 'Kemungkinan salah ketik', en: 'A likely slip of the finger' },
    reason: {
      id: 'Kata ini hanya berbeda satu letak huruf dari kata yang sering dipakai, dan bukan kata.',
      en: 'It differs by one letter’s place from a common word, and is none itself.',
    },
    source: HOUSE,
    before: 'Laporan itu menajdi bahan bagi masyarakatk.',
    after: 'Laporan itu menjadi bahan bagi masyarakat.',
  },
  'lowercase-anda': {
    severity: 'warning',
    title: { id: '“anda” berhuruf kecil', en: '“anda” in small letters' },
    reason: {
      id: 'Kata ganti “Anda” selalu diawali huruf kapital.',
      en: 'The pronoun “Anda” always has a capital.',
    },
    source: { id: 'EYD V, Huruf Kapital', en: 'EYD V, capital letters' },
    before: 'Bagaimana pendapat anda mengenai artikel ini?',
    after: 'Bagaimana pendapat Anda mengenai artikel ini?',
  },
  'misspelt-passive': {
    severity: 'warning',
    title: { id: 'Awalan “di-” ditulis terpisah', en: 'The prefix “di-” written apart' },
    reason: {
      id: 'Di depan kata kerja, “di-” adalah awalan dan ditulis serangkai.',
      en: 'Before a verb “di-” is a prefix, and is joined to it.',
    },
    source: { id: 'EYD V, Kata Turunan', en: 'EYD V, derived words' },
    before: 'Artikel ini sudah di baca 619 kali.',
    after: 'Artikel ini sudah dibaca 619 kali.',
  },
  'name-variants': {
    severity: 'advice',
    title: { id: 'Satu nama, dua ejaan', en: 'One name, two spellings' },
    reason: {
      id: 'Salah menulis nama melukai pemiliknya dan membuat pencarian meleset.',
      en: 'A misspelt name hurts its owner, and searching misses it.',
    },
    source: HOUSE,
    before: {
      id: 'Acara dibuka Nur Qomariah. Menurut Nur Qomariyah, loket bertambah.',
      en: 'It was opened by Nur Qomariah. According to Nur Qomariyah, more counters follow.',
    },
    after: {
      id: 'Acara dibuka Nur Qomariah. Menurut Nur Qomariah, loket bertambah.',
      en: 'It was opened by Nur Qomariah. According to Nur Qomariah, more counters follow.',
    },
  },
  'nonstandard-spelling': {
    severity: 'warning',
    title: { id: 'Ejaan tidak baku', en: 'Non-standard spelling' },
    reason: {
      id: 'Ejaan yang sama di semua situs membuat artikel dapat dicari dan dipercaya. Nama orang, lembaga, dan judul dibiarkan.',
      en: 'One spelling on every site makes articles findable and trusted. Names and titles are left alone.',
    },
    source: 'KBBI',
    before: 'Aktifitas itu mengurangi resiko hoax.',
    after: 'Aktivitas itu mengurangi risiko hoaks.',
  },
  pleonasm: {
    severity: 'advice',
    title: { id: 'Kata mubazir', en: 'Saying the same twice' },
    reason: {
      id: 'Dua kata bermakna sama memperpanjang kalimat tanpa menambah isi.',
      en: 'Two words of one meaning make a sentence longer and say no more.',
    },
    source: { id: 'Kaidah kalimat efektif', en: 'What Indonesian schools teach as the effective sentence' },
    before: 'Loket ditambah agar supaya antrean berkurang.',
    after: 'Loket ditambah agar antrean berkurang.',
  },
} as const satisfies Record<string, Lesson>;
