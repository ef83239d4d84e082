import type { Wording } from './wording.js';

export const dateMessages = {
  'english-date': {
    id: { message: 'Nama bulan “{quote}” berbahasa Inggris; tanggal Indonesia ditulis hari, bulan, tahun.' },
    en: { message: 'The month in “{quote}” is English; Indonesian dates are day, month, year.' },
  },
  'lowercase-date': {
    id: { message: 'Nama hari dan bulan diawali huruf besar: “{suggestion}”.' },
    en: { message: 'Indonesian days and months have a capital: “{suggestion}”.' },
  },
  'padded-day': {
    id: { message: 'Tanggal ditulis tanpa nol di depan: “{suggestion}”.' },
    en: { message: 'The day of a date has no zero before it: “{suggestion}”.' },
  },
  'relative-day': {
    id: {
      message: '“{quote}” tidak lagi jelas besok atau ketika berita ini dikutip.',
      suggestion: 'Sebutkan tanggalnya, misalnya “Kamis (5/10/2023)”.',
    },
    en: {
      message: '“{quote}” is unclear tomorrow, or where this article is quoted.',
      suggestion: 'Say the date, such as “Thursday, 5 October 2023”.',
    },
  },
  'time-colon': {
    id: { message: 'Jam dan menit dipisahkan titik: “{suggestion}”.' },
    en: { message: 'Indonesian writes a full stop between hours and minutes: “{suggestion}”.' },
  },
  'weekday-mismatch': {
    id: { message: 'Tanggal {date} jatuh pada hari {right}, bukan {wrong}. Periksa hari atau tanggalnya.' },
    en: { message: '{date} is a {right}, not {wrong}. Check the weekday or the date.' },
  },
  'year-missing': {
    id: { message: 'Tanggal ini tanpa tahun; tahun depan pembaca tidak tahu kapan kejadiannya.' },
    en: { message: 'This date has no year; next year readers cannot tell when it happened.' },
  },
  'zone-missing': {
    id: {
      message: '“{quote}” tanpa zona waktu, sedangkan Indonesia memiliki tiga.',
      suggestion: 'Tambahkan WIB, WITA, WIT, atau “waktu setempat”.',
    },
    en: {
      message: '“{quote}” has no time zone, and Indonesia has three.',
      suggestion: 'Add WIB, WITA, WIT or “waktu setempat” (local time).',
    },
  },
} as const satisfies Record<string, Wording>;
