import type { Wording } from './wording.js';

export const wordMessages = {
  'bound-form': {
    id: { message: 'Bentuk terikat ditulis serangkai: “{suggestion}”.' },
    en: { message: 'This form never stands alone in Indonesian: “{suggestion}”.' },
  },
  'doubled-word': {
    id: {
      message: 'Kata “{word}” tertulis dua kali. Hapus satu, atau beri tanda hubung bila memang kata ulang.',
    },
    en: { message: 'The word “{word}” stands twice. Delete one of them.' },
  },
  'foreign-word': {
    id: { message: '“{quote}” ada padanannya: “{suggestion}”.' },
    en: { message: 'Indonesian has a word for “{quote}”: “{suggestion}”.' },
  },
  'informal-address': {
    id: { message: 'Instansi menyapa pembaca dengan “Anda”, bukan “{quote}”.' },
    en: { message: 'An office addresses its readers as “Anda”, not “{quote}”.' },
  },
  'joined-preposition': {
    id: { message: 'Kata depan ditulis terpisah: “{suggestion}”.' },
    en: { message: 'An Indonesian preposition stands apart: “{suggestion}”.' },
  },
  'likely-typo': {
    id: { message: '“{quote}” tampaknya salah ketik untuk “{suggestion}”.' },
    en: { message: '“{quote}” looks like a slip for “{suggestion}”.' },
  },
  'lowercase-anda': {
    id: { message: 'Kata sapaan “Anda” selalu diawali huruf besar.' },
    en: { message: 'The Indonesian “Anda” (you) always has a capital.' },
  },
  'misspelt-passive': {
    id: { message: 'Awalan “di-” ditulis serangkai dengan kata kerja: “{suggestion}”.' },
    en: { message: 'The Indonesian passive prefix “di-” is joined to its verb: “{suggestion}”.' },
  },
  'name-variants': {
    id: {
      message: 'Nama ini tertulis “{quote}” dan “{other}”.',
      suggestion: 'Periksa ejaan yang benar, lalu pakai satu saja.',
    },
    en: {
      message: 'This name is spelt both “{quote}” and “{other}”.',
      suggestion: 'Find out which is right, and use that one.',
    },
  },
  'nonstandard-spelling': {
    id: { message: 'Bentuk baku dari “{quote}” adalah “{suggestion}” (KBBI).' },
    en: { message: 'The standard Indonesian spelling of “{quote}” is “{suggestion}” (KBBI).' },
  },
  pleonasm: {
    id: { message: '“{quote}” mengatakan hal yang sama dua kali; cukup “{suggestion}”.' },
    en: { message: '“{quote}” says the same thing twice; “{suggestion}” is enough.' },
  },
} as const satisfies Record<string, Wording>;
