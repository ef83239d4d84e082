import { join } from 'node:path';
import { startChild } from '../../scripts/lib/child.ts';
import { root } from '../../scripts/lib/paths.ts';
import { waitUntilReady } from '../../scripts/lib/wait-until-ready.ts';
import { freePort, startApi } from '../api/servers.ts';

/** A page to look at, and what to call it. */
export interface Page {
  name: string;
  url: string;
}

/** Two agencies with looks that have little in common. */
const AGENCIES = ['kepegawaian', 'setneg'];

/**
 * The built newsroom over the built API with its samples.
 *
 * @returns front page and newest report of two agencies, and how to stop both servers.
 */
export async function startSite(): Promise<{ pages: Page[]; stop(): Promise<void> }> {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const api = await startApi({ HUMAS_SITE_URL: site });
  const newsroom = startChild(
    'Newsroom',
    ['dist/server/entry.mjs'],
    {
      HOST: 'localhost',
      PORT: String(port),
      HUMAS_API_URL: api.url,
      HUMAS_PUBLIC_API_URL: `http://localhost:${api.port}`,
    },
    join(root, 'apps/newsroom'),
  );
  const pages: Page[] = [];
  await waitUntilReady(newsroom, site);
  for (const agency of AGENCIES) {
    const answer = await fetch(`${api.url}/v1/articles?agency=${agency}&type=news&pageSize=1`);
    const { items } = (await answer.json()) as { items: { canonicalUrl: string }[] };
    pages.push({ name: `${agency}, front page`, url: `${site}/${agency}` });
    pages.push({ name: `${agency}, article`, url: items[0]?.canonicalUrl ?? '' });
  }
  return {
    pages,
    async stop() {
      await newsroom.stop();
      await api.stop();
    },
  };
}
