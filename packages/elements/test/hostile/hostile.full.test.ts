import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchOptions } from '../../../../vitest.shared.ts';
import { API, openHostile, type Says } from './hostile-page.ts';

/** What takes more than a text to do harm; text itself is in `test/pages/hostile.test.ts`. */
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser?.close());

const open = async (body: string, says?: Readonly<Record<string, Says>>, before?: string) => {
  const opened = await openHostile(browser, body, says, before);
  onTestFinished(() => opened.page.close());
  return opened;
};

/** What would be done if a text became a program. */
const ATTACK = 'window.harmed=1';
const FEED = 'https://umpan.example/';
const FALLBACK = '<a href="/berita">Berita</a>';
const LIST = `<humas-news-list source="${FEED}" count="20" variant="grid">${FALLBACK}</humas-news-list>`;
const rss = (items: string): Says => ({ type: 'text/xml', body: `<rss>${items}</rss>` });

const cards = (page: Page) => page.locator('humas-news-list').getByRole('listitem');
const wordsOf = (page: Page) =>
  page.evaluate(() => document.querySelector('humas-news-list')?.shadowRoot?.textContent ?? '');
const harmed = (page: Page) => page.evaluate(() => 'harmed' in window || 'harmed' in Object.prototype);

describe('a feed', () => {
  it('of very many stories with very long texts costs little more than those that are shown', async () => {
    const long = '&lt;b&gt;kata '.repeat(2000);
    const { page } = await open(
      LIST,
      { [FEED]: rss(`<item><title>Judul</title><description>${long}</description></item>`.repeat(150)) },
      `window.read = 0; const parse = DOMParser.prototype.parseFromString;
       DOMParser.prototype.parseFromString = function (text, type) {
         if (type === 'text/html') window.read += text.length;
         return parse.call(this, text, type);
       };`,
    );
    await expect.poll(() => cards(page).count()).toBe(20);
    expect(await page.evaluate('window.read')).toBeLessThan(500_000);
    expect((await wordsOf(page)).length).toBeLessThan(120_000);
  });

  it('of many megabytes is none', async () => {
    const { page, told } = await open(LIST, {
      [FEED]: rss(`<item><title>Judul</title></item><!--${'x'.repeat(6_000_000)}-->`),
    });
    await told();
    await expect.poll(() => page.locator('a[href="/berita"]').isVisible()).toBe(true);
    expect(await cards(page).count()).toBe(0);
  });

  it('shows its other stories when one has a date no calendar knows', async () => {
    const dates = [
      '+275760-09-13T00:00:00Z',
      '-271821-04-20T00:00:00Z',
      '99-99-9999 99:99',
      '23-11-2026 10:00',
    ];
    const stories = dates.map((date) => `<item><title>Judul</title><pubDate>${date}</pubDate></item>`);
    const { page } = await open(LIST, { [FEED]: rss(stories.join('')) });
    await expect.poll(() => cards(page).count()).toBe(dates.length);
    expect(await wordsOf(page)).toContain('2026');
  });

  const tenfold = [...'bcdefghij'].map(
    (name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`,
  );
  it.each([
    [
      'entities that grow tenfold',
      `<!DOCTYPE rss [<!ENTITY a "membesar">${tenfold.join('')}]><rss><item><title>&j;</title></item></rss>`,
    ],
    [
      'a file of the reader’s machine',
      '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><item><title>root&a;</title></item></rss>',
    ],
    [
      'an instruction',
      `<?xml-stylesheet type="text/xsl" href="${FEED}x.xsl"?><rss><item><title>a</title></item></rss>`,
    ],
    ['a page', `<!doctype html><title>x</title><script>${ATTACK}</script>`],
    ['JSON with holes', '{"items":[null,1,"a",[],{"title":{}},{"title":["a"]}]}'],
    [
      'JSON with a prototype',
      '{"__proto__":{"harmed":1},"items":[{"__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}}}]}',
    ],
  ])('that is %s does nothing beyond being unreadable', async (_, body) => {
    const { page, asked, thrown, told } = await open(LIST, { [FEED]: { type: 'text/xml', body } });
    await told();
    expect([await harmed(page), thrown, asked]).toEqual([false, [], [FEED]]);
    expect(await wordsOf(page)).not.toMatch(/root:|(membesar){1000}/);
  });
});

describe('HTML that a filter lets visitors write', () => {
  it('gets no events, styles or places out of an old box, only what a list knows', async () => {
    const events = ['onclick', 'onfocus', 'onanimationstart', 'oncontentvisibilityautostatechange'];
    const others = ['style', 'id', 'class', 'slot', 'is', 'part', 'tabindex', 'autofocus', 'popover'];
    const written = [...events, ...others].map((name) => ` data-humas-${name}="${ATTACK}"`).join('');
    const { page, told } = await open(
      `<div id="gpr-kominfo-widget-container"${written} data-humas-count="3">${FALLBACK}</div>`,
    );
    await told();
    const list = page.locator('humas-news-list');
    const names = await list.evaluate((element) => element.getAttributeNames());
    expect(names.filter((name) => events.includes(name) || others.includes(name))).toEqual([]);
    expect(await list.getAttribute('count')).toBe('3');
    await list.dispatchEvent('click');
    expect(await harmed(page)).toBe(false);
  });

  it.each([
    '<form name="scripts"><input type="image" src="https://jahat.example/embed/v1/humas-elements.js"></form>',
    '<form name="currentScript"><input name="src" value="https://jahat.example/embed/v1/humas-elements.js"></form>',
    '<img name="scripts" alt="" src="https://jahat.example/embed/v1/humas-elements.js">',
    '<iframe name="scripts" title="" srcdoc="x"></iframe>',
    '<a id="script" href="https://jahat.example/embed/v1/humas-elements.js">x</a>',
  ])('does not say which API is asked: %s', async (text) => {
    const { asked, thrown, told } = await open(
      `${text}<humas-news-list agency="dinas">${FALLBACK}</humas-news-list>`,
    );
    await told();
    expect(asked.filter((url) => url.includes('/v1/articles')).map((url) => new URL(url).origin)).toEqual(
      expect.arrayContaining([API]),
    );
    expect(asked.filter((url) => url.startsWith('https://jahat.example/v1'))).toEqual([]);
    expect(thrown).toEqual([]);
  });
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a word of the language is no value of an attribute: %s',
  async (word) => {
    const names = [
      'theme',
      'scheme',
      'locale',
      'variant',
      'window',
      'count',
      'heading-level',
      'agency',
      'tag',
    ];
    const story = { id: 'art_1', headline: 'Judul', canonicalUrl: 'https://berita.example/', locale: 'id' };
    const { page, thrown, told } = await open(
      `<humas-news-list${names.map((name) => ` ${name}="${word}"`).join('')}>${FALLBACK}</humas-news-list>`,
      { [`${API}/v1/articles`]: { type: 'application/json', body: JSON.stringify({ items: [story] }) } },
    );
    await told();
    await expect.poll(() => cards(page).count()).toBe(1);
    expect([await wordsOf(page), thrown]).toEqual([expect.stringContaining('Judul'), []]);
  },
);

describe('a copy in the browser that something else on this site has changed', () => {
  const story = (more: object) => JSON.stringify({ at: 0, answer: { articles: [more] } });
  it.each([
    ['is no object', 'null'],
    ['is no JSON', '{'],
    ['is of another time', JSON.stringify({ at: 8e15, answer: { articles: [] } })],
    ['has no stories', JSON.stringify({ at: 0, answer: {} })],
    ['has holes', JSON.stringify({ at: 0, answer: { articles: [null, 1, {}] } })],
    [
      'has other types',
      story({ headline: { a: 1 }, canonicalUrl: 5, publishedAt: [], category: 'x', cover: 'x' }),
    ],
    [
      'has an element',
      story({
        headline: {
          type: 'img',
          props: {
            src: 'x',
            onerror: ATTACK,
            dangerouslySetInnerHTML: { __html: `<img src=x onerror=${ATTACK}>` },
          },
          key: null,
          ref: null,
          constructor: null,
        },
      }),
    ],
    [
      'has a program',
      story({
        headline: 'Judul',
        canonicalUrl: `javascript:${ATTACK}`,
        excerpt: `<img src=x onerror=${ATTACK}>`,
      }),
    ],
  ])('%s: nothing of it runs, and the page has its link or the headline', async (_, written) => {
    const names = [`humas:copy:${FEED} 20`];
    const { page, thrown, told } = await open(
      LIST,
      {},
      `const said = ${JSON.stringify(written)}.replace('"at":0', '"at":' + Date.now());
       for (const name of ${JSON.stringify(names)}) localStorage.setItem(name, said);`,
    );
    await told();
    const seen = page.locator('a[href="/berita"]').or(cards(page).getByText('Judul'));
    await expect.poll(() => seen.filter({ visible: true }).count()).toBeGreaterThan(0);
    expect([await harmed(page), thrown]).toEqual([false, []]);
    expect(await page.locator('humas-news-list a[href^="javascript"]').count()).toBe(0);
  });
});
