import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { EIGHT, Stage, settled, TAGS } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

const THEMES = ['netral', 'setneg', 'setkab', 'kepegawaian', 'politeknik', 'kesejahteraan'];
const dressed = (attributes: string) => EIGHT.replaceAll(/(<humas-[a-z-]+) /g, `$1 ${attributes} `);

describe('G11 axe finds nothing', () => {
  test.each(THEMES.flatMap((theme) => ['light', 'dark'].map((scheme) => [theme, scheme])))(
    '%s, %s',
    async (theme, scheme) => {
      const { page } = await stage.visit(
        `<main><h1>Dinas Contoh</h1>${dressed(`theme="${theme}" scheme="${scheme}"`)}</main>`,
      );
      await settled(page, TAGS.length);
      expect(await violations(page)).toEqual([]);
    },
  );

  test.each(['grid', 'popular', 'text', 'latest'])(
    'a list that is %s, ready, failed, empty',
    async (variant) => {
      const list = (agency: string) =>
        `<humas-news-list variant="${variant}" agency="${agency}" heading="Berita ${agency}" see-all="/berita" views></humas-news-list>`;
      stage.api.says(/agency=gagal/, { status: 400 });
      stage.api.saysJson(/agency=kosong/, { items: [] });
      const { page } = await stage.visit(
        `<main><h1>x</h1>${['ada', 'gagal', 'kosong'].map(list).join('')}</main>`,
      );
      await settled(page, 3);
      expect(await violations(page)).toEqual([]);
    },
  );
});

describe('G8 a copy that is no good is not shown', () => {
  const LIST = '<humas-news-list heading="Berita"><a href="/berita">Semua berita</a></humas-news-list>';
  const future = JSON.stringify({ at: Date.now() + 8 * 24 * 3600_000, answer: { articles: [] } });

  test.each(['{', 'null', '7', '{"at":"x"}', '{"at":9e15}', future])('%s', async (kept) => {
    const { page, said } = await stage.visit(LIST);
    await settled(page, 1);
    stage.api.says(/./, { status: 400 });
    await page.evaluate((value) => {
      for (const name of Object.keys(localStorage)) localStorage.setItem(name, value);
    }, kept);
    await page.reload();
    await settled(page, 1);
    expect(await page.locator('humas-news-list > a').isVisible()).toBe(true);
    expect(said.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  });
});

describe('G10 nothing scrolls sideways', () => {
  test.each(
    [280, 320, 390, 768, 1280].flatMap((width) => ['id', 'en'].map((lang) => [width, lang] as const)),
  )('%i px, %s', async (width, lang) => {
    const { page } = await stage.visit(dressed('size="large" contacts variant="grid"'), {
      viewport: { width, height: 800 },
      html: `lang="${lang}"`,
    });
    await settled(page, TAGS.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
