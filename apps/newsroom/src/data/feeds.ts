import type { Agency } from '@humas/sdk';
import { settings } from '../settings.ts';

/** Where readers' own programs find the news. */
export type FeedLink = { type: string; title: string; href: string };

const FORMATS = [
  { name: 'RSS', type: 'application/rss+xml', file: 'rss.xml' },
  { name: 'Atom', type: 'application/atom+xml', file: 'atom.xml' },
  { name: 'JSON Feed', type: 'application/feed+json', file: 'feed.json' },
];

type Named = Pick<Agency, 'slug' | 'name'>;

/** The address of a feed, of one agency or of all. The API serves it, because it is not for browsers. */
const feedAddress = (file: string, agency?: Pick<Agency, 'slug'>) =>
  `${settings.publicApiUrl}/feeds/${file}${agency ? `?agency=${agency.slug}` : ''}`;

/** What a page's head tells programs that look for feeds. */
export const feedLinks = (agency: Named | undefined, siteName: string): FeedLink[] =>
  FORMATS.map(({ name, type, file }) => ({
    type,
    title: `${agency?.name ?? siteName} (${name})`,
    href: feedAddress(file, agency),
  }));

/** The feed most programs read, for people who look for its address. */
export const rssAddress = (agency?: Pick<Agency, 'slug'>) => feedAddress('rss.xml', agency);

/** The news of two days, for search engines. */
export const newsSitemapAddress = () => feedAddress('news-sitemap.xml');
