/** What stories and tests show: the contract's examples with small variations, and pictures drawn for them. */
import type { Article, ArticleReference, ArticleSummary, Clarification, Media } from '@humas/contract';
import { examples } from '@humas/contract/examples';
import hall from './covers/hall.svg?url&no-inline';
import hills from './covers/hills.svg?url&no-inline';
import ship from './covers/ship.svg?url&no-inline';
import './stories.css';

// The examples are constants; a copy is what an API hands out.
const fresh = <Type>(example: unknown) => structuredClone(example) as Type;

const listed = fresh<ArticleSummary>(examples['articles.list'].items[0]);

/** The example article with its body. */
export const article = fresh<Article>(examples['articles.get']);

/** The example agency. */
export const agency = examples['agencies.get'];

/** Two hours and ten minutes after the example article appeared. */
export const now = '2023-10-05T12:10:00+07:00';

function cover(url: string, alt: string): Media {
  return { ...(listed.cover as Media), url, alt };
}

/** A picture with caption and credit. */
export const picture = cover(hall, 'Gedung pelayanan berpilar dengan tangga di depannya');

/** As long as a headline may be, of words as long as Indonesian makes them. */
export const longHeadline =
  'Mempertanggungjawabkan ketidakberkesinambungan penyelenggaraan pendokumentasian pertanggungjawaban keuangan badan layanan umum di daerah terpencil, terluar, dan tertinggal sepanjang tahun anggaran 2023';

const stories: [headline: string, cover: Media | null, publishedAt: string, views: number][] = [
  [listed.headline, picture, '2023-10-05T10:00:00+07:00', 31_877],
  [
    'Taruna pelayaran dan nelayan berbagi data cuaca untuk keselamatan di laut',
    cover(ship, 'Kapal di laut tenang saat matahari terbit'),
    '2023-10-04T09:30:00+07:00',
    12_406,
  ],
  [
    'Bantuan tunai tahap ketiga disalurkan lewat kantor pos di 412 kecamatan',
    cover(hills, 'Bukit hijau di pagi hari'),
    '2023-10-03T14:00:00+07:00',
    48_210,
  ],
  [
    'Sekretariat membuka ruang dengar untuk penyandang disabilitas',
    null,
    '2023-10-02T08:00:00+07:00',
    19_111,
  ],
];

/** Four articles; the last has no picture. */
export const articles: ArticleSummary[] = stories.map(([headline, picture, publishedAt], index) => ({
  ...listed,
  id: `art_${index}`,
  headline,
  cover: picture,
  publishedAt,
  updatedAt: publishedAt,
  canonicalUrl: `https://kepegawaian.example/berita/${index}`,
}));

/** The first of {@link articles}. */
export const summary = articles[0] as ArticleSummary;

/** Views of {@link articles} by id. */
export const views = Object.fromEntries(stories.map(([, , , count], index) => [`art_${index}`, count]));

/** Clarifications as a list shows them. */
export const clarifications: ArticleSummary[] = (
  [
    ['hoax', 'Layanan kepegawaian daring memungut biaya pendaftaran'],
    ['misleading', 'Foto antrean lama dipakai untuk menggambarkan layanan tahun ini'],
    ['scam', 'Pesan berantai meminta NIK atas nama badan kepegawaian'],
    ['true', 'Kantor pos tetap melayani pengiriman berkas'],
  ] as const
).map(([verdict, headline], index) => ({
  ...summary,
  id: `art_k${index}`,
  type: 'clarification',
  canonicalUrl: `https://kepegawaian.example/klarifikasi/${index}`,
  cover: null,
  verdict,
  headline,
}));

/** A claim with its verdict and evidence. */
export const clarification: Clarification = {
  claim: 'Layanan kepegawaian daring memungut biaya pendaftaran.',
  appearances: [{ label: 'Pesan berantai WhatsApp', url: null }],
  verdict: 'hoax',
  explanation: 'Seluruh layanan tidak dipungut biaya.',
  evidence: [{ label: 'Surat edaran Nomor 12 Tahun 2023', url: 'https://kepegawaian.example/edaran/12' }],
  claimSeenAt: '2023-10-04T08:00:00+07:00',
};

/** A link that editors placed after the second paragraph. */
export const readAlso: { article: ArticleReference; after: number } = {
  after: 2,
  article: {
    id: 'art_9',
    slug: 'satu-pintu',
    canonicalUrl: 'https://kepegawaian.example/berita/satu-pintu',
    headline: 'Satu pintu informasi publik: permohonan dijawab rata-rata dalam enam hari kerja',
    agency: article.agency,
    publishedAt: '2023-10-01T10:00:00+07:00',
    locale: 'id',
  },
};

/** An article's HTML with everything editors use. */
export const html = `<p>Layanan kepegawaian daring mulai digunakan serentak di 38 provinsi pada Kamis (5/10/2023). Berkas dapat dipakai ulang untuk <a href="https://kepegawaian.example/layanan">layanan lain</a>.</p>
<p>Kepala biro menyebut waktu pemeriksaan turun dari 21 menjadi tiga hari kerja.</p>
<blockquote><p>Ukuran keberhasilan kami sederhana: pegawai tidak perlu bertanya dua kali.</p></blockquote>
<h2>Tiga langkah</h2>
<ol><li>Masuk dengan akun pegawai</li><li>Unggah berkas</li><li>Pantau status permohonan</li></ol>
<table><caption>Waktu pemeriksaan menurut kantor regional</caption><thead><tr><th>Kantor regional</th><th>Permohonan</th><th>Selesai tepat waktu</th><th>Rata-rata hari kerja</th></tr></thead><tbody><tr><td>Regional I Yogyakarta</td><td>12.406</td><td>98,2 persen</td><td>2,6</td></tr><tr><td>Regional IV Makassar</td><td>9.110</td><td>97,4 persen</td><td>2,9</td></tr></tbody></table>
<p>Panduan tersedia dalam bentuk teks, video dengan takarir, dan bahasa isyarat.</p>`;
