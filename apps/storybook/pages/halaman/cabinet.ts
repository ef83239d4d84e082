import { formatDate, parseCount, parseDate, parseSignOff } from '@humas/editorial';
import hall from '../../../../packages/react/test/covers/hall.svg?url&no-inline';
import {
  agencyOf,
  articleOf,
  brandOf,
  broughtAlong,
  neighbourOf,
  pictureOf,
  type Rebuilt,
} from './rebuilt.ts';

const agency = agencyOf({
  slug: 'setkab',
  name: 'Sekretariat Kabinet Nusantara',
  shortName: 'Setkab Nusantara',
  brand: brandOf('setkab', 'Kabar dari sidang kabinet'),
});

const printed = { published: '29 September 2016', views: 'Dibaca: 19.111 Kali', signOff: '(RMI/ES)' };
const publishedAt = `${parseDate(printed.published).date}T08:00:00+07:00`;
const views = parseCount(printed.views).value;
const { credits } = parseSignOff(printed.signOff);

/** The cabinet office: a count to carry over, a photo whose alternative text repeated its caption, initials at the end. */
export const cabinet: Rebuilt = {
  agency,
  article: articleOf(agency, {
    slug: 'tim-media-kementerian-belajar-mengelola-kanal',
    headline: 'Tim media kementerian belajar mengelola kanal bersama Setkab Nusantara',
    publishedAt,
    eventDate: '2016-09-28',
    dateline: { place: 'Jakarta', unit: 'Humas Setkab Nusantara', text: 'Jakarta – Humas Setkab Nusantara' },
    credits,
    creditLine: printed.signOff,
    cover: pictureOf(
      hall,
      'Gedung berpilar dengan tangga di depannya',
      'Ruang pertemuan di lantai tiga tempat kedua tim bertukar pengalaman, Rabu (28/9/2016).',
      { photographer: null, initials: 'Oji', unit: 'Humas' },
    ),
    paragraphs: [
      'Sebelas petugas humas Kementerian Perhubungan Nusantara berkunjung pada Rabu (28/9/2016). Mereka ingin tahu bagaimana satu tim kecil melayani situs web dan tujuh kanal media sosial sekaligus.',
      'Angkanya membuat kunjungan itu mendesak: dari 259,1 juta penduduk, 88,1 juta sudah memakai internet, dan hampir semuanya hadir di media sosial.',
      'Tim tuan rumah memperlihatkan alur kerjanya. Bahan datang dari peliputan sendiri atau rilis kementerian, diolah satu kali, lalu terbit di semua kanal dengan panjang yang sesuai.',
    ],
  }),
  views: broughtAlong(views),
  latest: [
    neighbourOf(
      agency,
      'rapat-pangan',
      'Harga beras stabil, cadangan cukup sampai Februari',
      '2016-09-28T15:00:00+07:00',
    ),
    neighbourOf(
      agency,
      'jembatan',
      'Jembatan gantung ke-100 menghubungkan dua desa',
      '2016-09-27T11:00:00+07:00',
    ),
    neighbourOf(
      agency,
      'sekolah',
      'Sekolah di pulau terluar mendapat listrik surya',
      '2016-09-26T09:00:00+07:00',
    ),
  ],
  habits: [
    {
      printed: `Dipublikasikan pada ${printed.published}`,
      read: publishedAt.slice(0, 10),
      shown: formatDate(publishedAt, { style: 'short' }),
    },
    { printed: printed.views, read: String(views), shown: 'Dibaca 19.111 kali' },
    {
      printed: printed.signOff,
      read: credits.map(({ initials }) => initials).join(' + '),
      shown: 'RMI (penulis), ES (penyunting)',
    },
    { printed: '(Foto: Humas/Oji)', read: 'credit { unit, initials }', shown: 'Foto: Humas/Oji' },
    { printed: 'alt = keterangan foto', read: 'alt ≠ caption', shown: 'keterangan dibacakan satu kali' },
  ],
};
