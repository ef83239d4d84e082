import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf, stories, story } from './samples.ts';
import { EIGHT, headlines, LIST, painted, Stage, settled, TAGS, uncaught } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

describe('G8 many on a page', () => {
  const times = (count: number, html: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => html(index + 1)).join('');
  const counter = (index: number) => `<humas-view-counter article="${idOf(index)}"></humas-view-counter> `;

  test('fifty counters are one request, and say what it said', async () => {
    const { page } = await stage.visit(times(50, counter));
    await settled(page, 50);
    expect(stage.api.paths()).toHaveLength(1);
    expect(stage.api.asked[0]?.url.searchParams.get('ids')?.split(',')).toHaveLength(50);
    for (const place of [0, 24, 49])
      expect(await page.locator('humas-view-counter').nth(place).locator('.humas-root').innerText()).toBe(
        'Dibaca 19.111 kali',
      );
  });

  test('a hundred and fifty are two', async () => {
    const { page } = await stage.visit(times(150, counter));
    await settled(page, 150);
    expect(stage.api.asked.map(({ url }) => url.searchParams.get('ids')?.split(',').length)).toEqual([
      100, 50,
    ]);
  });

  test('fifty lists of two kinds ask twice, and once for the counts of each answer; no two share an id', async () => {
    const { page } = await stage.visit(
      times(
        50,
        (index) =>
          `<humas-news-list views heading="Kotak ${index}" count="${2 + (index % 2)}"></humas-news-list>`,
      ),
    );
    await settled(page, 50);
    await expect.poll(() => page.getByText('Dibaca 19.111 kali').count()).toBe(125);
    const asked = (what: string) => stage.api.paths().filter((path) => path.startsWith(`GET /v1/${what}`));
    expect(asked('articles?')).toHaveLength(2);
    // One for all lists that have their news by then: the second answer may come later than the first.
    expect(asked('counters?').length).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))).toEqual([]);
  });

  test('two of each: forms and polls do not answer for one another', async () => {
    const { page } = await stage.visit(EIGHT + EIGHT);
    await settled(page, 2 * TAGS.length);
    const second = page.locator('humas-message-form').nth(1);
    await second.getByLabel('Pesan Anda').fill('Untuk yang kedua');
    expect(await page.locator('humas-message-form').first().getByLabel('Pesan Anda').inputValue()).toBe('');
    const within = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => {
        const ids = [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
        return ids.filter((id, place) => ids.indexOf(id) !== place);
      }),
    );
    expect(within).toEqual([]);
  });
});

