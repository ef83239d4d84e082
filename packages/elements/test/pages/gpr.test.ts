import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stories } from './samples.ts';
import type { Reply } from './server.ts';
import { built, type Options, Stage, settled } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

const BOX = '<div id="gpr-kominfo-widget-container"></div>';
const PLAIN = '<script src="/humas/humas-elements.js"></script>';
const boxes = (page: Page) => page.locator('[id="gpr-kominfo-widget-container"] > humas-news-list');

describe('G7 G8 the box of old pages becomes a list', () => {
  const ways: Record<string, { head: string; content: string; count: number }> = {
    'script before': { head: PLAIN, content: BOX, count: 1 },
    'script after, at the end of the body': { head: '', content: BOX + PLAIN, count: 1 },
    'script inside the box': { head: '', content: BOX.replace('></', `>${PLAIN}</`), count: 1 },
    'async, and two boxes': { head: PLAIN.replace('<script', '<script async'), content: BOX + BOX, count: 2 },
    'module, in a table': {
      head: PLAIN.replace('<script', '<script type="module"'),
      content: `<table><tr><td>${BOX}</td></tr></table>`,
      count: 1,
    },
  };

  test.each(Object.entries(ways))('%s', async (_, { head, content, count }) => {
    const { page, said } = await stage.visit(content, { head });
    await settled(page, count);
    await expect.poll(() => boxes(page).getByRole('listitem').count()).toBe(5 * count);
    expect(await boxes(page).count()).toBe(count);
    expect(await boxes(page).getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      Array(count).fill('Berita pemerintah'),
    );
    expect(said).toEqual([]);
  });

  test('one that comes late, deep in HTML, and one that is put back', async () => {
    const { page } = await stage.visit('<main></main>', { head: PLAIN });
    await page.evaluate((html) => {
      (document.querySelector('main') as HTMLElement).innerHTML =
        `<section><div class="modal">${html}</div></section>`;
    }, BOX);
    await settled(page, 1);
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      const kept = main.innerHTML;
      main.innerHTML = '';
      main.innerHTML = kept;
    });
    await settled(page, 2);
    expect(await page.locator('humas-news-list').count()).toBe(1);
    await expect.poll(() => boxes(page).getByRole('listitem').count()).toBe(5);
  });

  test('headlines frozen in it stay while nothing comes, and go when the news does', async () => {
    const frozen = `<div id="gpr-kominfo-widget-container" data-humas-agency="kepegawaian" data-humas-count="2"><div id="gpr-kominfo-widget-header"></div><ul><li><a href="http://lama.example/1">Berita November 2019</a></li></ul></div>`;
    stage.api.says(/./, { status: 400 });
    const { page } = await stage.visit(frozen, { head: PLAIN });
    await settled(page, 1);
    expect(await page.getByText('Berita November 2019').isVisible()).toBe(true);
    stage.api.reset();
    await page.reload();
    await settled(page, 1);
    await expect.poll(() => page.getByText('Berita November 2019').isVisible()).toBe(false);
    expect(stage.api.paths(/articles/)).toEqual(['GET /v1/articles?agency=kepegawaian&pageSize=2']);
  });
});

