import type { Wording } from './wording.js';

export const numberMessages = {
  'decimal-point': {
    id: { message: 'Desimal ditulis dengan koma dan ribuan dengan titik: “{suggestion}”.' },
    en: { message: 'Indonesian writes a decimal comma, and a full stop between thousands: “{suggestion}”.' },
  },
  'number-first': {
    id: {
      message: 'Kalimat tidak diawali angka.',
      suggestion: 'Tulis dengan huruf, atau dahului dengan kata seperti “Sebanyak”.',
    },
    en: {
      message: 'An Indonesian sentence does not begin with figures.',
      suggestion: 'Write the number in words, or put a word such as “Sebanyak” before it.',
    },
  },
  'ordinal-hyphen': {
    id: { message: 'Bilangan tingkat ditulis dengan tanda hubung: “{suggestion}”.' },
    en: { message: 'An Indonesian ordinal has a hyphen: “{suggestion}”.' },
  },
  'percent-mixed': {
    id: { message: 'Artikel ini memakai “%” dan “persen” sekaligus; pilih satu, misalnya “{suggestion}”.' },
    en: { message: 'This article writes both “%” and “persen”; choose one, such as “{suggestion}”.' },
  },
  'range-hyphen': {
    id: { message: 'Tanda pisah, bukan tanda hubung, berarti “sampai dengan”: “{suggestion}”.' },
    en: { message: 'A dash, not a hyphen, stands for “to”: “{suggestion}”.' },
  },
  'rupiah-format': {
    id: {
      message:
        'Menurut EYD, rupiah ditulis tanpa spasi, dengan koma desimal dan satuan berhuruf kecil: “{suggestion}”.',
    },
    en: {
      message:
        'Indonesian writes rupiah without a space, with a decimal comma and the magnitude in small letters: “{suggestion}”.',
    },
  },
} as const satisfies Record<string, Wording>;
