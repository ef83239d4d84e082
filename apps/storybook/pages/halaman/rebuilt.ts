import { examples } from '@humas/contract/examples';
import type { Agency, Article, ArticleReference, ArticleSummary, Media, ViewCount } from '@humas/sdk';
import { article as example, agency as exampleAgency } from '../../../../packages/react/test/samples.ts';

/** What an old page printed: the words, what the kit reads in them, and what it prints today. */
export interface Habit {
  printed: string;
  read: string;
  shown: string;
}

/** One of the five pages, rebuilt. */
export interface Rebuilt {
  agency: Agency;
  article: Article;
  views?: ViewCount;
  latest: ArticleSummary[];
  habits: Habit[];
}

type Essentials<Whole, Needed extends keyof Whole> = Pick<Whole, Needed> & Partial<Omit<Whole, Needed>>;

const hosted = (slug: string) => `https://${slug}.example`;

/** An agency of which only what a page shows is told. */
export function agencyOf({
  slug,
  name,
  shortName,
  ...rest
}: Essentials<Agency, 'slug' | 'name' | 'shortName' | 'brand'>): Agency {
  const contacts = {
    phone: '(021) 555 0100',
    whatsapp: '0811 5550 100',
    email: `humas@${slug}.example`,
    address: 'Jalan Contoh Nomor 1, Jakarta',
    hours: { id: 'Senin–Jumat, 08.00–16.00 WIB', en: 'Monday–Friday, 08:00–16:00 WIB' },
    laporUrl: 'https://lapor.example/',
  };
  const base = structuredClone(exampleAgency) as unknown as Agency;
  return { ...base, slug, name, shortName, contacts, domains: [`${slug}.example`], ...rest };
}

/** The brand of an agency without a logo of its own. */
export const brandOf = (
  theme: string,
  descriptor: string,
  endorsement?: { id: string; en: string },
): Agency['brand'] => ({
  theme,
  logo: null,
  descriptor: { id: descriptor },
  endorsement: endorsement ?? null,
});

const referenceOf = ({ id, slug, name, shortName }: Agency) => ({ id, slug, name, shortName });

/** An article of which only what its page prints is told. */
export function articleOf(
  agency: Agency,
  told: Essentials<Article, 'slug' | 'headline' | 'publishedAt'> & { paragraphs: string[] },
): Article {
  const { paragraphs, ...rest } = told;
  const text = paragraphs.join('\n\n');
  return {
    ...example,
    agency: referenceOf(agency),
    canonicalUrl: `${hosted(agency.slug)}/berita/${told.slug}`,
    updatedAt: told.publishedAt,
    body: { ...example.body, html: paragraphs.map((words) => `<p>${words}</p>`).join('\n'), text },
    lead: null,
    keyFigures: [],
    tags: [],
    credits: [],
    creditLine: null,
    dateline: null,
    ...rest,
  };
}

/** Another article of the agency, as the side column lists it. */
export function neighbourOf(
  agency: Agency,
  slug: string,
  headline: string,
  publishedAt: string,
): ArticleSummary {
  const [first] = structuredClone(examples['articles.list'].items) as unknown as ArticleSummary[];
  return {
    ...(first as ArticleSummary),
    id: `art_${slug}`,
    slug,
    headline,
    excerpt: '',
    publishedAt,
    updatedAt: publishedAt,
    agency: referenceOf(agency),
    canonicalUrl: `${hosted(agency.slug)}/berita/${slug}`,
    cover: null,
  };
}

/** An article to read as well. */
export const referTo = ({
  id,
  slug,
  canonicalUrl,
  headline,
  agency,
  publishedAt,
  locale,
}: ArticleSummary): ArticleReference => ({ id, slug, canonicalUrl, headline, agency, publishedAt, locale });

/** A count that a site brings along, with nothing counted here yet. */
export const broughtAlong = (baseline: number): ViewCount => ({
  total: baseline,
  counted: 0,
  baseline,
  excluded: { bot: 0, prefetch: 0, suspected: 0, late: 0, nojs: 0 },
});

/** A picture with its three texts. */
export const pictureOf = (
  url: string,
  alt: string,
  caption: string,
  credit: NonNullable<Media['credit']>,
): Media => ({
  id: 'med_01hbytm700e5k8jv2xw6q4n9rc',
  url,
  mimeType: 'image/svg+xml',
  width: 1200,
  height: 675,
  renditions: [],
  alt,
  decorative: false,
  caption,
  credit,
});
