import type { Wording } from './wording.js';

export const pictureMessages = {
  'alt-equals-caption': {
    id: {
      message: 'Teks alternatif sama dengan takarir, sehingga pembaca layar mendengarnya dua kali.',
      suggestion: 'Tuliskan apa yang tampak pada gambar, bukan beritanya.',
    },
    en: {
      message: 'The alternative text repeats the caption, so screen reader users hear it twice.',
      suggestion: 'Write what the picture shows, not what the news is.',
    },
  },
  'alt-file-name': {
    id: {
      message: 'Teks alternatif “{quote}” adalah nama berkas.',
      suggestion: 'Tuliskan apa yang tampak pada gambar.',
    },
    en: {
      message: 'The alternative text “{quote}” is the name of a file.',
      suggestion: 'Write what the picture shows.',
    },
  },
  'alt-near-caption': {
    id: {
      message: 'Teks alternatif dan takarir hampir sama, tetapi berbeda pada beberapa kata.',
      suggestion: 'Periksa mana yang benar, lalu tuliskan di teks alternatif apa yang tampak pada gambar.',
    },
    en: {
      message: 'Alternative text and caption are nearly the same, and differ in a few words.',
      suggestion: 'Find out which is right; then say in the alternative text what the picture shows.',
    },
  },
  'alt-prefix': {
    id: {
      message: 'Pembaca layar sudah menyebut bahwa ini gambar.',
      suggestion: 'Mulailah dengan apa yang tampak.',
    },
    en: {
      message: 'Screen readers already say that this is a picture.',
      suggestion: 'Begin with what it shows.',
    },
  },
  'alt-repeats-headline': {
    id: {
      message: 'Teks alternatif mengulang judul, dan judul sudah dibacakan.',
      suggestion: 'Tuliskan apa yang tampak pada gambar, atau tandai sebagai hiasan.',
    },
    en: {
      message: 'The alternative text repeats the headline, which has been read out already.',
      suggestion: 'Write what the picture shows, or mark it as decorative.',
    },
  },
  'caption-copies-body': {
    id: {
      message: 'Takarir menyalin kalimat dari isi berita.',
      suggestion: 'Tuliskan yang tidak terlihat dan tidak ada di isi: siapa, di mana, kapan.',
    },
    en: {
      message: 'The caption copies a sentence of the text.',
      suggestion: 'Say what cannot be seen and is not in the text: who, where, when.',
    },
  },
  'missing-alt': {
    id: {
      message:
        'Gambar tidak memiliki teks alternatif, sehingga orang yang tidak melihatnya tidak tahu isinya.',
      suggestion: 'Tuliskan apa yang tampak pada gambar, atau tandai sebagai hiasan.',
    },
    en: {
      message: 'The picture has no alternative text, so people who do not see it miss what it shows.',
      suggestion: 'Write what the picture shows, or mark it as decorative.',
    },
  },
  'missing-credit': {
    id: {
      message: 'Tidak disebutkan siapa pembuatnya.',
      suggestion: 'Sebutkan nama atau inisial serta unitnya, misalnya “Foto: Humas/Oji” atau “(RMI/ES)”.',
    },
    en: {
      message: 'Nobody is credited.',
      suggestion: 'Name the person or initials and the office, such as “Foto: Humas/Oji” or “(RMI/ES)”.',
    },
  },
} as const satisfies Record<string, Wording>;
