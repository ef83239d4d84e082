import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Reply, type Served, serve } from './server.ts';
import { EIGHT, Stage, settled, TAGS } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

/** The seven that ask the API. */
const ASKING = TAGS.filter((tag) => tag !== 'humas-share-bar');
const NOTHING = `<humas-news-list heading="Berita terbaru"></humas-news-list>`;
const LINKED = `<humas-news-list heading="Berita terbaru"><a href="/berita">Semua berita</a></humas-news-list>`;

/** That every tag's own link, or whatever it holds, is seen and nothing else. */
async function childrenAreSeen(page: Page, tags = TAGS, within = ''): Promise<void> {
  for (const tag of tags.filter((name) => name !== 'humas-view-counter')) {
    expect(await page.locator(`${within}${tag} > a`).isVisible(), within + tag).toBe(true);
    expect(
      await page
        .locator(within + tag)
        .locator('.humas-root')
        .count(),
      within + tag,
    ).toBe(0);
  }
}

/** An address where nobody listens. */
async function nowhere(): Promise<string> {
  const gone: Served = await serve(() => {});
  gone.close();
  return gone.origin;
}

describe('G4 the children stay', () => {
  test('without JavaScript', async () => {
    const { page } = await stage.visit(EIGHT, { javaScriptEnabled: false });
    for (const tag of TAGS.filter((name) => name !== 'humas-view-counter'))
      expect(await page.locator(`${tag} > a`).isVisible(), tag).toBe(true);
  });

  test('when the script is not there', async () => {
    const { page } = await stage.visit(EIGHT, {
      head: '<script type="module" src="/humas/nothing.js"></script>',
    });
    await childrenAreSeen(page);
  });

  test('in a browser that is too old', async () => {
    const { page, said } = await stage.visit(EIGHT, {
      init: 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
    });
    await childrenAreSeen(page);
    expect(said.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  });

  test('until the script has come and its answers too', async () => {
    stage.api.says(/./, () => undefined);
    const { page } = await stage.visit(EIGHT, { head: '' });
    await childrenAreSeen(page);
    await page.addScriptTag({ url: '/humas/humas-elements.js' });
    await page.waitForFunction(() => customElements.get('humas-agency'));
    await expect.poll(() => stage.api.asked.length).toBeGreaterThan(3);
    await childrenAreSeen(page, ASKING);
  });

  test('when the API is away, in whatever way', async () => {
    const broken: Record<string, [code: RegExp, reply?: Reply]> = {
      tiada: [/^unreachable$/],
      'lima-ratus': [/^http_500$/, { status: 500, body: 'Error' }],
      sebab: [
        /^not_found$/,
        { status: 404, type: 'application/problem+json', body: '{"code":"not_found","status":404}' },
      ],
      separuh: [/^unreadable$/, { type: 'application/json', body: '{"items":[' }],
      proksi: [/^unreadable$/, { type: 'text/html', body: '<h1>Maintenance</h1>' }],
      'tanpa-cors': [/^unreachable$/, { type: 'application/json', body: '{}', headers: {} }],
    };
    for (const [name, [, reply]] of Object.entries(broken))
      if (reply) stage.api.says(new RegExp(`^/${name}/`), reply);
    const nobody = await nowhere();
    const group = (name: string) =>
      `<div id="${name}" data-humas-api-url="${name === 'tiada' ? nobody : `${stage.api.origin}/${name}`}">${EIGHT}</div>`;
    const { page, said } = await stage.visit(Object.keys(broken).map(group).join(''));
    await settled(page, TAGS.length * Object.keys(broken).length);
    const tags = ASKING.filter((name) => name !== 'humas-view-counter');
    for (const [name, [code]] of Object.entries(broken)) {
      await childrenAreSeen(page, ASKING, `#${name} `);
      const heard = await page.evaluate(
        (within) => window.heard.filter((each) => each.within === within),
        name,
      );
      for (const tag of tags) {
        const [event] = heard.filter((each) => each.tag === tag);
        expect(event?.name, `${name} ${tag}`).toBe('humas-error');
        expect(event?.detail.code, `${name} ${tag}`).toMatch(code);
      }
    }
    for (const tag of tags)
      expect(
        said.some((text) => text.startsWith(`<${tag}>`)),
        tag,
      ).toBe(true);
    expect(said.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  });

  test('when an answer takes longer than anybody waits', async () => {
    stage.api.says(/./, () => undefined);
    const { page } = await stage.reader();
    await page.clock.install();
    stage.put(
      '/lambat',
      `<!doctype html>${stage.head}<body data-humas-api-url="${stage.api.origin}">${EIGHT}`,
    );
    await page.goto(`${stage.origin}/lambat`);
    await expect.poll(() => stage.api.asked.length).toBeGreaterThan(3);
    await page.clock.runFor(9000);
    await childrenAreSeen(page, ASKING);
    expect(await page.evaluate(() => window.heard.filter(({ name }) => name === 'humas-error'))).toEqual([]);
    await page.clock.runFor(1500);
    await settled(page, TAGS.length);
    await childrenAreSeen(page, ASKING);
  });
});

describe('G4 without children a list says so, in the page’s language, and asks again when told to', () => {
  test.each([
    ['id', 'Berita belum dapat dimuat', 'Coba lagi'],
    ['en', 'not be loaded', 'Try again'],
  ])('%s', async (lang, note, button) => {
    stage.api.says(/./, { status: 400 });
    const { page } = await stage.visit(NOTHING, { html: `lang="${lang}"` });
    await settled(page, 1);
    const list = page.locator('humas-news-list');
    expect(await list.locator('.humas-news-list__note').innerText()).toMatch(new RegExp(note));
    await list.getByRole('button', { name: button }).click();
    await settled(page, 2);
    expect(await list.getByRole('button', { name: button }).isVisible()).toBe(true);
    stage.api.reset();
    await list.getByRole('button', { name: button }).press('Enter');
    await list.getByRole('listitem').first().waitFor();
    expect(await list.getByRole('button').count()).toBe(0);
    // Who pressed a button that is gone goes on in the list, not at the top of the page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('humas-news-list');
    expect(await list.locator('.humas-news-list__note').count()).toBe(0);
  });

  test('the others leave no empty frame', async () => {
    stage.api.says(/./, { status: 400 });
    const { page } = await stage.visit(
      EIGHT.replace(/<a [^>]*>[^<]*<\/a>/g, '').replace(
        /<humas-(news-list|share-bar)[\s\S]*?<\/humas-\1>/g,
        '',
      ),
    );
    await settled(page, 5);
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe('');
  });
});

describe('G8 the last good copy', () => {
  const visitTwice = async (content: string, between: (page: Page) => Promise<void> = async () => {}) => {
    const visit = await stage.visit(content);
    await visit.page.locator('humas-news-list').getByRole('listitem').first().waitFor();
    stage.api.says(/./, { status: 400 });
    await between(visit.page);
    await visit.page.reload();
    await settled(visit.page, 1);
    return visit;
  };

  test.each([
    ['with children', LINKED],
    ['without', NOTHING],
  ])('is shown with its date, %s, and a button fetches the news', async (_, content) => {
    const { page } = await visitTwice(content);
    const list = page.locator('humas-news-list');
    expect(await list.getByRole('listitem').count()).toBe(5);
    const year = new Date().getFullYear();
    const stale = list.locator('.humas-stale');
    expect(await stale.innerText()).toMatch(new RegExp(`Salinan terakhir, diperbarui .*${year}.*WIB`));
    expect(Date.parse((await stale.locator('time').getAttribute('datetime')) ?? '')).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.heard.map(({ detail }) => detail.state ?? detail.code))).toEqual([
      'http_400',
      'stale',
    ]);
    stage.api.reset();
    await stale.getByRole('button', { name: 'Coba lagi' }).click();
    await stale.waitFor({ state: 'detached' });
    expect(await list.getByRole('listitem').count()).toBe(5);
  });

  test('is not shown when it is older than a week: then the children are', async () => {
    const { page } = await visitTwice(LINKED, (shown) =>
      shown.evaluate(() => {
        for (const [name, value] of Object.entries(localStorage))
          if (name.startsWith('humas:copy:')) {
            const copy = JSON.parse(value) as { at: number };
            localStorage.setItem(name, JSON.stringify({ ...copy, at: copy.at - 8 * 24 * 3600_000 }));
          }
      }),
    );
    await childrenAreSeen(page, ['humas-news-list']);
  });

  test('is missed by nobody where the browser keeps nothing', async () => {
    const { page, said } = await stage.visit(LINKED, {
      init: `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`,
    });
    await settled(page, 1);
    expect(await page.locator('humas-news-list').getByRole('listitem').count()).toBe(5);
    expect(said).toEqual([]);
  });
});

