import { createHash } from 'node:crypto';
import { formatDate } from '@humas/editorial';
import type { Agency, Article } from '@humas/sdk';
import { shareablePicture } from '@humas/sdk/jsonld';
import { articlePath } from '../data/addresses.ts';
import { themeOf } from '../data/theme-of.ts';
import { outwardAddress } from '../server/hosts.ts';
import { Workshop } from '../server/workshop.ts';
import { settings } from '../settings.ts';
import { canDraw, draw } from './draw.ts';

import { fetchLogo } from './logo.ts';
import { HEIGHT, type Sheet, WIDTH } from './sheet.ts';

/** What messengers are told of a picture. */
export type SharePicture = { url: string; width: number; height: number; alt: string };

/** A drawn picture; not whole while the agency's sign could not be had. */
type Drawn = { png: Uint8Array<ArrayBuffer>; isWhole: boolean };

/** Raise when sheets look otherwise: addresses change with it, and with them what is kept anywhere. */
const EDITION = 1;

const workshop = new Workshop<Drawn>();

const wordsOf = (article: Article, agency: Agency): Omit<Sheet, 'logo'> => ({
  agency: agency.name,
  category: article.category.name[article.locale] ?? article.category.name.id,
  headline: article.headline,
  date: formatDate(article.publishedAt, { locale: article.locale, timeZone: agency.timeZone }),
  site: new URL(outwardAddress(article.canonicalUrl)).host,
  theme: themeOf(agency),
});

/** A name for exactly this picture: it changes when anything on it does, and not with every correction of the text. */
export function versionOf(article: Article, agency: Agency): string {
  const content = JSON.stringify([EDITION, wordsOf(article, agency), agency.brand.logo?.url]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}

/** Where the picture of an article is drawn, as a path. */
export const picturePath = (article: Parameters<typeof articlePath>[0]) =>
  `${articlePath(article)}/bagikan.png`;

/**
 * What messengers show beside a link to this article: its photograph, or its headline in the agency's colours.
 *
 * @returns undefined when it has no photograph and nothing can be drawn on this platform.
 */
export async function sharePicture(article: Article, agency: Agency): Promise<SharePicture | undefined> {
  const photograph = shareablePicture(article.cover);
  if (photograph) return { ...photograph, alt: article.cover?.alt ?? '' };
  if (!(await canDraw())) return undefined;
  // Only who published it knows the version: on a page of another agency the address goes without.
  const version = agency.slug === article.agency.slug ? `?v=${versionOf(article, agency)}` : '';
  return {
    url: settings.siteUrl + picturePath(article) + version,
    width: WIDTH,
    height: HEIGHT,
    alt: `${article.headline} – ${agency.name}`,
  };
}

/**
 * The drawn picture of an article, each version drawn once.
 *
 * @throws BusyError when too many are asked for at once.
 */
export function drawnPicture(article: Article, agency: Agency): Promise<Drawn> {
  return workshop.get(versionOf(article, agency), async () => {
    const logo = await fetchLogo(agency);
    const png = await draw({ ...wordsOf(article, agency), logo });
    return { png, isWhole: logo !== undefined || !agency.brand.logo };
  });
}
