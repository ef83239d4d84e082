import type { AgencyRow } from '../repositories/agencies.js';
import type { Addresses } from '../representations/addresses.js';
import type { Feed, FeedItem, FeedLocale } from './feed.js';

/** What was asked for, as far as it names a feed. */
export interface FeedSubject {
  readonly agency: AgencyRow | undefined;
  /** Whether one rubric was asked for. */
  readonly ofCategory: boolean;
  readonly tag: string | undefined;
  readonly locale: FeedLocale;
}

const WORDS = {
  id: { news: 'Berita', from: (name: string) => `Berita dari ${name}`, all: 'Berita dari semua instansi' },
  en: { news: 'News', from: (name: string) => `News from ${name}`, all: 'News from all agencies' },
} as const;

/** What a feed says of itself, in words that are known to be true: nothing of rights or editors is made up. */
export function feedHead(
  subject: FeedSubject,
  items: readonly FeedItem[],
  { siteUrl, addresses }: { readonly siteUrl: string; readonly addresses: Addresses },
): Omit<Feed, 'items' | 'selfUrl'> {
  const { agency, ofCategory, locale } = subject;
  const words = WORDS[locale];
  const logo = agency?.profile.brand.logo;
  const category = ofCategory ? items[0]?.article.category : undefined;
  const rubric = category && (category.name[locale] ?? category.name.id);
  const title = [rubric, tagAsWritten(subject, items), agency?.name].filter(Boolean).join(' – ');
  return {
    title: title || words.news,
    description: agency ? words.from(agency.name) : words.all,
    locale,
    pageUrl: agency ? `${siteUrl}/${agency.slug}` : `${siteUrl}/`,
    logo: logo ? { url: addresses.media(logo.file), alt: logo.alt } : null,
  };
}

/** As the newsroom writes it, not as whoever made the link did: a link must not put words into an agency's mouth. */
function tagAsWritten({ tag }: FeedSubject, items: readonly FeedItem[]): string | undefined {
  if (tag === undefined) return undefined;
  return items
    .flatMap(({ article }) => article.tags)
    .find((written) => written.toLowerCase() === tag.toLowerCase());
}