describe('G5 a list is in one state', () => {
  /** What is to be seen of a list, told anew at each change of its shadow root. */
  const watch = `customElements.whenDefined('humas-news-list').then(() => {
    window.states = [];
    const root = document.querySelector('humas-news-list').shadowRoot;
    const look = () => {
      const has = (selector) => Number(Boolean(root.querySelector(selector)));
      const state = root.querySelector('.humas-news-list')?.dataset.state ?? 'children';
      window.states.push([state, 'children:' + has('slot'), 'items:' + has('li'), 'note:' + has('.humas-news-list__note'), 'bars:' + has('.humas-news-card__bar'), 'again:' + has('.humas-retry'), 'copy:' + has('.humas-stale')].join(' '));
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    look();
  });`;
  const seen = (page: Page) => page.evaluate(() => (window as unknown as { states: string[] }).states);
  const ALLOWED = [
    'children children:0 items:0 note:0 bars:0 again:0 copy:0',
    'children children:1 items:0 note:0 bars:0 again:0 copy:0',
    'loading children:0 items:0 note:0 bars:1 again:0 copy:0',
    'ready children:0 items:1 note:0 bars:0 again:0 copy:0',
    'ready children:0 items:1 note:0 bars:0 again:1 copy:1',
    'empty children:0 items:0 note:1 bars:0 again:0 copy:0',
    'error children:0 items:0 note:1 bars:0 again:1 copy:0',
  ];

  test.each([
    ['without children', NOTHING],
    ['with children', LINKED],
  ])('through ready, failed, copy, again, empty: %s', async (_, content) => {
    const { page } = await stage.visit(content, { init: watch });
    const list = page.locator('humas-news-list');
    await list.getByRole('listitem').first().waitFor();
    const all = await seen(page);
    stage.api.says(/./, { status: 400 });
    await page.reload();
    await list.getByRole('button').waitFor();
    all.push(...(await seen(page)));
    stage.api.saysJson(/./, { items: [] });
    await list.getByRole('button').click();
    await list.getByText('Belum ada berita.').waitFor();
    all.push(...(await seen(page)));
    stage.api.says(/./, { status: 400 });
    await list.evaluate((element) => element.setAttribute('agency', 'lain'));
    await settled(page, 4);
    await expect
      .poll(async () => (await seen(page)).at(-1))
      .toMatch(content === LINKED ? /^children/ : /^error/);
    all.push(...(await seen(page)));
    expect([...new Set(all)].filter((state) => !ALLOWED.includes(state))).toEqual([]);
    expect(new Set(all).size).toBeGreaterThan(4);
  });
});
