import {
  formatDate,
  formatDateBadge,
  formatDateline,
  parseDate,
  parseSignOff,
  splitDateline,
} from '@humas/editorial';
import hills from '../../../../packages/react/test/covers/hills.svg?url&no-inline';
import { agencyOf, articleOf, brandOf, neighbourOf, pictureOf, type Rebuilt } from './rebuilt.ts';

const agency = agencyOf({
  slug: 'kepegawaian',
  name: 'Badan Kepegawaian Nusantara',
  shortName: 'BKN Nusantara',
  brand: brandOf('kepegawaian', 'Kantor pusat dan 14 kantor regional'),
});

const printed = {
  badge: '30 Sep',
  dateline: 'Jakarta-Humas BKN, ',
  signOff: 'nov/suf',
  event: 'Senin (30/9/2019)',
};
const publishedAt = `${parseDate(printed.event).date}T14:00:00+07:00`;
const { credits } = parseSignOff(printed.signOff);
const { day, month, year } = formatDateBadge(publishedAt);
const dateline = splitDateline(`${printed.dateline}Janji`)?.dateline ?? null;

/** The civil-service agency: a badge without a year, a dateline glued to the first word, photos without a credit. */
export const civilService: Rebuilt = {
  agency,
  article: articleOf(agency, {
    slug: 'kantor-regional-menerbitkan-janji-layanan',
    headline: 'Empat belas kantor regional menerbitkan janji layanan yang sama',
    lead: 'Cara menyapa boleh berbeda di setiap daerah, waktu tunggunya tidak.',
    publishedAt,
    eventDate: parseDate(printed.event).date,
    dateline: dateline && { ...dateline, text: formatDateline(dateline) },
    credits,
    creditLine: printed.signOff,
    cover: pictureOf(
      hills,
      'Bukit hijau di pagi hari',
      'Pemandangan dari kantor regional yang pertama kali memasang janji layanannya.',
      { photographer: null, initials: 'mia', unit: null },
    ),
    paragraphs: [
      `Janji layanan itu mulai berlaku pada ${printed.event}. Isinya satu halaman: syarat, lama pemeriksaan, dan siapa yang dapat dihubungi bila waktunya lewat.`,
      'Setiap kantor menambahkan sapaan daerahnya sendiri. Bagian yang menyangkut hak pegawai tidak boleh diubah, sehingga berkas yang sama diperiksa dengan cara yang sama di Banda Aceh dan di Jayapura.',
      'Humas di setiap kantor mengumpulkan pertanyaan yang paling sering datang dan mengirimkannya ke pusat sebulan sekali. Dari sanalah perbaikan berikutnya dimulai.',
    ],
    tags: ['janji layanan', 'kantor regional'],
  }),
  latest: [
    neighbourOf(
      agency,
      'jadwal-seleksi',
      'Jadwal seleksi diumumkan serentak di 38 provinsi',
      '2019-09-29T09:00:00+07:00',
    ),
    neighbourOf(agency, 'berkas', 'Berkas kepegawaian cukup diunggah sekali', '2019-09-27T09:00:00+07:00'),
  ],
  habits: [
    { printed: printed.badge, read: 'tanpa tahun: ditolak, bukan ditebak', shown: `${day} ${month} ${year}` },
    {
      printed: printed.dateline.trim(),
      read: `${dateline?.place} + ${dateline?.unit}`,
      shown: dateline ? formatDateline(dateline) : '',
    },
    {
      printed: printed.signOff,
      read: credits.map(({ initials }) => initials).join(' + '),
      shown: 'inisial dengan kepanjangannya bila dikenal',
    },
    { printed: '(foto: mia)', read: 'credit { initials }', shown: 'Foto: mia' },
    { printed: printed.event, read: publishedAt.slice(0, 10), shown: formatDate(publishedAt) },
  ],
};
