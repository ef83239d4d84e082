import type { Page } from 'playwright';
import { stories } from './samples.ts';
import { EIGHT, painted, type Stage, settled } from './stage.ts';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

/** A list as PHP writes it: the same stories, in a list. */
const listed = `<humas-news-list agency="kepegawaian" count="5" heading="Berita terbaru"><h2>Berita terbaru</h2><ul>${stories(
  5,
)
  .map(
    ({ canonicalUrl, headline, publishedAt }) =>
      `<li><a href="${canonicalUrl}">${headline}</a><br><time datetime="${publishedAt}">20 November 2026</time></li>`,
  )
  .join('')}</ul></humas-news-list>`;

/** What stands in a page, by what it is. */
export const CONTENTS: Record<string, string> = {
  'humas-news-list of the same stories': listed,
  'humas-agency with its contacts':
    '<humas-agency agency="kepegawaian" contacts><a href="/instansi">Badan Kepegawaian Nusantara</a></humas-agency>',
  'humas-agency, large, with its contacts':
    '<humas-agency agency="kepegawaian" size="large" contacts><a href="/instansi">Badan Kepegawaian Nusantara</a></humas-agency>',
  'humas-news-list of words':
    '<humas-news-list variant="popular" count="5" heading="Terpopuler"><a href="/berita">Semua berita</a></humas-news-list>',
  ...Object.fromEntries(
    [...EIGHT.matchAll(/<(humas-[a-z-]+) [\s\S]*?<\/\1>/g)].map(([html, tag]) => [tag as string, html]),
  ),
};

const moved = (page: Page) => page.evaluate(() => window.shifts.reduce((sum, { value }) => sum + value, 0));

/** How far a page moves: at the upgrade, and when the answers come. */
export async function movesOf(stage: Stage, html: string, viewport: { width: number; height: number }) {
  let answer: (value: unknown) => void = () => {};
  const waiting = new Promise((resolve) => (answer = resolve));
  stage.api.says(/\/v1\//, async (asked) => {
    await waiting;
    return stage.api.usual(asked);
  });
  const { page } = await stage.visit(
    `<article style="max-width: 720px; margin: auto"><h1>Dinas Contoh</h1><div>${html}</div><p>Di bawahnya ada teks yang sedang dibaca orang.</p><p style="height: 2000px">Lagi.</p></article>`,
    {
      viewport,
      head: '<link rel="stylesheet" href="/humas/humas-elements.css">',
    },
  );
  await painted(page);
  await page.addScriptTag({ url: '/humas/humas-elements.js' });
  await painted(page);
  const atUpgrade = await moved(page);
  answer(undefined);
  await settled(page, 1);
  await page.waitForLoadState('networkidle');
  await painted(page);
  return { atUpgrade, inAll: await moved(page) };
}