describe('G16 the API is where the script came from, or where the page says', () => {
  const from = async (path: string) => {
    stage.api.says(/^\/kit\/embed\/v1\//, {
      type: 'text/javascript',
      body: built('humas-elements.js').toString(),
    });
    const { page } = await stage.visit(BOX, {
      head: `<script src="${stage.api.origin}${path}"></script>`,
      body: ' ',
    });
    await settled(page, 1);
    return stage.api.paths(/articles/);
  };

  test.each(['/kit/embed/v1/humas-elements.js', '/kit/embed/v1/humas-elements.0123456789abcdef.js?v=1'])(
    '%s',
    async (path) => {
      stage.api.saysJson(/^\/kit\/v1\/articles/, { items: stories(2) });
      expect(await from(path)).toEqual(['GET /kit/v1/articles?pageSize=5']);
    },
  );

  test('what a page says counts more: on the tag, around it', async () => {
    const { page } = await stage.visit(
      `<div data-humas-api-url="${stage.api.origin}/dekat/"><humas-news-list></humas-news-list><humas-news-list api-url="${stage.api.origin}/sendiri//"></humas-news-list></div>`,
      { body: 'data-humas-api-url="http://127.0.0.1:9"' },
    );
    await settled(page, 2);
    expect(stage.api.paths().map((path) => path.split('?')[0])).toEqual([
      'GET /dekat/v1/articles',
      'GET /sendiri/v1/articles',
    ]);
  });

  test('nobody named: the page keeps its link, and its maker is told what to do', async () => {
    const { page, said } = await stage.visit(
      '<humas-news-list><a href="/berita">Berita</a></humas-news-list>',
      { body: '' },
    );
    await settled(page, 1);
    expect(await page.getByRole('link', { name: 'Berita' }).isVisible()).toBe(true);
    expect(said.join()).toContain('set api-url here, or data-humas-api-url on an element around it');
    expect(await page.evaluate(() => window.heard[0]?.detail.code)).toBe('incomplete');
  });

  test('on a page with https, links of the old feed to http lead to https, and the feed is asked there', async () => {
    const { page } = await stage.reader();
    const asked: string[] = [];
    const { origin } = { origin: 'https://dinas.example' };
    await page.context().route('**/*', (route) => {
      const { href, pathname } = new URL(route.request().url());
      asked.push(href);
      const served: Record<string, [string, string]> = {
        '/': [
          'text/html',
          `<!doctype html><html lang="id"><title>x</title><link rel="icon" href="data:,">${PLAIN}<humas-news-list source="http://widget.example/gpr.xml"></humas-news-list>`,
        ],
        '/humas/humas-elements.js': ['text/javascript', built('humas-elements.js').toString()],
        '/gpr.xml': [
          'text/xml',
          '<rss><item><title>Lama</title><link>http://www.lama.example/content/detail/1</link></item></rss>',
        ],
      };
      const [contentType, body] = served[pathname] ?? ['text/plain', ''];
      return route.fulfill({ contentType, body, headers: { 'access-control-allow-origin': '*' } });
    });
    await page.goto(origin);
    await settled(page, 1);
    expect(await page.getByRole('link', { name: 'Lama' }).getAttribute('href')).toBe(
      'https://www.lama.example/content/detail/1',
    );
    expect(asked).toEqual([
      `${origin}/`,
      `${origin}/humas/humas-elements.js`,
      'https://widget.example/gpr.xml',
    ]);
  });
});

/** An item as the national box wrote it. */
const item = (n: number) =>
  `<item><title>Berita nasional ${n}</title><category>rilis_media_gpr</category><category_title>Siaran Pers</category_title><dateOrigin>Mon, 23 Nov 2026 22:30:00 +0700</dateOrigin>` +
  `<pubDate>23-11-2026 22:30</pubDate><author>Kementerian</author><link>https://nasional.example/${n}</link><description><![CDATA[Isi <b>singkat</b>]]></description><icon_class>fa fa-news</icon_class><flag>1</flag></item>`;
const box = (count: number) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">${Array.from({ length: count }, (_, n) => item(n + 1)).join('')}<hash>0cc175b9c0f1b6a831c399e269772661</hash></rss>`;

/** Lists of these feeds on one page, when each has said what came of it. */
async function feeds(replies: readonly Reply[], options: Options & { tag?: string } = {}) {
  const { tag = 'count="20"', ...rest } = options;
  stage.api.says(/gpr/, ({ url }) => ({
    type: 'application/xml',
    ...replies[Number(url.searchParams.get('n'))],
  }));
  const lists = replies.map(
    (_, n) =>
      `<humas-news-list source="${stage.api.origin}/gpr.xml?n=${n}" heading="GPR" ${tag}></humas-news-list>`,
  );
  const visit = await stage.visit(lists.join(''), rest);
  await settled(visit.page, replies.length);
  return { ...visit, lists: visit.page.locator('humas-news-list') };
}

const feed = async (body: string, options?: Parameters<typeof feeds>[1]) => {
  const { lists, ...visit } = await feeds([{ body }], options);
  return { ...visit, list: lists.first() };
};

