import { formatDate, formatDateRange, parseDate } from '@humas/editorial';
import { agencyOf, articleOf, brandOf, neighbourOf, type Rebuilt } from './rebuilt.ts';

const agency = agencyOf({
  slug: 'politeknik',
  name: 'Politeknik Pelayaran Bahari',
  shortName: 'Poltekpel Bahari',
  kind: 'blu',
  brand: brandOf('politeknik', 'Pendidikan dan pelatihan pelaut di tiga kota', {
    id: 'BLU – Kementerian Perhubungan Nusantara',
    en: 'BLU – Ministry of Transport of Nusantara',
  }),
});

const printed = { published: 'July 15, 2021', event: 'Selasa (13/7/2021)' };
const publishedAt = `${parseDate(printed.published).date}T09:00:00+07:00`;
const eventDate = parseDate(printed.event).date;

/** A polytechnic, a public service agency: its old page spoke English around an Indonesian text. */
export const blu: Rebuilt = {
  agency,
  article: articleOf(agency, {
    slug: 'humas-250-blu-menyelaraskan-publikasi',
    headline: 'Humas 250 badan layanan umum menyelaraskan cara menulis berita',
    lead: 'Satu panduan bersama, 250 rumah yang tetap dikenali.',
    publishedAt,
    eventDate,
    category: { id: 'cat_01hbytm700e5k8jv2xw6q4n9ra', slug: 'berita', name: { id: 'Berita', en: 'News' } },
    credits: [{ role: 'source', name: null, initials: null, unit: 'Poltekpel Bahari', order: 1 }],
    paragraphs: [
      `Sekitar 600 petugas humas mengikuti pertemuan daring pada ${printed.event}. Mereka datang dari 250 satuan kerja yang berstatus badan layanan umum: rumah sakit, kampus, dan pengelola dana.`,
      'Survei yang dibuka sebelum acara memberi alasan untuk bertemu: baru sekitar separuh warga pernah mendengar istilah badan layanan umum, padahal banyak yang memakai layanannya.',
      'Peserta sepakat menerbitkan berita dengan susunan yang sama. Logo, warna, dan kepala halaman tetap milik setiap satuan kerja; keterangan kementerian induk selalu ikut tampil.',
    ],
    keyFigures: [
      { value: 600, unit: 'peserta', label: 'Mengikuti pertemuan daring', source: null },
      { value: 250, unit: 'satuan kerja', label: 'Badan layanan umum yang diwakili', source: null },
      { value: 53, unit: 'persen', label: 'Warga yang pernah mendengar istilah BLU', source: 'Survei, 2021' },
    ],
  }),
  latest: [
    neighbourOf(
      agency,
      'kapal-latih',
      'Kapal latih kembali melaut dengan 60 taruna',
      '2021-07-14T10:00:00+07:00',
    ),
    neighbourOf(
      agency,
      'beasiswa',
      'Beasiswa bagi anak nelayan dibuka sampai akhir Agustus',
      '2021-07-12T10:00:00+07:00',
    ),
  ],
  habits: [
    { printed: printed.published, read: publishedAt.slice(0, 10), shown: formatDate(publishedAt) },
    { printed: printed.event, read: eventDate, shown: formatDate(eventDate) },
    { printed: 'Posted by: …', read: 'credits[].unit', shown: 'Oleh Poltekpel Bahari' },
    { printed: 'Category: News', read: 'category', shown: 'Berita' },
    {
      printed: '5-6 Juli 2021',
      read: '2021-07-05/2021-07-06',
      shown: formatDateRange('2021-07-05', '2021-07-06'),
    },
  ],
};
