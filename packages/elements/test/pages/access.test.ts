import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { EIGHT, Stage, settled, TAGS } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

/** Where the focus is, through all shadow roots: its tag, and the name or words of what holds it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    const host = active?.localName;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const name =
      active?.getAttribute('aria-label') ?? active?.getAttribute('name') ?? active?.textContent?.trim() ?? '';
    return `${host}: ${name.replace(/\u00ad/g, '').slice(0, 40)}`;
  });

const page8 = (content = EIGHT) => `<main><h1>Dinas Contoh</h1>${content}</main>`;

describe('G11 for everybody', () => {
  test.each([
    ['light', 'id', 'netral'],
    ['dark', 'en', 'kepegawaian'],
  ] as const)('axe finds nothing: %s, %s, %s', async (colorScheme, lang, theme) => {
    const { page } = await stage.visit(
      page8(EIGHT.replaceAll(/(<humas-[a-z-]+) /g, `$1 theme="${theme}" scheme="auto" `)),
      {
        html: `lang="${lang}" style="color-scheme: light dark"`,
        colorScheme,
      },
    );
    await settled(page, TAGS.length);
    expect(await violations(page)).toEqual([]);
  });

  test('nor in a list that failed, is empty, is a copy, nor in a form with mistakes and a poll that was used', async () => {
    const { page } = await stage.visit(
      page8(`${EIGHT}<humas-news-list agency="kosong" heading="Kosong"></humas-news-list>`),
    );
    await settled(page, TAGS.length + 1);
    await page.getByRole('button', { name: 'Kirim pesan' }).click();
    await page.getByRole('button', { name: 'Bermanfaat', exact: true }).click();
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await page.locator('humas-share-bar summary').click();
    expect(await violations(page)).toEqual([]);
    stage.api.says(/articles\?/, { status: 400 });
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('humas-news-list');
      first?.setAttribute('agency', 'lain');
      second?.setAttribute('agency', 'gagal');
    });
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    stage.api.saysJson(/articles\?/, { items: [] });
    await page.evaluate(() => document.querySelector('humas-news-list')?.setAttribute('agency', 'kosong'));
    await page.getByText('Belum ada berita.').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('a heading, a list, links that say where they lead; once for screen readers', async () => {
    const { page } = await stage.visit(page8());
    await settled(page, TAGS.length);
    const list = page.locator('humas-news-list');
    expect(await list.getByRole('heading', { level: 2, name: 'Berita terbaru' }).count()).toBe(1);
    expect(await list.getByRole('list').getByRole('listitem').count()).toBe(3);
    expect(await list.getByRole('link').count()).toBe(3);
    expect(await list.getByRole('img').count()).toBe(0);
    expect(await page.getByRole('group', { name: 'Bagikan' }).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Tulis pesan' }).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'HOAKS: tidak benar' }).count()).toBe(1);
    const levels = await page.evaluate(() => {
      const walk = (root: ParentNode): number[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(/^h[1-6]$/.test(element.localName) ? [Number(element.localName[1])] : []),
          ...(element.shadowRoot ? walk(element.shadowRoot) : []),
        ]);
      return walk(document);
    });
    expect(levels[0]).toBe(1);
    for (const [place, level] of levels.entries())
      expect(level - (levels[place - 1] ?? level)).toBeLessThan(2);
    // What stood in for the widgets is not read out beside them.
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).not.toContain('Semua berita Badan Kepegawaian');
    expect(tree).toContain('Dibaca');
  });

  test('heading-level puts it where the page’s outline has room', async () => {
    const levels = [2, 3, 4];
    const { page } = await stage.visit(
      levels
        .map(
          (level) =>
            `<div id="l${level}">${EIGHT.replaceAll(/(<humas-[a-z-]+) /g, `$1 heading-level="${level}" `)}</div>`,
        )
        .join(''),
    );
    await settled(page, levels.length * TAGS.length);
    for (const level of levels)
      for (const tag of ['humas-message-form', 'humas-clarification', 'humas-news-card']) {
        const headings = page.locator(`#l${level} ${tag}`).getByRole('heading', { level });
        expect(await headings.count(), `${tag} ${level}`).toBeGreaterThan(0);
      }
  });

  test('by keyboard: in the order of the page, into a tag by focus(), out of the menu by Escape', async () => {
    const { page } = await stage.visit(page8());
    await settled(page, TAGS.length);
    const order: string[] = [];
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now.startsWith('body')) break;
      order.push(now);
    }
    const tags = order.map((each) => each.split(':')[0]);
    expect([...new Set(tags)]).toEqual(TAGS.filter((tag) => !/agency|view-counter/.test(tag)));
    expect(order.filter((each) => each.startsWith('humas-reaction-poll'))).toHaveLength(5);
    // And out again at the end: nothing holds the focus.
    expect(order.length).toBeLessThan(40);

    for (const tag of TAGS.filter((name) => !/agency|view-counter/.test(name))) {
      await page.evaluate((name) => (document.querySelector(name) as HTMLElement).focus(), tag);
      expect(await focused(page), tag).toMatch(new RegExp(`^${tag}: .`));
    }
    const summary = page.locator('humas-share-bar summary');
    await summary.press('Enter');
    await page.getByRole('link', { name: /Telegram/ }).focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('humas-share-bar details').getAttribute('open')).toBeNull();
    expect(await focused(page)).toBe('humas-share-bar: Lainnya');
    // Every place that can be reached shows that it was.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const outline = await summary.evaluate((element) => {
      const inside = [element, ...element.querySelectorAll('*')];
      return inside.some((each) => getComputedStyle(each).outlineStyle !== 'none');
    });
    expect(outline).toBe(true);
  });

  test('what happened is said in the shadow root’s own status', async () => {
    const { page } = await stage.visit(EIGHT, { permissions: ['clipboard-write', 'clipboard-read'] });
    await settled(page, TAGS.length);
    const status = (tag: string) => page.locator(tag).getByRole('status');
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await expect.poll(() => status('humas-share-bar').innerText()).toBe('Tautan disalin');
    await page.getByRole('button', { name: 'Bermanfaat', exact: true }).click();
    await expect.poll(() => status('humas-reaction-poll').innerText()).toContain('Reaksi Anda: Bermanfaat');
  });

  test('chosen colours, less motion, paper', async () => {
    const { page } = await stage.visit(page8(), { forcedColors: 'active', reducedMotion: 'reduce' });
    await settled(page, TAGS.length);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            animationName !== 'none' ||
            transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01)
          );
        })
        .map((element) => element.className),
    );
    expect(moving).toEqual([]);
    const edge = await page
      .getByRole('button', { name: 'Bermanfaat', exact: true })
      .evaluate((button) => getComputedStyle(button).borderTopStyle);
    expect(edge).toBe('solid');
    await page.emulateMedia({ media: 'print', forcedColors: null, colorScheme: 'dark' });
    expect(await page.locator('humas-share-bar .humas-share-bar').isVisible()).toBe(false);
    expect(await page.locator('humas-news-list').getByRole('listitem').first().isVisible()).toBe(true);
    const ink = await page
      .locator('humas-news-list')
      .getByRole('heading', { level: 2 })
      .evaluate((heading) => getComputedStyle(heading).color.match(/\d+/g)?.map(Number) ?? []);
    expect(Math.max(...ink.slice(0, 3))).toBeLessThan(80);
  });
});
