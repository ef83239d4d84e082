import type { Agency } from '@humas/sdk';
import { settings } from '../settings.ts';

/** Where readers' own programs find the news. */
export type FeedLink = { name: string; type: string; title: string; href: string };

const FORMATS = [
  { name: 'RSS', type: 'application/rss+xml', file: 'rss.xml' },
  { name: 'Atom', type: 'application/atom+xml', file: 'atom.xml' },
  { name: 'JSON Feed', type: 'application/feed+json', file: 'feed.json' },
];

type Named = Pick<Agency, 'slug' | 'name'>;

/** The address of a feed, of one agency or of all. The API serves it, because it is not for browsers. */
const feedAddress = (file: string, agency?: Pick<Agency, 'slug'>) =>
  `${settings.publicApiUrl}/feeds/${file}${agency ? `?agency=${agency.slug}` : ''}`;

/** The feeds of an agency or of all, for a page's head, where programs look, and its foot, where people do. */
export const feedLinks = (agency: Named | undefined, siteName: string): FeedLink[] =>
  FORMATS.map(({ name, type, file }) => ({
    name,
    type,
    title: `${agency?.name ?? siteName} (${name})`,
    href: feedAddress(file, agency),
  }));

/** The news of two days, for search engines. */
export const newsSitemapAddress = () => feedAddress('news-sitemap.xml');
