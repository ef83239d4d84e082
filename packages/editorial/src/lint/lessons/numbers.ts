import type { Lesson } from './lesson.js';

export const numberLessons = {
  'decimal-point': {
    severity: 'warning',
    title: { id: 'Titik dan koma Inggris pada angka', en: 'English points and commas in figures' },
    reason: {
      id: '“4.5” terbaca sebagai nomor bagian, dan “12,500” sebagai dua belas setengah.',
      en: 'Indonesian readers take “4.5” for a section and “12,500” for twelve and a half.',
    },
    source: { id: 'EYD V, Tanda Koma dan Tanda Titik', en: 'EYD V, comma and full stop' },
    before: 'Jumlah pengunjung naik 4.5 persen menjadi 12,500 orang.',
    after: 'Jumlah pengunjung naik 4,5 persen menjadi 12.500 orang.',
  },
  'number-first': {
    severity: 'advice',
    title: { id: 'Angka di awal kalimat', en: 'Figures at the beginning of a sentence' },
    reason: {
      id: 'Bilangan pada awal kalimat ditulis dengan huruf, atau susunan kalimatnya diubah.',
      en: 'At the beginning of an Indonesian sentence a number is written in words, or the sentence is turned around.',
    },
    source: { id: 'EYD V, Angka dan Bilangan', en: 'EYD V, figures and numbers' },
    before: 'Kelas dibuka kemudian. 120 petugas mengikuti pelatihan itu sampai selesai.',
    after: 'Kelas dibuka kemudian. Sebanyak 120 petugas mengikuti pelatihan itu sampai selesai.',
  },
  'ordinal-hyphen': {
    severity: 'warning',
    title: { id: 'Bilangan tingkat tanpa tanda hubung', en: 'Ordinals without a hyphen' },
    reason: {
      id: 'Tanpa tanda hubung, “ke 5” berarti “menuju lima”.',
      en: 'Without the hyphen “ke 5” means “to five”.',
    },
    source: { id: 'EYD V, Tanda Hubung', en: 'EYD V, hyphen' },
    before: 'Kantor merayakan ulang tahun ke 28 di Medan.',
    after: 'Kantor merayakan ulang tahun ke-28 di Medan.',
  },
  'percent-mixed': {
    severity: 'advice',
    title: { id: 'Persen ditulis dengan dua cara', en: 'Per cent written in two ways' },
    reason: {
      id: 'Dua cara dalam satu artikel membuat pembaca mencari perbedaan yang tidak ada.',
      en: 'Two ways in one article make readers look for a difference that is not there.',
    },
    source: { id: 'Kaidah redaksi Humas Kit', en: 'House rule of Humas Kit' },
    before: 'Sebanyak 45 persen responden mengenal layanan itu, naik dari 41% pada tahun sebelumnya.',
    after: 'Sebanyak 45 persen responden mengenal layanan itu, naik dari 41 persen pada tahun sebelumnya.',
  },
  'range-hyphen': {
    severity: 'advice',
    title: { id: 'Tanda hubung pada rentang', en: 'A hyphen in a range' },
    reason: {
      id: 'Tanda pisah di antara dua bilangan, tanggal, atau tempat berarti “sampai dengan”; tanda hubung menyambung kata.',
      en: 'Between two numbers, dates or places a dash means “to”; a hyphen joins words.',
    },
    source: { id: 'EYD V, Tanda Pisah', en: 'EYD V, dash' },
    before: 'Lokakarya berlangsung 5-6 Oktober 2023 di Lombok.',
    after: 'Lokakarya berlangsung 5–6 Oktober 2023 di Lombok.',
  },
  'rupiah-format': {
    severity: 'warning',
    title: { id: 'Penulisan rupiah', en: 'How rupiah are written' },
    reason: {
      id: 'Rp ditulis tanpa titik dan tanpa spasi, desimal dengan koma, dan satuannya berhuruf kecil.',
      en: 'Rp has no point and no space, decimals have a comma, and the magnitude is in small letters.',
    },
    source: { id: 'EYD V, Singkatan dan Akronim', en: 'EYD V, abbreviations' },
    before: 'Bantuan senilai Rp 1.6 Miliar disalurkan.',
    after: 'Bantuan senilai Rp1,6 miliar disalurkan.',
  },
} as const satisfies Record<string, Lesson>;
