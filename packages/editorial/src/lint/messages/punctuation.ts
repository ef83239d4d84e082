import type { Wording } from './wording.js';

export const punctuationMessages = {
  'doubled-mark': {
    id: { message: 'Tanda baca “{quote}” cukup satu: “{suggestion}”.' },
    en: { message: 'One mark is enough for “{quote}”: “{suggestion}”.' },
  },
  'quotation-comma': {
    id: { message: 'Petikan langsung diakhiri koma sebelum tanda petik penutup.' },
    en: { message: 'Indonesian direct speech ends with a comma before the closing quotation mark.' },
  },
  'space-after-mark': {
    id: { message: 'Sesudah tanda baca ada spasi: “{suggestion}”.' },
    en: { message: 'A space follows a punctuation mark: “{suggestion}”.' },
  },
  'space-before-mark': {
    id: { message: 'Sebelum tanda baca ini, atau di dalam tanda kurung, tidak ada spasi: “{suggestion}”.' },
    en: { message: 'No space stands before this mark, or inside brackets: “{suggestion}”.' },
  },
  'stray-hyphen': {
    id: { message: 'Tanda hubung atau spasi di sini tersesat.' },
    en: { message: 'The hyphen or the space beside it does not belong here.' },
  },
  'unpaired-mark': {
    id: {
      message: 'Tanda petik atau kurung di “{quote}” tidak berpasangan.',
      suggestion: 'Tambahkan pasangannya, atau hapus.',
    },
    en: {
      message: 'The quotation mark or bracket at “{quote}” has no partner.',
      suggestion: 'Add its partner, or delete it.',
    },
  },
} as const satisfies Record<string, Wording>;
