import { HOUSE, type Lesson } from './lesson.js';

export const punctuationLessons = {
  'doubled-mark': {
    severity: 'warning',
    title: { id: 'Tanda baca ganda', en: 'Doubled marks' },
    reason: {
      id: 'Dua titik atau dua koma adalah sisa penyuntingan, dan “!!!” terasa berteriak.',
      en: 'Two full stops or commas are leftovers of editing, and “!!!” shouts.',
    },
    source: HOUSE,
    before: { id: 'Pendaftaran dibuka!!! Segera datang.', en: 'Registration is open!!! Come soon.' },
    after: { id: 'Pendaftaran dibuka! Segera datang.', en: 'Registration is open! Come soon.' },
  },
  'quotation-comma': {
    severity: 'warning',
    title: { id: 'Petikan langsung tanpa koma', en: 'Direct speech without its comma' },
    reason: {
      id: 'Koma memisahkan petikan langsung dari bagian kalimat yang mengikutinya.',
      en: 'A comma sets direct speech apart from what follows it.',
    },
    source: { id: 'EYD V, Tanda Koma', en: 'EYD V, comma' },
    before: '“Kami siap melayani setiap hari” kata kepala kantor.',
    after: '“Kami siap melayani setiap hari,” kata kepala kantor.',
  },
  'space-after-mark': {
    severity: 'warning',
    title: { id: 'Spasi hilang sesudah tanda baca', en: 'No space after a mark' },
    reason: {
      id: 'Kata yang menempel sulit dibaca, dan baris tidak dapat dipatahkan di situ.',
      en: 'Words run together are hard to read, and no line can break there.',
    },
    source: HOUSE,
    before: { id: 'Warga membawa kartu,berkas dan foto.', en: 'Bring a card,documents and a photo.' },
    after: { id: 'Warga membawa kartu, berkas, dan foto.', en: 'Bring a card, documents and a photo.' },
  },
  'space-before-mark': {
    severity: 'warning',
    title: { id: 'Spasi di depan tanda baca', en: 'A space before a mark' },
    reason: {
      id: 'Tanda baca bisa jatuh sendirian di awal baris.',
      en: 'The mark may fall alone to the beginning of a line.',
    },
    source: HOUSE,
    before: { id: 'Bagikan berita ke : keluarga Anda.', en: 'Share the news with : your family.' },
    after: { id: 'Bagikan berita ke: keluarga Anda.', en: 'Share the news with: your family.' },
  },
  'stray-hyphen': {
    severity: 'warning',
    title: { id: 'Tanda hubung tersesat', en: 'A stray hyphen' },
    reason: {
      id: 'Tanda hubung menyambung dua kata menjadi satu; di tempat lain ia mengubah arti.',
      en: 'A hyphen makes one word of two; anywhere else it changes the sense.',
    },
    source: { id: 'EYD V, Tanda Hubung', en: 'EYD V, hyphen' },
    before: {
      id: 'Sebanyak 88,1 juta-penduduknya memakai internet.',
      en: 'Everybody passed the pre- test.',
    },
    after: {
      id: 'Sebanyak 88,1 juta penduduknya memakai internet.',
      en: 'Everybody passed the pre-test.',
    },
  },
  'unpaired-mark': {
    severity: 'warning',
    title: { id: 'Tanda petik atau kurung tidak berpasangan', en: 'A mark without its partner' },
    reason: {
      id: 'Pembaca tidak tahu di mana ucapan orang berakhir dan kata redaksi dimulai.',
      en: 'Readers cannot tell where somebody’s words end and the editor’s begin.',
    },
    source: HOUSE,
    before: {
      id: 'Kepala kantor berkata, “Kami siap melayani. Loket dibuka.',
      en: 'The head said, “We are ready. The counter opened.',
    },
    after: {
      id: 'Kepala kantor berkata, “Kami siap melayani.” Loket dibuka.',
      en: 'The head said, “We are ready.” The counter opened.',
    },
  },
} as const satisfies Record<string, Lesson>;
