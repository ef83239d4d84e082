import { examples } from '@humas/contract/examples';
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { type Answers, agencyPage } from '../support/agency-page.ts';

/** Parts that the tags of a page rendered at any moment, by tag. */
type Parts = Record<string, Set<string>>;

/** Everything a tag can be told to look like. */
const EVERYTHING = `
  ${['latest', 'grid', 'popular', 'text']
    .flatMap((variant) => [
      `<humas-news-list variant="${variant}" heading="Berita" see-all="https://a.example/" views></humas-news-list>`,
      `<humas-news-list variant="${variant}" theme="kesejahteraan" views></humas-news-list>`,
    ])
    .join('')}
  ${['card', 'lead', 'item', 'text']
    .map((variant) => `<humas-news-card article="art_1" variant="${variant}" views></humas-news-card>`)
    .join('')}
  <div data-humas-card="badge" data-humas-date="badge">
    <humas-news-list></humas-news-list>
    <humas-news-list variant="grid"></humas-news-list>
    <humas-news-card article="art_1"></humas-news-card>
  </div>
  <humas-share-bar></humas-share-bar>
  <humas-view-counter article="art_01hbytm700e5k8jv2xw6q4n9rc"></humas-view-counter>
  <humas-view-counter article="art_01hbytm700e5k8jv2xw6q4n9rc" variant="compact"></humas-view-counter>
  <humas-reaction-poll article="art_1"></humas-reaction-poll>
  <humas-clarification article="art_1"></humas-clarification>
  <humas-message-form agency="kepegawaian"></humas-message-form>
  <humas-agency agency="kepegawaian" size="large" href="https://a.example/" contacts></humas-agency>`;

/** Writes down every part of every shadow root from the first moment on. */
function watch(): void {
  const seen: Record<string, Record<string, true>> = {};
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    const own = seen[this.localName] ?? {};
    seen[this.localName] = own;
    const look = () => {
      for (const each of root.querySelectorAll('[part]')) for (const part of each.part) own[part] = true;
    };
    new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
    return root;
  };
  Object.assign(window, { seenParts: seen });
}

/** Drives the built tags through their states, and tells which parts were ever there. */
export async function seenParts(browser: Browser): Promise<Parts> {
  const seen: Parts = {};
  const add = async (page: Page) => {
    const parts = await page.evaluate<Record<string, Record<string, true>>>('seenParts');
    for (const [tag, own] of Object.entries(parts))
      seen[tag] = new Set([...(seen[tag] ?? []), ...Object.keys(own)]);
    await page.close();
  };
  await add(await everything(browser));
  await add(await closedAndEmpty(browser));
  await add(await nothingAnswers(browser));
  return seen;
}

async function everything(browser: Browser): Promise<Page> {
  let tries = 0;
  const agency = examples['agencies.get'];
  const brand = { ...agency.brand, endorsement: { id: 'BLU – Kementerian', en: 'Ministry' } };
  const answers: Answers = [
    [/^GET agencies\/[^/]+$/, () => ({ json: { ...agency, brand } })],
    // Refused once, then taken.
    [/^POST messages$/, () => ({ status: tries++ ? 201 : 503, json: {} })],
  ];
  const { page } = await agencyPage(browser, EVERYTHING, { answers, before: watch });
  // No clipboard: the address appears to be copied by hand.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('humas-share-bar button[data-icon=copy]').click();
  await page.locator('humas-share-bar input').waitFor();
  await page.locator('humas-reaction-poll button[value=veryUseful]').click();
  await page.locator('humas-reaction-poll [data-chosen=true] svg').waitFor();
  const form = page.locator('humas-message-form');
  const send = form.locator('button[type=submit]');
  await send.click();
  await form.locator('[data-state=invalid]').waitFor();
  await form.locator('textarea').fill('Terima kasih.');
  await form.locator('[type=checkbox]').check();
  await send.click();
  await form.locator('[data-state=failed]').waitFor();
  await send.click();
  await form.locator('[data-state=sent]').waitFor();
  await expect.poll(() => page.locator('humas-news-list article').count()).toBeGreaterThan(15);
  await page.locator('humas-agency li').first().waitFor();
  await page.locator('humas-clarification section').waitFor();
  return page;
}

async function closedAndEmpty(browser: Browser): Promise<Page> {
  const answers: Answers = [
    [/^GET articles\?/, () => ({ json: { items: [] } })],
    [/\/poll$/, () => ({ json: { ...examples['polls.get'], state: 'closed' } })],
  ];
  const body =
    '<humas-news-list></humas-news-list><humas-reaction-poll article="art_1"></humas-reaction-poll>';
  const { page } = await agencyPage(browser, body, { answers, before: watch });
  await page.locator('humas-news-list [data-state=empty]').waitFor();
  await page.locator('humas-reaction-poll [data-state=closed]').waitFor();
  return page;
}

/** A list that was good once, then the API is away; and one that never was. */
async function nothingAnswers(browser: Browser): Promise<Page> {
  let away = false;
  const answers: Answers = [
    [/^GET articles\?.*pageSize=7/, () => ({ status: 404, json: {} })],
    [/^GET articles/, () => (away ? { status: 404, json: {} } : { json: { items: [] } })],
  ];
  const body = '<humas-news-list></humas-news-list><humas-news-list count="7"></humas-news-list>';
  const { page } = await agencyPage(browser, body, { answers, before: watch });
  await page.locator('[data-state=empty]').waitFor();
  away = true;
  await page.reload();
  await page.locator('humas-news-list button[part=retry]').first().waitFor();
  await expect.poll(() => page.locator('button[part=retry]').count()).toBe(2);
  return page;
}
