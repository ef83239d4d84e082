import { formatDate, formatDateRange, parseCount, parseDate, parseDateRange } from '@humas/editorial';
import { agencyOf, articleOf, brandOf, broughtAlong, neighbourOf, type Rebuilt } from './rebuilt.ts';

const agency = agencyOf({
  slug: 'setneg',
  name: 'Kementerian Sekretariat Nusantara',
  shortName: 'Kemensetnus',
  brand: brandOf('setneg', 'Pelayanan bagi negara dan warganya'),
});

const printed = { published: 'Kamis, 05 Oktober 2023', event: '5-6 Oktober 2023', views: 'Di baca 619 kali' };
const publishedAt = `${parseDate(printed.published).date}T10:00:00+07:00`;
const event = parseDateRange(printed.event);
const views = parseCount(printed.views).value;

/** A ministry: five unlabelled zeros at the end of its page become a poll with words. */
export const stateSecretariat: Rebuilt = {
  agency,
  article: articleOf(agency, {
    slug: 'layanan-informasi-berbagi-satu-kumpulan-bahan',
    headline: 'Kantor pusat dan unit layanan informasi berbagi satu kumpulan bahan',
    lead: 'Permohonan warga dijawab oleh unit yang paling tahu, dengan bahan yang sama.',
    publishedAt,
    eventDate: event.start.date,
    credits: [{ role: 'writer', name: null, initials: 'REF', unit: 'Humas Kemensetnus', order: 1 }],
    creditLine: '(REF/Humas Kemensetnus)',
    paragraphs: [
      `Petugas layanan informasi dari kantor pusat dan unit pelaksana bertemu di Lombok, ${formatDateRange(event.start.date, event.end.date)}. Pokok bahasannya sederhana: bahan yang sudah ditulis satu unit boleh dipakai unit lain, dengan sumber tetap disebut.`,
      'Permohonan informasi punya tenggat sepuluh hari kerja. Bila lewat, pemohon dapat mengajukan keberatan; karena itu, setiap unit melihat sisa waktunya pada daftar yang sama.',
      'Warga juga boleh memilih cara bertanya. Nomor telepon dan WhatsApp berdiri di depan, surel menyusul.',
    ],
    tags: ['keterbukaan informasi', 'PPID'],
  }),
  views: broughtAlong(views),
  latest: [
    neighbourOf(
      agency,
      'ruang-dengar',
      'Sekretariat membuka ruang dengar untuk penyandang disabilitas',
      '2023-10-04T09:00:00+07:00',
    ),
    neighbourOf(
      agency,
      'arsip',
      'Dua puluh ribu halaman arsip dapat dibaca daring',
      '2023-10-03T09:00:00+07:00',
    ),
  ],
  habits: [
    { printed: printed.published, read: publishedAt.slice(0, 10), shown: formatDate(publishedAt) },
    { printed: printed.views, read: String(views), shown: 'Dibaca 619 kali' },
    {
      printed: printed.event,
      read: `${event.start.date}/${event.end.date}`,
      shown: formatDateRange(event.start.date, event.end.date),
    },
    {
      printed: 'bagikan berita ke :',
      read: 'ShareBar',
      shown: 'Bagikan, dengan nama jaringan pada setiap tombol',
    },
    {
      printed: 'Bagaimana pendapat anda …? 0 0 0 0 0',
      read: 'poll { preset: usefulness }',
      shown: 'lima pilihan bernama, satu suara per peramban',
    },
  ],
};
