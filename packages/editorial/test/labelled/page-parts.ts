import { type Passage, whole } from './passage.ts';

const credit = { unit: 'Humas', initials: 'oji' };
const body =
  'Petugas membantu warga lanjut usia mengisi formulir kependudukan di balai desa. Layanan berlangsung tiga hari.';
const long =
  'Pemerintah Kabupaten Muara Lanting Menggelar Rapat Koordinasi Pengendalian Inflasi Daerah Bersama Seluruh Camat dan Kepala Desa';
const slow = `${Array(9).fill('warga dari sembilan desa datang dengan perahu').join(', ')}.`;

/** Headlines, leads, pictures and links, written by hand. */
export const pageParts: readonly Passage[] = [
  whole({ headline: long, bodyText: body }, ['headline-length', long]),
  whole({ headline: 'PENGUMUMAN HASIL SELEKSI PEGAWAI', bodyText: body }, [
    'headline-capitals',
    'PENGUMUMAN HASIL SELEKSI PEGAWAI',
  ]),
  whole({ headline: 'JADWAL PELAYANAN SELAMA RAMADAN', bodyText: body }, [
    'headline-capitals',
    'JADWAL PELAYANAN SELAMA RAMADAN',
  ]),
  whole({ headline: 'Bupati lantik 40 pejabat baru.', bodyText: body }, ['headline-full-stop', 'baru.']),
  whole({ headline: 'Loket dibuka', lead: 'Loket dibuka.', bodyText: body }, [
    'lead-repeats-headline',
    'Loket dibuka.',
  ]),
  whole({ lead: null }, ['lead-missing', null]),
  whole({ lead: '', bodyText: 'Lihat gambar.' }, ['lead-missing', null]),
  whole({ lead: slow, bodyText: body }, ['lead-length', 'warga dari sembilan desa datang dengan']),
  whole({ bodyText: slow }, ['lead-length', 'warga dari sembilan desa datang dengan']),
  whole({ bodyText: body, cover: { alt: '', credit } }, ['missing-alt', null]),
  whole({ bodyText: body, cover: { alt: 'Warga di loket', caption: 'Hari pertama' } }, [
    'missing-credit',
    null,
  ]),
  whole({ bodyText: body, cover: { alt: 'Warga di loket', caption: 'Hari pertama (Foto: Istimewa)' } }, [
    'missing-credit',
    null,
  ]),
  whole({ bodyText: body, credits: [] }, ['missing-credit', null]),
  whole(
    {
      bodyText: body,
      pictures: [{ alt: 'Peresmian gedung', caption: 'Peresmian gedung. (Foto: Humas/oji)' }],
    },
    ['alt-equals-caption', 'Peresmian gedung'],
  ),
  whole(
    {
      bodyText: body,
      pictures: [
        {
          alt: 'Kepala dinas sosial menyerahkan bantuan kepada warga desa',
          caption: 'Kepala dinas sosial menyerahkan bantuan kepada 40 warga desa. (Foto: Humas/oji)',
        },
      ],
    },
    ['alt-near-caption', 'Kepala dinas sosial menyerahkan bantuan kepada warga desa'],
  ),
  whole({ bodyText: body, cover: { alt: 'IMG_20230928_0912', credit } }, [
    'alt-file-name',
    'IMG_20230928_0912',
  ]),
  whole({ bodyText: body, cover: { alt: 'banner-final(2).png', credit } }, [
    'alt-file-name',
    'banner-final(2).png',
  ]),
  whole({ bodyText: body, cover: { alt: 'Foto para peserta di aula', credit } }, ['alt-prefix', 'Foto']),
  whole({ bodyText: body, cover: { alt: 'Gambar: peta rute baru', credit } }, ['alt-prefix', 'Gambar']),
  whole(
    {
      headline: 'Loket baru dibuka di kantor camat',
      bodyText: body,
      cover: { alt: 'Loket Baru Dibuka di Kantor Camat', credit },
    },
    ['alt-repeats-headline', 'Loket Baru Dibuka di Kantor Camat'],
  ),
  whole(
    {
      bodyText: body,
      cover: {
        alt: 'Seorang nenek menulis dibantu petugas',
        caption: 'Petugas membantu warga lanjut usia mengisi formulir kependudukan di balai desa (foto: mia)',
      },
    },
    ['caption-copies-body', 'Petugas membantu warga lanjut usia mengisi formulir kependudukan di balai desa'],
  ),
  whole({ bodyText: 'Formulir dapat diunduh di sini.', links: ['di sini'] }, ['vague-link', 'di sini']),
  whole({ bodyText: 'Lihat daftar nama. Selengkapnya', links: ['Selengkapnya'] }, [
    'vague-link',
    'Selengkapnya',
  ]),
  whole({ bodyText: 'Untuk mendaftar, klik di sini.' }, ['vague-link', 'klik di sini']),
  whole({ bodyText: 'Jadwal ada pada tautan berikut ini.', links: ['tautan berikut'] }, [
    'vague-link',
    'tautan berikut',
  ]),
];
