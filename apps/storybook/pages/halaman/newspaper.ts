import { formatDateTime, formatList, formatRupiah, parseDate } from '@humas/editorial';
import { agencyOf, articleOf, brandOf, neighbourOf, type Rebuilt, referTo } from './rebuilt.ts';

const agency = agencyOf({
  slug: 'kesejahteraan',
  name: 'Kementerian Kesejahteraan Nusantara',
  shortName: 'Kemensejah',
  brand: brandOf('kesejahteraan', 'Hadir sampai pintu rumah'),
});

const printed = '01/03/2020, 07:02 WIB';
const publishedAt = `${parseDate(printed, { order: 'dmy' }).date}T07:02:00+07:00`;
const writers = ['Nadia Pramudita', 'Bagas Wirayuda'];

const others = [
  neighbourOf(
    agency,
    'pekerja-sosial',
    'Pelatihan pekerja sosial dibuka di enam balai',
    '2020-02-28T09:00:00+07:00',
  ),
  neighbourOf(
    agency,
    'bantuan-pulau',
    `Bantuan ${formatRupiah(1_600_000_000)} tiba di pulau terluar`,
    '2020-02-27T09:00:00+07:00',
  ),
  neighbourOf(
    agency,
    'kantor-pos',
    'Bantuan tunai disalurkan lewat kantor pos di 412 kecamatan',
    '2020-02-26T09:00:00+07:00',
  ),
  neighbourOf(agency, 'sekolah', 'Sekolah berasrama menerima 1.200 murid baru', '2020-02-25T09:00:00+07:00'),
];

/** A newspaper's page, in a ministry's dress: two writers, links to read as well, and a form that asks for no money. */
export const newspaper: Rebuilt = {
  agency,
  article: articleOf(agency, {
    slug: 'humas-balai-dilatih-menjawab-lebih-cepat',
    headline: 'Humas balai dilatih menjawab warga lebih cepat',
    lead: 'Pertanyaan yang sama tidak perlu dijawab sepuluh kali: cukup satu kali, di tempat yang mudah ditemukan.',
    publishedAt,
    dateline: { place: 'Bandung', unit: null, text: 'Bandung' },
    credits: [
      ...writers.map((name, index) => ({
        role: 'writer' as const,
        name,
        initials: null,
        unit: null,
        order: index + 1,
      })),
      { role: 'editor', name: 'Ratih Kusumawardani', initials: null, unit: 'Tim redaksi', order: 3 },
    ],
    paragraphs: [
      'Tiga puluh petugas humas dari enam balai berlatih selama dua hari di Bandung. Latihannya dimulai dari pertanyaan warga yang sungguh masuk minggu sebelumnya.',
      'Setiap jawaban ditulis dua kali: satu untuk halaman, satu untuk pesan singkat. Keduanya harus menyebut sumber dan tanggal.',
      'Umpan balik ikut dicatat. Petugas yang menerima keluhan meneruskannya ke bagian yang dapat memperbaiki, lalu memberi kabar kepada pengirimnya.',
      'Balai yang belum ikut mendapat giliran pada bulan April.',
    ],
    readAlso: [
      { after: 1, article: referTo(others[0] as (typeof others)[number]) },
      { after: 3, article: referTo(others[1] as (typeof others)[number]) },
    ],
    related: others.slice(1),
    tags: ['pelatihan', 'layanan warga'],
  }),
  latest: others,
  habits: [
    { printed, read: publishedAt.slice(0, 16), shown: formatDateTime(publishedAt, { style: 'short' }) },
    { printed: writers.join(','), read: 'dua credits[]', shown: `Oleh ${formatList(writers)}` },
    { printed: 'Rp 1.6 Miliar', read: '1600000000', shown: formatRupiah(1_600_000_000) },
    {
      printed: 'Baca juga, di tengah kalimat',
      read: 'readAlso { after }',
      shown: 'di luar alur teks, berlabel',
    },
    {
      printed: 'Kolom ini tidak boleh kosong.',
      read: 'MessageForm',
      shown: 'pesan, bukan uang; teks tidak hilang bila gagal',
    },
  ],
};
