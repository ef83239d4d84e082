import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agency, article, clarified, poll, stories, story } from './samples.ts';
import { EIGHT, painted, Stage, settled, TAGS } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

/** Each would run in a page that made HTML of it. */
const HOSTILE = [
  `<img src=x onerror="ran.push('img')">`,
  `"><script>ran.push('script')</script>`,
  `' autofocus onfocus='ran.push("focus")' x='`,
  `<svg onload="ran.push('svg')"><style>@import "x"</style></svg>`,
  `{{constructor.constructor('ran.push(1)')()}}`,
];

/** Each would run when it is pressed. */
const LINKS = [
  `javascript:ran.push('link')`,
  `java\nscript:ran.push('newline')`,
  `\u0001javascript:ran.push('control')`,
  `JaVaScRiPt:ran.push('case')`,
  `data:text/html,<script>parent.ran.push('data')</script>`,
  `vbscript:ran.push('vb')`,
];

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What XML may hold: a feed with other letters is no XML at all. */
const inXml = (address: string) => xml(address.replaceAll('\u0001', '&#9;')).replaceAll('&amp;#9;', '&#9;');

const pairs = HOSTILE.map((title, index) => ({ title, link: LINKS[index] as string }));

const FEEDS: Record<string, string> = {
  'GPR XML': `<?xml version="1.0"?><rss>${pairs
    .map(
      ({ title, link }) =>
        `<item><title>${xml(title)}</title><link>${inXml(link)}</link><category>${xml(title)}</category><category_title>${xml(title)}</category_title>` +
        `<icon_class>x" onmouseover="ran.push('icon')</icon_class><flag>${xml(title)}</flag><author>${xml(title)}</author>` +
        `<dateOrigin>Mon, 23 Nov 2026 10:00:00 +0700</dateOrigin><description><![CDATA[${title}]]></description><hash>${xml(title)}</hash></item>`,
    )
    .join('')}</rss>`,
  'RSS 2.0': `<rss version="2.0"><channel><title>x</title>${pairs
    .map(
      ({ title, link }) =>
        `<item><title><![CDATA[${title}]]></title><link>${inXml(link)}</link><description><![CDATA[${title}]]></description></item>`,
    )
    .join('')}</channel></rss>`,
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom">${pairs
    .map(
      ({ title, link }) =>
        `<entry><title type="html">${xml(title)}</title><link href="${inXml(link)}"/><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><script>ran.push('xhtml')</script></div></summary></entry>`,
    )
    .join('')}</feed>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: pairs.map(({ title, link }) => ({ title, url: link, summary: title, date_published: title })),
  }),
};

/** What a page has become: nothing ran, no element but ours, no link that is none. */
async function harmless(page: Page): Promise<void> {
  // Pictures that fail have said so.
  await page.waitForLoadState('networkidle');
  await painted(page);
  const found = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const link of roots.flatMap((root) => [...root.querySelectorAll('a')]))
      if (!/^(https?|mailto|tel):/.test(link.href)) link.click();
    for (const each of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]))
      each.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    const inside = (selector: string) =>
      roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0);
    return {
      ran: window.ran,
      foreign: inside(
        'script,style,iframe,object,svg,[onerror],[onload],[onfocus],[onmouseover],img[src=x],img[src$="/x"]',
      ),
      links: roots
        .flatMap((root) => [...root.querySelectorAll('a')])
        .map(({ href }) => new URL(href, 'https://x.example').protocol)
        .filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol)),
      polluted: ({} as Record<string, unknown>).polluted,
    };
  });
  expect(found).toEqual({ ran: [], foreign: 0, links: [], polluted: undefined });
}