describe('G7 insert, move, remove, at any time', () => {
  test('jQuery’s html(), morphing of attributes, moving of nodes', async () => {
    const { page, said } = await stage.visit(`<main>${LIST}</main><aside></aside>`);
    await settled(page, 1);
    const asked = stage.api.asked.length;
    await page.evaluate(() => {
      const [main, aside] = [document.querySelector('main'), document.querySelector('aside')] as [
        HTMLElement,
        HTMLElement,
      ];
      const list = main.firstElementChild as HTMLElement;
      window.heard = [];
      for (let round = 0; round < 20; round++) (round % 2 ? main : aside).append(list);
    });
    expect(await headlines(page)).toHaveLength(3);
    // Moved within a moment it stays what it was.
    expect(stage.api.asked).toHaveLength(asked);
    await page.evaluate((html) => {
      const main = document.querySelector('main') as HTMLElement;
      for (let round = 0; round < 5; round++) main.innerHTML = html;
    }, LIST);
    await settled(page, 1);
    expect(await headlines(page)).toHaveLength(3);
    await page.evaluate(() => {
      const list = document.querySelector('humas-news-list') as HTMLElement;
      list.setAttribute('heading', 'Diubah');
      list.setAttribute('variant', 'text');
      (list.firstElementChild as HTMLElement).outerHTML = '<p>Lain</p>';
    });
    await page.getByRole('heading', { name: 'Diubah' }).waitFor();
    expect(uncaught(said)).toEqual([]);
  });

  test('taken away and put back later, it shows the news again', async () => {
    const { page, said } = await stage.visit(LIST);
    await settled(page, 1);
    const back = await page.evaluate(async () => {
      const list = document.querySelector('humas-news-list') as HTMLElement;
      list.remove();
      await new Promise((resume) => setTimeout(resume, 30));
      const empty = list.shadowRoot?.childElementCount;
      document.body.append(list);
      return empty;
    });
    expect(back).toBe(0);
    await settled(page, 2);
    expect(await headlines(page)).toHaveLength(3);
    expect(uncaught(said)).toEqual([]);
  });

  test('taken away while it loads: no error, no event, no view counted', async () => {
    let answer: (value: unknown) => void = () => {};
    const waiting = new Promise((resolve) => (answer = resolve));
    stage.api.says(/\/v1\/(articles|counters)/, async () => {
      await waiting;
      return { type: 'application/json', body: JSON.stringify({ items: stories(3) }) };
    });
    const { page, said } = await stage.visit(
      `<main>${LIST}<humas-view-counter record article="${idOf(1)}"></humas-view-counter><humas-news-card article="${idOf(1)}"></humas-news-card></main>`,
    );
    await expect.poll(() => stage.api.asked.length).toBe(3);
    await page.evaluate(() => document.querySelector('main')?.remove());
    const answered = page.waitForResponse(/counters/);
    answer(undefined);
    await (await answered).finished();
    await painted(page);
    expect(await page.evaluate(() => [window.heard, localStorage.length])).toEqual([[], 0]);
    expect(said).toEqual([]);
  });

  test('an old answer does not win over a new question', async () => {
    const waiting: Record<string, (value: unknown) => void> = {};
    stage.api.says(/agency=/, async ({ url }) => {
      const agency = url.searchParams.get('agency') ?? '';
      await new Promise((resolve) => (waiting[agency] = resolve));
      return {
        type: 'application/json',
        body: JSON.stringify({ items: [story(1, { headline: `Dari ${agency}` })] }),
      };
    });
    const { page } = await stage.visit('<humas-news-list agency="lama"></humas-news-list>');
    await expect.poll(() => Object.keys(waiting)).toContain('lama');
    await page.evaluate(() => document.querySelector('humas-news-list')?.setAttribute('agency', 'baru'));
    await expect.poll(() => Object.keys(waiting)).toContain('baru');
    waiting.baru?.(1);
    await page.getByText('Dari baru').waitFor();
    const late = page.waitForResponse(/agency=lama/);
    waiting.lama?.(1);
    await (await late).finished();
    await painted(page);
    expect(await page.getByText(/^Dari/).allInnerTexts()).toEqual(['Dari baru']);
    // Nor is what was shown of the first to be seen under the second.
    stage.api.says(/agency=/, () => undefined);
    await page.evaluate(() => document.querySelector('humas-news-list')?.setAttribute('agency', 'ketiga'));
    await expect.poll(() => stage.api.paths(/ketiga/)).toHaveLength(1);
    await page.getByText('Dari baru').waitFor({ state: 'detached' });
  });

  test('clones, templates and fragments', async () => {
    const { page, said } = await stage.visit(`${LIST}<template>${LIST}</template>`);
    await settled(page, 1);
    expect(stage.api.paths(/articles/)).toEqual(['GET /v1/articles?agency=kepegawaian&pageSize=3']);
    await page.evaluate(() => {
      const list = document.querySelector('humas-news-list') as HTMLElement;
      document.body.append(list.cloneNode(true));
      document.body.append(
        (document.querySelector('template') as HTMLTemplateElement).content.cloneNode(true),
      );
      const made = document.createElement('humas-news-list');
      made.setAttribute('heading', 'Dibuat');
      document.body.append(made);
    });
    await settled(page, 4);
    await expect.poll(() => page.locator('humas-news-list').getByRole('listitem').count()).toBe(3 * 3 + 5);
    expect(uncaught(said)).toEqual([]);
  });

  test('adopted into the document of a frame, it is still dressed', async () => {
    const { page, said } = await stage.visit(
      `${LIST}<iframe title="Bingkai" width="600" height="400"></iframe>`,
    );
    await settled(page, 1);
    await page.evaluate(() => {
      // What the page around it said does not go along.
      const { humasApiUrl } = document.body.dataset;
      document.querySelector('humas-news-list')?.setAttribute('api-url', humasApiUrl ?? '');
      const frame = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
      frame.body.append(document.querySelector('humas-news-list') as HTMLElement);
    });
    const list = page.frameLocator('iframe').locator('humas-news-list');
    await list.getByRole('listitem').first().waitFor();
    expect(
      await list.locator('.humas-news-list__title').evaluate((title) => getComputedStyle(title).marginTop),
    ).toBe('0px');
    expect(uncaught(said)).toEqual([]);
  });

  test('Turbo: the body is exchanged, and the old one comes back from its cache', async () => {
    const { page, said } = await stage.visit(EIGHT);
    await settled(page, TAGS.length);
    await page.evaluate(async (html) => {
      const cached = document.body.cloneNode(true) as HTMLElement;
      const next = document.createElement('body');
      next.dataset.humasApiUrl = document.body.dataset.humasApiUrl;
      next.innerHTML = html;
      document.body.replaceWith(next);
      await new Promise((resume) => setTimeout(resume, 50));
      document.body.replaceWith(cached);
      window.heard = [];
    }, LIST);
    await expect.poll(() => headlines(page)).toHaveLength(3);
    for (const tag of TAGS.filter((name) => name !== 'humas-clarification'))
      expect(await page.locator(tag).locator('.humas-root').count(), tag).toBe(1);
    expect(uncaught(said)).toEqual([]);
  });

  test('left and come back to: the news is there', async () => {
    const { page } = await stage.visit(LIST);
    await settled(page, 1);
    stage.put('/lain', '<!doctype html><title>Lain</title>');
    await page.goto(`${stage.origin}/lain`);
    await page.goBack();
    await expect.poll(() => headlines(page)).toHaveLength(3);
  });
});
