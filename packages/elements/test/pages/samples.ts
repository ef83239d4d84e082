import { examples } from '@humas/contract/examples';
import type { Agency, Article, ArticleSummary, Poll } from '@humas/sdk';

/** What the contract says an answer looks like, free to be changed. */
const copy = <Example>(example: unknown) => structuredClone(example) as Example;

const HEADLINES = [
  'Berkas kepegawaian cukup diunggah sekali',
  'Kantor regional buka layanan pada hari Sabtu',
  'Seleksi terbuka diikuti 1.204 peserta dari 34 provinsi',
  'Pertanggungjawaban penyelenggaraan pemerintahan daerah disampaikan lebih awal',
  'Pelatihan penulisan siaran pers untuk pranata humas',
];

/** The id of an article; each number is another one. */
export const idOf = (number: number) => `art_01hbytm700e5k8jv2xw6q4${String(number).padStart(4, '0')}`;

/** A story of a list. */
export function story(number = 1, own: Partial<ArticleSummary> = {}): ArticleSummary {
  const [example] = copy<{ items: [ArticleSummary] }>(examples['articles.list']).items;
  const headline = HEADLINES[(number - 1) % HEADLINES.length] as string;
  return {
    ...example,
    id: idOf(number),
    slug: `berita-${number}`,
    canonicalUrl: `https://berita.example/kepegawaian/berita-${number}`,
    headline: number > HEADLINES.length ? `${headline}, bagian ${number}` : headline,
    publishedAt: `2026-11-${String(21 - (number % 20)).padStart(2, '0')}T10:00:00+07:00`,
    ...own,
  };
}

/** As many stories. */
export const stories = (count: number) => Array.from({ length: count }, (_, index) => story(index + 1));

/** An article, whole. */
export const article = (own: Partial<Article> = {}): Article => ({
  ...copy<Article>(examples['articles.get']),
  ...story(1),
  ...own,
});

/** The same with a clarification. */
export const clarified = (): Article =>
  article({
    verdict: 'hoax',
    clarification: {
      verdict: 'hoax',
      claim: 'Pendaftaran pegawai dipungut biaya Rp2,5 juta.',
      explanation: 'Pendaftaran tidak dipungut biaya. Yang meminta uang adalah penipu.',
      evidence: [{ label: 'Pengumuman resmi', url: 'https://berita.example/pengumuman' }],
      appearances: [{ label: 'Pesan berantai', url: 'https://hoaks.example/pesan' }],
      claimSeenAt: '2026-11-20T08:00:00+07:00',
    } as NonNullable<Article['clarification']>,
  });

/** A poll with a tally. */
export const poll = (own: Partial<Poll> = {}): Poll => ({ ...copy<Poll>(examples['polls.get']), ...own });

/** An agency with all its contacts. */
export const agency = (own: Partial<Agency> = {}): Agency => ({
  ...copy<Agency>(examples['agencies.get']),
  ...own,
});

/** What a reader agrees to. */
export const terms = () => copy<Record<string, unknown>>(examples['messages.terms']);