describe('G2 text of a feed is text', () => {
  test('in each kind of feed', async () => {
    const kinds = Object.values(FEEDS);
    stage.api.says(/umpan/, ({ url }) => ({
      type: 'application/xml',
      body: kinds[Number(url.searchParams.get('n'))] ?? '',
    }));
    const lists = kinds.map(
      (_, n) =>
        `<humas-news-list source="${stage.api.origin}/umpan?n=${n}" count="10" variant="grid" heading="Berita"></humas-news-list>`,
    );
    const { page } = await stage.visit(lists.join(''));
    await settled(page, kinds.length);
    await harmless(page);
    // The words that are left when tags are gone: never a part of the page.
    for (const n of kinds.keys())
      expect(await page.locator('humas-news-list').nth(n).getByRole('listitem').count()).toBeGreaterThan(0);
  });

  test('100 kB of headline, and entities in CDATA', async () => {
    const long = `${'panjang'.repeat(15_000)} &amp; selesai`;
    stage.api.says(/\/umpan/, {
      body: `<rss><item><title><![CDATA[${long}]]></title></item><item><title>A &amp;amp; B</title></item></rss>`,
    });
    const { page } = await stage.visit(
      `<humas-news-list source="${stage.api.origin}/umpan"></humas-news-list>`,
    );
    await settled(page, 1);
    const items = page.locator('humas-news-list').getByRole('listitem');
    await expect.poll(() => items.count()).toBe(2);
    expect(await items.nth(1).getByRole('heading').innerText()).toBe('A & B');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe('G2 words of the API are words', () => {
  const [img = '', script = ''] = HOSTILE;
  const link = LINKS[0] as string;

  test('in every tag', async () => {
    const both = { id: img, en: img };
    const evil = article({
      headline: img,
      canonicalUrl: link,
      excerpt: script,
      lead: script,
      category: { id: 'c', slug: img, name: both },
      cover: { ...article().cover, url: link, alt: img, renditions: [] } as never,
    });
    const { clarification } = clarified();
    const evilClarification = {
      ...clarification,
      claim: img,
      explanation: script,
      evidence: [{ label: img, url: link }],
      appearances: [{ label: script, url: LINKS[1] }],
      verdict: img,
    };
    const theirs = agency();
    stage.api.saysJson(/\/v1\/articles(\/popular)?\?/, { items: [evil, { ...evil, id: 'art_2' }] });
    stage.api.saysJson(/\/v1\/articles\/[^/?]+$/, evil);
    stage.api.saysJson(/\/articles\/biaya$/, { ...evil, clarification: evilClarification });
    stage.api.saysJson(
      /\/poll$/,
      poll({ question: both, options: [{ key: img, label: both, count: 1 }] as never }),
    );
    stage.api.saysJson(/\/terms$/, {
      version: img,
      consent: both,
      sections: [{ title: both, items: [both] }],
    });
    stage.api.saysJson(/\/agencies\/[^/]+$/, {
      ...theirs,
      name: img,
      brand: { ...theirs.brand, logo: { url: link, alt: img }, descriptor: both },
      contacts: {
        ...theirs.contacts,
        phone: img,
        whatsapp: link,
        email: script,
        address: img,
        laporUrl: link,
      },
    });
    const { page } = await stage.visit(EIGHT.replace('size="large"', 'size="large" contacts'));
    await settled(page, TAGS.length);
    await harmless(page);
    expect(
      await page.locator('humas-news-list').getByRole('heading', { name: img }).first().innerText(),
    ).toBe(img);
  });

  test('names such as __proto__ are names', async () => {
    const body = JSON.stringify({ items: stories(2) }).replace(
      '{"items"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"items"',
    );
    stage.api.says(/\/v1\/articles\?/, { type: 'application/json', body });
    stage.api.says(/\/counters/, {
      type: 'application/json',
      body: '{"items":[{"article":"__proto__","views":{"total":{"polluted":1}}}]}',
    });
    stage.api.saysJson(/\/v1\/articles\/__proto__/, story(1, { id: '__proto__' }));
    const { page } = await stage.visit(
      `<humas-news-list views></humas-news-list><humas-news-card article="__proto__" views variant="constructor" theme="__proto__" locale="toString"></humas-news-card>
       <humas-view-counter article="constructor"></humas-view-counter>`,
    );
    await settled(page, 3);
    await harmless(page);
    await expect.poll(() => page.locator('humas-news-list').getByRole('listitem').count()).toBe(2);
  });

  test('what is not of its kind leaves the page its links', async () => {
    stage.api.saysJson(/\/v1\/articles\?/, { items: 'tidak ada' });
    stage.api.saysJson(/\/v1\/articles\/[^/?]+$/, { headline: { not: 'text' } });
    stage.api.saysJson(/\/poll$/, null);
    stage.api.saysJson(/\/terms$/, []);
    stage.api.saysJson(/\/agencies\/[^/]+$/, { name: 7 });
    stage.api.saysJson(/\/counters/, { items: [null] });
    stage.api.saysJson(/\/articles\/biaya$/, { clarification: { verdict: 'hoax' } });
    const { page, said } = await stage.visit(EIGHT);
    await settled(page, TAGS.length);
    const heard = await page.evaluate(() => window.heard);
    for (const tag of TAGS.filter((name) => !/share|counter/.test(name))) {
      expect(
        heard.some((each) => each.tag === tag && each.name === 'humas-error'),
        tag,
      ).toBe(true);
      expect(await page.locator(`${tag} > a`).isVisible(), tag).toBe(true);
    }
    expect(said.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  });
});

test('G2 what a page has named after parts of a document changes nothing', async () => {
  const names = [
    'currentScript',
    'scripts',
    'images',
    'readyState',
    'cookie',
    'head',
    'baseURI',
    'defaultView',
  ];
  const forms = ['title', 'body', 'forms', 'links', 'location', 'adoptedStyleSheets'];
  const { page, said } = await stage.visit(
    `${names.map((name) => `<img name="${name}" alt="">`).join('')}${forms.map((name) => `<form name="${name}" id="${name}"></form>`).join('')}
     <form id="fetch"></form><a id="customElements" href="/x"></a><a id="localStorage" href="/x"></a><form id="CSSStyleSheet"></form><form id="extras"><input name="attributes"><input name="parentNode"></form>
     ${EIGHT}<div id="gpr-kominfo-widget-container"></div>`,
    { head: '<script src="/humas/humas-elements.js" async></script>' },
  );
  await settled(page, TAGS.length);
  expect(said.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  for (const tag of TAGS.filter((name) => name !== 'humas-clarification'))
    expect(await page.locator(tag).first().locator('.humas-root').isVisible(), tag).toBe(true);
});

test('G3 links that open another tab say so and give no window away; those of news open where they are', async () => {
  const { page } = await stage.visit(EIGHT.replace('size="large"', 'size="large" contacts'));
  await settled(page, TAGS.length);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('a') ?? [])])
      .map((link) => ({
        target: link.target,
        rel: link.rel,
        name: link.getAttribute('aria-label') ?? link.textContent ?? '',
      })),
  );
  const away = links.filter(({ target }) => target);
  expect(away.length).toBeGreaterThan(3);
  for (const { rel, name } of away) {
    expect(rel.split(' '), name).toContain('noopener');
    expect(name).toMatch(/tab baru/);
  }
  expect(links.length).toBeGreaterThan(away.length);
});
