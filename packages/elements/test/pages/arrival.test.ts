import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { built, EIGHT, headlines, LIST, Stage, settled, TAGS, uncaught } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

describe('G7 the tags work whenever they come', () => {
  const SCRIPTS: Record<string, string> = {
    'module in head': '<script type="module" src="/humas/humas-elements.js"></script>',
    'plain in head': '<script src="/humas/humas-elements.js"></script>',
    'async in head': '<script async src="/humas/humas-elements.js"></script>',
    'deferred in head': '<script defer src="/humas/humas-elements.js"></script>',
    'core, plain in head': '<script src="/humas/humas-elements-core.js"></script>',
  };

  test.each(Object.entries(SCRIPTS))('%s', async (_, head) => {
    const { page, said } = await stage.visit(LIST, { head });
    await settled(page, 1);
    expect(await headlines(page)).toHaveLength(3);
    expect(said).toEqual([]);
  });

  test('plain, in the middle of the body, between two lists', async () => {
    const { page } = await stage.visit(`${LIST}<script src="/humas/humas-elements.js"></script>${LIST}`, {
      head: '',
    });
    await settled(page, 2);
    for (const place of [0, 1])
      expect(await page.locator('humas-news-list').nth(place).getByRole('listitem').count()).toBe(3);
  });

  test('long after the page was loaded, as a script opens it', async () => {
    const { page } = await stage.visit('<div id="di-sini"></div>', { head: '' });
    await page.waitForLoadState('load');
    await page.evaluate((html) => {
      (document.getElementById('di-sini') as HTMLElement).innerHTML = html;
      document.head.append(
        Object.assign(document.createElement('script'), { src: '/humas/humas-elements.js' }),
      );
    }, LIST);
    await settled(page, 1);
    expect(await headlines(page)).toHaveLength(3);
    // And a list that comes after the script.
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html.replace('count="3"', 'count="2"')),
      LIST,
    );
    await settled(page, 2);
    await expect.poll(() => page.locator('humas-news-list').nth(1).getByRole('listitem').count()).toBe(2);
  });

  test('twice, in two versions, and beside the small one', async () => {
    stage.put('/humas/lama.js', `${built('humas-elements.js')}\n/* 0.0.9 */`);
    const { page, said } = await stage.visit(`${EIGHT}<div id="gpr-kominfo-widget-container"></div>`, {
      head: ['lama', 'humas-elements', 'humas-elements-core', 'humas-elements']
        .map((name) => `<script src="/humas/${name}.js"></script>`)
        .join(''),
    });
    await settled(page, TAGS.length + 1);
    expect(uncaught(said)).toEqual([]);
    expect(await page.locator('#gpr-kominfo-widget-container humas-news-list').count()).toBe(1);
    expect(await page.locator('humas-news-list').first().locator('.humas-root').count()).toBe(1);
  });

  test('with properties that were set before the script came, and after', async () => {
    const { page } = await stage.visit('<humas-news-list></humas-news-list>', { head: '' });
    await page.evaluate(() => {
      const list = document.querySelector('humas-news-list') as HTMLElement;
      Object.assign(list, {
        agency: 'kepegawaian',
        count: 2,
        heading: 'Sebelum',
        includeUnits: true,
        views: false,
      });
    });
    await page.addScriptTag({ url: '/humas/humas-elements.js' });
    await settled(page, 1);
    expect(stage.api.paths(/articles/)).toEqual([
      'GET /v1/articles?agency=kepegawaian&includeUnits=true&pageSize=2',
    ]);
    expect(await page.locator('humas-news-list').evaluate((list) => list.outerHTML)).toBe(
      '<humas-news-list agency="kepegawaian" include-units="" count="2" heading="Sebelum" data-humas-told=""></humas-news-list>',
    );
    await page.evaluate(() => {
      Object.assign(document.querySelector('humas-news-list') as Element, {
        heading: 'Sesudah',
        includeUnits: false,
        agency: null,
      });
    });
    await page.getByRole('heading', { name: 'Sesudah' }).waitFor();
    await expect.poll(() => stage.api.paths(/articles/).at(-1)).toBe('GET /v1/articles?pageSize=2');
  });
});
