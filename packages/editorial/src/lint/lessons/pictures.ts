import { HOUSE, type Lesson, picture } from './lesson.js';

const credit = { unit: 'Humas', initials: 'Oji' };
const NON_TEXT = 'WCAG 2.2, 1.1.1';
const copied = 'Petugas memindai berkas warga di kantor kecamatan pada hari pertama layanan.';
const copiedEn = 'Officers scan documents at the district office on the first day of the service.';

export const pictureLessons = {
  'alt-equals-caption': {
    severity: 'warning',
    title: { id: 'Teks alternatif sama dengan takarir', en: 'Alternative text that is the caption' },
    reason: {
      id: 'Takarir sudah dibacakan; pembaca layar mendengar hal yang sama dua kali dan tetap tidak tahu apa yang tampak.',
      en: 'The caption is read out anyway; screen reader users hear it twice and still do not know what is seen.',
    },
    source: NON_TEXT,
    before: {
      id: picture('alt: Peresmian loket · takarir: Peresmian loket', {
        alt: 'Peresmian loket',
        caption: 'Peresmian loket',
        credit,
      }),
      en: picture('alt: Opening day · caption: Opening day', {
        alt: 'Opening day',
        caption: 'Opening day',
        credit,
      }),
    },
    after: {
      id: picture('alt: Wali kota menggunting pita · takarir: Peresmian loket', {
        alt: 'Wali kota menggunting pita',
        caption: 'Peresmian loket',
        credit,
      }),
      en: picture('alt: The mayor cuts a ribbon · caption: Opening day', {
        alt: 'The mayor cuts a ribbon',
        caption: 'Opening day',
        credit,
      }),
    },
  },
  'alt-file-name': {
    severity: 'warning',
    title: { id: 'Nama berkas sebagai teks alternatif', en: 'A file name as alternative text' },
    reason: {
      id: 'Pembaca layar mengeja “I-M-G garis bawah 2041”.',
      en: 'Screen readers spell out “I-M-G underscore 2041”.',
    },
    source: 'WCAG 2.2, 1.1.1 (F30)',
    before: {
      id: picture('alt: IMG_2041.jpg', { alt: 'IMG_2041.jpg', credit }),
      en: picture('alt: IMG_2041.jpg', { alt: 'IMG_2041.jpg', credit }),
    },
    after: {
      id: picture('alt: Warga duduk di loket', { alt: 'Warga duduk di loket', credit }),
      en: picture('alt: People sit at the counter', { alt: 'People sit at the counter', credit }),
    },
  },
  'alt-near-caption': {
    severity: 'warning',
    title: { id: 'Teks alternatif dan takarir berselisih', en: 'Alternative text and caption disagree' },
    reason: {
      id: 'Satu disalin dari yang lain lalu diperbaiki; yang tertinggal kini salah atau mubazir.',
      en: 'One was copied from the other and then corrected; what was left behind is wrong, or needless.',
    },
    source: NON_TEXT,
    before: {
      id: picture(
        'alt: Kepala bidang pelayanan memaparkan hasil survei pegawai · takarir: Kepala bidang pelayanan informasi memaparkan hasil survei pegawai',
        {
          alt: 'Kepala bidang pelayanan memaparkan hasil survei pegawai',
          caption: 'Kepala bidang pelayanan informasi memaparkan hasil survei pegawai',
          credit,
        },
      ),
      en: picture(
        'alt: The head of services presents the staff survey · caption: The head of public services presents the staff survey',
        {
          alt: 'The head of services presents the staff survey',
          caption: 'The head of public services presents the staff survey',
          credit,
        },
      ),
    },
    after: {
      id: picture(
        'alt: Seorang perempuan menunjuk grafik di layar · takarir: Kepala bidang pelayanan informasi memaparkan hasil survei pegawai',
        {
          alt: 'Seorang perempuan menunjuk grafik di layar',
          caption: 'Kepala bidang pelayanan informasi memaparkan hasil survei pegawai',
          credit,
        },
      ),
      en: picture(
        'alt: A woman points at a chart on a screen · caption: The head of public services presents the staff survey',
        {
          alt: 'A woman points at a chart on a screen',
          caption: 'The head of public services presents the staff survey',
          credit,
        },
      ),
    },
  },
  'alt-prefix': {
    severity: 'advice',
    title: { id: '“Foto …” di awal teks alternatif', en: '“Photo of …” in alternative text' },
    reason: {
      id: 'Pembaca layar sudah menyebut “gambar” sebelum membacakannya.',
      en: 'Screen readers say “image” before they read it.',
    },
    source: 'WAI, Images Tutorial',
    before: {
      id: picture('alt: Foto warga di loket', { alt: 'Foto warga di loket', credit }),
      en: picture('alt: Photo of people at a counter', { alt: 'Photo of people at a counter', credit }),
    },
    after: {
      id: picture('alt: Warga di loket', { alt: 'Warga di loket', credit }),
      en: picture('alt: People at a counter', { alt: 'People at a counter', credit }),
    },
  },
  'alt-repeats-headline': {
    severity: 'warning',
    title: { id: 'Teks alternatif mengulang judul', en: 'Alternative text that is the headline' },
    reason: {
      id: 'Banyak sistem mengisinya otomatis dengan judul, sehingga judul terdengar dua kali.',
      en: 'Many systems fill it in with the headline, which is then heard twice.',
    },
    source: NON_TEXT,
    before: {
      id: {
        text: 'judul dan alt: Loket dibuka',
        article: { headline: 'Loket dibuka', cover: { alt: 'Loket dibuka', credit } },
      },
      en: {
        text: 'headline and alt: A desk opens',
        article: { headline: 'A desk opens', cover: { alt: 'A desk opens', credit } },
      },
    },
    after: {
      id: {
        text: 'judul: Loket dibuka · alt: Warga duduk di loket',
        article: { headline: 'Loket dibuka', cover: { alt: 'Warga duduk di loket', credit } },
      },
      en: {
        text: 'headline: A desk opens · alt: People sit at a counter',
        article: { headline: 'A desk opens', cover: { alt: 'People sit at a counter', credit } },
      },
    },
  },
  'caption-copies-body': {
    severity: 'warning',
    title: { id: 'Takarir menyalin isi', en: 'A caption that copies the text' },
    reason: {
      id: 'Takarir adalah baris yang paling banyak dibaca sesudah judul; menyalin isi membuangnya.',
      en: 'After the headline captions are read most; copying the text wastes them.',
    },
    source: HOUSE,
    before: {
      id: {
        text: `takarir: ${copied}`,
        article: { bodyText: copied, cover: { alt: 'Mesin pemindai di meja', caption: copied, credit } },
      },
      en: {
        text: `caption: ${copiedEn}`,
        article: { bodyText: copiedEn, cover: { alt: 'A scanner on a desk', caption: copiedEn, credit } },
      },
    },
    after: {
      id: {
        text: 'takarir: Dua dari 14 pemindai baru, Kecamatan Lanting.',
        article: {
          bodyText: copied,
          cover: {
            alt: 'Mesin pemindai di meja',
            caption: 'Dua dari 14 pemindai baru, Kecamatan Lanting.',
            credit,
          },
        },
      },
      en: {
        text: 'caption: Two of 14 new scanners, Lanting district.',
        article: {
          bodyText: copiedEn,
          cover: { alt: 'A scanner on a desk', caption: 'Two of 14 new scanners, Lanting district.', credit },
        },
      },
    },
  },
  'missing-alt': {
    severity: 'warning',
    title: { id: 'Gambar tanpa teks alternatif', en: 'A picture without alternative text' },
    reason: {
      id: 'Orang yang tidak melihat gambar, atau yang sinyalnya lemah, kehilangan isinya.',
      en: 'People who cannot see the picture, or whose signal is weak, miss what it says.',
    },
    source: NON_TEXT,
    before: {
      id: picture('alt: (kosong)', { alt: '', credit }),
      en: picture('alt: (empty)', { alt: '', credit }),
    },
    after: {
      id: picture('alt: Warga duduk di loket', { alt: 'Warga duduk di loket', credit }),
      en: picture('alt: People sit at a counter', { alt: 'People sit at a counter', credit }),
    },
  },
  'missing-credit': {
    severity: 'warning',
    title: { id: 'Tanpa nama pembuat', en: 'Nobody credited' },
    reason: {
      id: 'Pencipta berhak namanya dicantumkan, dan pembaca berhak tahu sumbernya. “Istimewa” bukan nama.',
      en: 'Makers have a right to be named, and readers to know the source. “Istimewa” is nobody.',
    },
    source: {
      id: 'UU 28/2014 Pasal 5; Kode Etik Jurnalistik Pasal 2',
      en: 'UU 28/2014 art. 5; Code of Ethics of the Press, art. 2',
    },
    before: {
      id: picture('Suasana loket. (Foto: Istimewa)', {
        alt: 'Warga',
        caption: 'Suasana loket. (Foto: Istimewa)',
      }),
      en: picture('At the counter. (no credit)', { alt: 'People', caption: 'At the counter.' }),
    },
    after: {
      id: picture('Suasana loket. (Foto: Humas/Oji)', {
        alt: 'Warga',
        caption: 'Suasana loket. (Foto: Humas/Oji)',
      }),
      en: picture('At the counter. (Photo: Humas/Oji)', {
        alt: 'People',
        caption: 'At the counter. (Photo: Humas/Oji)',
      }),
    },
  },
} as const satisfies Record<string, Lesson>;