describe('G6 G15 the XML of the box, however it is', () => {
  test('0, 1, 5, 10, 30 items: no title over nothing, no empty row', async () => {
    const counts = [0, 1, 5, 10, 30];
    const { page, lists } = await feeds(counts.map((count) => ({ body: box(count) })));
    for (const [place, count] of counts.entries()) {
      const rows = await lists.nth(place).getByRole('listitem').allInnerTexts();
      expect(rows).toHaveLength(Math.min(count, 20));
      expect(rows.filter((text) => !text.includes('Berita nasional'))).toEqual([]);
    }
    expect(await lists.first().getByText('Belum ada berita.').isVisible()).toBe(true);
    const states = await page.evaluate(() => window.heard.map(({ detail }) => detail.state).sort());
    expect(states).toEqual(['empty', 'ready', 'ready', 'ready', 'ready']);
  });

  test('with a byte order mark, empty lines in front, a wrong name of its letters, and in windows-1252', async () => {
    const written = box(2)
      .replace('UTF-8', 'windows-1252')
      .replace('Berita nasional 1', 'Café “Nusantara” – 5');
    const old = Buffer.from(
      written.replace('é', '\xe9').replace('“', '\x93').replace('”', '\x94').replace('–', '\x96'),
      'latin1',
    );
    const { lists } = await feeds([
      { body: `\ufeff${box(2)}` },
      { body: `\n\n  ${box(2)}` },
      { body: box(2).replace('UTF-8', 'utf-16') },
      { body: old, type: 'application/xml; charset=windows-1252' },
      { body: old, type: 'text/xml' },
    ]);
    for (const place of [0, 1, 2, 3, 4]) expect(await lists.nth(place).getByRole('listitem').count()).toBe(2);
    for (const place of [3, 4])
      expect(await lists.nth(place).getByRole('heading', { level: 3 }).first().innerText()).toMatch(
        /^Café “Nusantara” –\s5$/,
      );
  });

  test('cut off in the middle, a page of HTML, nothing: no feed, and no error of ours', async () => {
    const { page, said } = await feeds([
      { body: box(3).slice(0, -40) },
      { body: '<!doctype html><p>Maaf<br>' },
      { body: '' },
    ]);
    expect(await page.evaluate(() => window.heard.map(({ detail }) => detail.code))).toEqual(
      Array(3).fill('unreadable'),
    );
    expect(said.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  });

  test('RSS 2.0, Atom and JSON Feed the same', async () => {
    const kinds = [
      '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kanal</title><item><title>Sama</title><link>https://a.example/1</link><dc:date>2026-11-23T22:30:00+07:00</dc:date></item></channel></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Kanal</title><entry><title>Sama</title><link rel="self" href="https://a.example/self"/><link href="/1"/><updated>2026-11-23T15:30:00Z</updated></entry></feed>',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          { id: '1', title: 'Sama', url: 'https://a.example/1', date_published: '2026-11-23T15:30:00Z' },
        ],
      }),
    ];
    const { lists } = await feeds(kinds.map((body) => ({ body })));
    for (const place of kinds.keys()) {
      const list = lists.nth(place);
      expect(await list.getByRole('listitem').count()).toBe(1);
      expect(await list.getByRole('link').getAttribute('href')).toMatch(/\/1$/);
      expect(await list.locator('time').innerText()).toBe('23 November 2026');
    }
  });
});

describe('G14 a moment is told with its zone', () => {
  test.each(['Asia/Jayapura', 'America/Los_Angeles'])(
    'a reader in %s sees Jakarta’s date, and machines the moment',
    async (timezoneId) => {
      const { list } = await feed(box(1), { timezoneId });
      const time = list.locator('time');
      expect(await time.innerText()).toBe('23 November 2026');
      expect(Date.parse((await time.getAttribute('datetime')) ?? '')).toBe(
        Date.parse('2026-11-23T22:30:00+07:00'),
      );
    },
  );

  test('another zone when the page says so, and the copy’s hour names it', async () => {
    const { list, page } = await feed(box(1), { tag: 'time-zone="Asia/Jayapura"' });
    expect(await list.locator('time').innerText()).toBe('24 November 2026');
    stage.api.says(/gpr/, { status: 400 });
    await page.reload();
    await settled(page, 1);
    expect(await list.locator('.humas-stale').innerText()).toMatch(/\d\d\.\d\d WIT\b/);
  });

  test('a date without a zone is Jakarta’s; none is none', async () => {
    const bare =
      '<rss><item><title>A</title><pubDate>23-11-2026 23:30</pubDate></item><item><title>B</title><pubDate>kemarin</pubDate></item></rss>';
    const { list } = await feed(bare, { timezoneId: 'America/Los_Angeles' });
    expect(await list.locator('time').allInnerTexts()).toEqual(['23 November 2026']);
  });
});

test('G17 a page that PHP has filled waits for nobody: its list stands there, then the tag takes over (the server’s half: test/php)', async () => {
  stage.api.says(/./, () => undefined);
  const rendered = `<humas-news-list agency="kepegawaian" count="3" heading="Berita terbaru"><h2>Berita terbaru</h2><ul>${stories(
    3,
  )
    .map(({ canonicalUrl, headline }) => `<li><a href="${canonicalUrl}">${headline}</a></li>`)
    .join('')}</ul></humas-news-list>`;
  const { page } = await stage.visit(rendered);
  await expect.poll(() => stage.api.asked.length).toBe(1);
  expect(await page.getByRole('listitem').count()).toBe(3);
  stage.api.reset();
  await page.reload();
  await settled(page, 1);
  // Never both: what PHP wrote is gone from sight and from screen readers.
  await expect.poll(() => page.getByRole('listitem').count()).toBe(3);
  expect(await page.getByRole('heading', { name: 'Berita terbaru' }).count()).toBe(1);
});
