import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bootstrap, SHOUTING, THEIRS } from './agency-styles.ts';
import { EIGHT, Stage, settled, TAGS } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  stage.put('/bootstrap.css', bootstrap());
  stage.put('/shouting.css', SHOUTING);
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

const SHEETS = '<link rel="stylesheet" href="/bootstrap.css"><link rel="stylesheet" href="/shouting.css">';
const PLACE = { width: 720 };
const eight = (width = PLACE.width) =>
  `<div id="isi" style="inline-size:${width}px;max-inline-size:100%">${EIGHT.replaceAll(/<\/?p>/g, '')}</div>`;

/** All that browsers know of the looks of each element in the tags: by its place, what it computes to. */
const looks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#isi > *')].flatMap((tag) =>
      [...(tag.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element, place) =>
        (tag.localName === 'humas-view-counter' ? [] : [null, '::before', '::after']).map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          if (pseudo && /^(none|normal)$/.test(style.content)) return ['', ''] as const;
          return [
            `${tag.localName} ${place} ${element.className || element.localName}${pseudo ?? ''}`,
            style.cssText || [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; '),
          ] as const;
        }),
      ),
    ),
  );

/** Where two looks differ, in words. */
function differences(one: Awaited<ReturnType<typeof looks>>, other: typeof one): string[] {
  return one.flatMap(([name, style], place) => {
    const theirs = other[place]?.[1] ?? '';
    if (style === theirs) return [];
    const lines = new Set(theirs.split('; '));
    return style
      .split('; ')
      .filter((line) => !line.startsWith('--') && !lines.has(line))
      .map((line) => `${name}: ${line}`);
  });
}

const open = async (head: string, width?: number) => {
  const visit = await stage.visit(eight(width), { head: head + stage.head });
  await settled(visit.page, TAGS.length);
  // Pictures change what their boxes compute to when they come.
  await visit.page.waitForLoadState('networkidle');
  return visit;
};

describe('G9 beside Bootstrap 3 and a template that shouts', () => {
  test('widgets look as they do on an empty page', async () => {
    const [alone, crowded] = [await open('<style>html{overflow-y:scroll}</style>'), await open(SHEETS)];
    const [one, other] = [await looks(alone.page), await looks(crowded.page)];
    expect(one.length).toBeGreaterThan(300);
    expect(other.length).toBe(one.length);
    expect(differences(one, other)).toEqual([]);
    // What is compared would differ: the page's own heading does.
    const own = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.body.appendChild(document.createElement('h2'))).color);
    expect(await own(alone.page)).not.toBe(await own(crowded.page));
  });

  test('nothing of ours is on the page: its own elements are as they were', async () => {
    const theirs = async (head: string) => {
      const { page } = await stage.visit(`${THEIRS}<div id="isi">${EIGHT}</div>`, { head: SHEETS + head });
      if (head) await settled(page, TAGS.length);
      await page.waitForLoadState('networkidle');
      return page.evaluate(() => {
        const own = [...document.querySelectorAll('html, body, body *:not(#isi, #isi *)')];
        return {
          styles: own.map((element) => {
            const style = getComputedStyle(element);
            const tall = /html|body/i.test(element.localName)
              ? /^(block-size|height|perspective-origin|transform-origin)$/
              : /(?!)/;
            return [
              element.localName,
              [...element.attributes].map(({ name, value }) => `${name}=${value}`),
              Object.fromEntries(
                [...style]
                  .filter((name) => !tall.test(name))
                  .map((name) => [name, style.getPropertyValue(name)]),
              ),
            ];
          }),
          sheets: document.adoptedStyleSheets.length,
          children: [...document.body.children].length,
        };
      });
    };
    const without = await theirs('');
    const withOurs = await theirs(stage.head);
    expect(without.styles.length).toBeGreaterThan(30);
    expect(withOurs).toEqual(without);
  });

  test('what a page may change it changes: variables, parts, themes', async () => {
    const { page } = await stage.visit(
      `<div style="--humas-ink: rgb(1, 2, 3)">
        <humas-news-list heading="Warisan"></humas-news-list>
        <humas-news-list heading="Sendiri" style="--humas-ink: rgb(4, 5, 6); --humas-rem: 20px"></humas-news-list>
        <humas-news-list heading="Bagian" class="bagian"></humas-news-list>
       </div>
       <style>.bagian::part(news-list__title) { text-transform: uppercase }</style>
       <humas-share-bar theme="kepegawaian"></humas-share-bar><humas-share-bar theme="setneg"></humas-share-bar><humas-share-bar></humas-share-bar>`,
    );
    await settled(page, 6);
    const title = (name: string) =>
      page.getByRole('heading', { name }).evaluate((heading) => {
        const { color, fontSize, textTransform } = getComputedStyle(heading);
        return { color, fontSize: Number.parseFloat(fontSize), textTransform };
      });
    const inherited = await title('Warisan');
    expect(inherited.color).toBe('rgb(1, 2, 3)');
    const own = await title('Sendiri');
    expect(own.color).toBe('rgb(4, 5, 6)');
    expect(own.fontSize / inherited.fontSize).toBeGreaterThan(1.2);
    expect((await title('Bagian')).textTransform).toBe('uppercase');
    const brands = await page.locator('humas-share-bar').evaluateAll((bars) =>
      bars.map((bar) => {
        const style = getComputedStyle(bar);
        return ['--humas-brand', '--humas-accent', '--humas-ink']
          .map((name) => style.getPropertyValue(name))
          .join();
      }),
    );
    expect(new Set(brands).size).toBeGreaterThan(1);
  });
});

describe('G10 text can be read', () => {
  test('no word of ours is below 12 px, whatever the page does', async () => {
    for (const head of ['', SHEETS]) {
      const { page } = await open(head);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({ shadowRoot, localName }) => {
          if (!shadowRoot) return [];
          const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const size = Number.parseFloat(getComputedStyle(node.parentElement as Element).fontSize);
            if (node.textContent?.trim() && size < 12)
              found.push(`${localName}: ${node.textContent} ${size}`);
          }
          return found;
        }),
      );
      expect(small).toEqual([]);
    }
  });

  test.each([
    ['a phone of 320 px', { width: 320, height: 640 }, 1],
    ['200 % of 1280 px', { width: 640, height: 400 }, 2],
    ['400 % of 1280 px', { width: 320, height: 256 }, 4],
  ])('nothing is cut off or scrolls sideways: %s', async (_, viewport, deviceScaleFactor) => {
    const visit = await stage.visit(EIGHT.replace('size="large"', 'size="large" contacts'), {
      viewport,
      deviceScaleFactor,
    });
    await settled(visit.page, TAGS.length);
    for (const size of ['100%', '200%']) {
      await visit.page.evaluate(
        (value) => document.documentElement.style.setProperty('font-size', value),
        size,
      );
      const wide = await visit.page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
          .filter((element) => {
            const { right, left, width } = element.getBoundingClientRect();
            // A meta line hangs its separators out and cuts them off; what a closed menu holds is not there.
            const isSeen = element.checkVisibility() && !element.closest('.humas-meta-line');
            return isSeen && width > 1 && (right > innerWidth + 0.5 || left < -0.5);
          })
          .map((element) => element.className),
      );
      expect(wide, size).toEqual([]);
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    }
  });
});
