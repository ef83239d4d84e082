import type { Agency } from '@humas/sdk';
import { agenciesPath, agencyPath, articlePath, homePath, newsPath, sitePath } from '../data/addresses.ts';
import { client } from '../data/client.ts';
import { LOCALES } from '../data/locales.ts';
import { isYear } from '../data/period-limits.ts';
import { originAt } from '../server/hosts.ts';
import { Workshop } from '../server/workshop.ts';
import { settings } from '../settings.ts';
import type { Entry } from './xml.ts';

/** As many as a sitemap may name. */
const MOST = 50_000;
/** Milliseconds that a year's list is kept: search engines of all kinds come at once. */
const LIFE = 600_000;

const SITE_PAGES = ['cara-menghitung', 'privasi', 'sematkan'] as const;

const here = (path: string): Entry => ({ loc: settings.siteUrl + path });

/** The agencies of a host: the one that owns it, else all that have none of their own. */
async function agenciesOf(here: string | undefined): Promise<Agency[]> {
  const all: Agency[] = [];
  for await (const agency of client.agencies.list({ pageSize: 100 })) all.push(agency);
  const elsewhere = new Set(settings.hosts.values());
  return all.filter(({ slug }) => (here ? slug === here : !elsewhere.has(slug)));
}

/** The months an agency published in, the newest first. */
const monthsOf = async (agency: string) => (await client.articles.archive({ agency })).items;

const yearOf = ({ month }: { month: string }) => month.slice(0, 4);

/** The sitemap of an agency's articles of a year, as a path. */
const yearPath = (agency: Pick<Agency, 'slug'>, year: string) => `/${agency.slug}/sitemap.xml?tahun=${year}`;

/** Every sitemap of a host: one of the pages that are always there, and one for each agency and year. */
export async function loadSitemaps(host: string | undefined): Promise<Entry[]> {
  const years = (await agenciesOf(host)).map(async (agency) =>
    [...new Set((await monthsOf(agency.slug)).map(yearOf))].map((year) => here(yearPath(agency, year))),
  );
  return [{ loc: `${originAt(host)}/sitemap-halaman.xml` }, ...(await Promise.all(years)).flat()].slice(
    0,
    MOST,
  );
}

/** The pages that are always there: of the site itself, and of each agency, in both languages. */
export async function loadStandingPages(host: string | undefined): Promise<Entry[]> {
  const all = await agenciesOf(host);
  const paths = LOCALES.flatMap((locale) => [
    ...(host ? [] : [agenciesPath(locale), ...SITE_PAGES.map((page) => sitePath(page, locale))]),
    ...all.flatMap((agency) => [
      homePath(agency, locale),
      newsPath(agency, {}, locale),
      agencyPath(agency, 'klarifikasi', locale),
      agencyPath(agency, 'tentang', locale),
      agencyPath(agency, 'pesan', locale),
    ]),
  ]);
  return paths.map(here).slice(0, MOST);
}

const workshop = new Workshop<{ entries: Entry[] | undefined; isWhole: true }>();

/**
 * The articles an agency published in a year, under their canonical addresses. What it only shows is in the sitemap of who
 * published it, and what has its home on another site is in none of ours.
 *
 * @returns undefined when it published nothing then.
 * @throws BusyError when too many years are asked for at once.
 */
export async function loadYear(agency: string, year: string): Promise<Entry[] | undefined> {
  if (!isYear(year)) return undefined;
  const name = [agency, year, Math.floor(Date.now() / LIFE)].join(' ');
  const { entries } = await workshop.get(name, async () => {
    const months = (await monthsOf(agency)).filter((month) => yearOf(month) === year);
    return { entries: months.length > 0 ? await articlesOf(agency, months) : undefined, isWhole: true };
  });
  return entries;
}

async function articlesOf(agency: string, months: readonly { from: string; to: string }[]): Promise<Entry[]> {
  const [to, from] = [months[0]?.to, months.at(-1)?.from];
  const entries: Entry[] = [];
  // Once an hour is too seldom to spend memory on.
  const list = client.articles.list({ agency, from, to, pageSize: 100, take: MOST }, { cache: false });
  for await (const article of list) {
    const loc = article.canonicalUrl;
    if (loc === settings.siteUrl + articlePath(article) && article.agency.slug === agency)
      entries.push({ loc, lastmod: article.updatedAt });
  }
  return entries;
}
