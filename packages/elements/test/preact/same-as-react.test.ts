import fc from 'fast-check';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { inChromium } from '../support/chromium.ts';
import type { InThePage } from './in-the-page.tsx';
import { openPage } from './open-page.ts';

declare const inThePage: InThePage;

const browser = inChromium();
let react: Page;
let preact: Page;
let said: string[];

/** A page on each renderer with the same widgets. */
async function openBoth(): Promise<void> {
  const pages = await Promise.all([openPage(browser(), 'react'), openPage(browser(), 'preact')]);
  [react, preact] = [pages[0].page, pages[1].page];
  said = [];
  for (const { page } of pages) page.on('pageerror', (error) => said.push(String(error)));
}

/** Any text: with markup, other scripts, signs that nobody sees. */
const text = fc.string({ unit: 'binary', maxLength: 60 });
const card = fc.record(
  {
    article: fc.record(
      {
        headline: text,
        canonicalUrl: fc.oneof(fc.webUrl(), text),
        excerpt: text,
        lead: text,
        category: fc.record({ id: text, slug: text, name: fc.record({ id: text, en: fc.option(text) }) }),
        verdict: fc.constantFrom('hoax', 'misleading', 'scam', 'true', null),
        publishedAt: fc
          .date({ min: new Date('1945-08-17'), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        locale: fc.constantFrom('id', 'en'),
      },
      { requiredKeys: ['headline'] },
    ),
    variant: fc.constantFrom('card', 'lead', 'item', 'rank', 'text'),
    rank: fc.nat(),
    views: fc.nat(),
    headingLevel: fc.constantFrom(2, 3, 4),
    locale: fc.constantFrom('id', 'en'),
  },
  { requiredKeys: ['article'] },
);

describe('every story of the tags’ widgets, in Indonesian and English', () => {
  beforeAll(openBoth);

  test('has the same elements as on React', async () => {
    for (const page of [react, preact]) await page.evaluate(() => inThePage.showStories());
    const stories = (page: Page) => page.evaluate(() => inThePage.stories());
    // Effects come a moment later, on either.
    const different = async () => {
      const [wanted, shown] = [await stories(react), await stories(preact)];
      expect(Object.keys(shown)).toEqual(Object.keys(wanted));
      return Object.keys(wanted).flatMap((name) =>
        shown[name] === wanted[name] ? [] : [{ name, react: wanted[name], preact: shown[name] }],
      );
    };
    await expect.poll(different).toEqual([]);
    const shown = Object.values(await stories(preact));
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.filter((html) => html.length > 100).length).toBeGreaterThan(200);
    expect(said).toEqual([]);
  });

  test('and the card of any article has the same as well', async () => {
    const drawn = (page: Page, cards: unknown) =>
      page.evaluate((all) => all.map(inThePage.card), cards as Parameters<InThePage['card']>[0][]);
    await fc.assert(
      fc.asyncProperty(fc.array(card, { minLength: 1, maxLength: 40 }), async (cards) => {
        expect(await drawn(preact, cards)).toEqual(await drawn(react, cards));
      }),
      { numRuns: 25 },
    );
    expect(said).toEqual([]);
  });
});

/** What a reader does, and what it comes to. Together they fire every event that a widget listens to. */
const steps: readonly (readonly [what: string, act: (page: Page) => Promise<unknown>, until: string])[] = [
  ['unfolds more channels', (page) => page.click('summary'), 'details[open]'],
  ['folds them with Escape', (page) => page.keyboard.press('Escape'), 'details:not([open]) summary:focus'],
  ['unfolds them again', (page) => page.keyboard.press('Enter'), 'details[open]'],
  ['shares with the device', (page) => page.click('details button'), 'details[open] button:focus'],
  ['goes on, which folds them', (page) => page.focus('[value=useful]'), 'details:not([open])'],
  [
    'copies where copying is refused',
    (page) => page.click('[data-icon=copy]'),
    'input.humas-share-bar__address',
  ],
  [
    'selects the address by going there',
    (page) => page.focus('.humas-share-bar__address'),
    'input[readonly]:focus',
  ],
  [
    'answers while the line is broken',
    (page) => page.click('[value=useful]'),
    '[data-state=failed] [value=useful]:focus',
  ],
  [
    'tries again',
    mended('voter', (page) => page.click('.humas-reaction-poll__text-button')),
    '[value=useful][aria-pressed=true]',
  ],
  ['changes the answer', (page) => page.click('[value=unclear]'), '[value=unclear][aria-pressed=true]'],
  ['withdraws it', (page) => page.click('[value=unclear]'), '[data-state=withdrawn],[data-state=idle]'],
  ['forgets it', (page) => page.click('.humas-reaction-poll__text-button'), 'fieldset:focus'],
  [
    'sends an empty message',
    (page) => page.click('[type=submit]:not([name])'),
    'textarea[aria-invalid]:focus',
  ],
  [
    'writes nearly too much',
    (page) => page.fill('textarea', 'a'.repeat(1950)),
    '.humas-message-form__left:not(:empty)',
  ],
  ['writes too much', (page) => page.fill('textarea', 'a'.repeat(2001)), 'textarea:not([aria-invalid])'],
  ['writes a message', (page) => page.fill('textarea', 'Terima kasih.'), '.humas-message-form__left:empty'],
  ['agrees', (page) => page.check('[name=consentVersion]'), '[name=consentVersion]:checked'],
  [
    'sends it without a line',
    (page) => page.click('[type=submit]:not([name])'),
    '.humas-message-form[data-state=failed]',
  ],
  [
    'sends it',
    mended('send', (page) => page.press('[name=name]', 'Enter')),
    '.humas-message-form[data-state=sent]:focus',
  ],
  ['writes another', (page) => page.click('.humas-message-form > button'), 'textarea:focus'],
];

/** From here on its fake server answers. */
function mended(who: 'voter' | 'send', act: (page: Page) => Promise<unknown>) {
  return async (page: Page) => {
    await page.evaluate((name) => {
      inThePage[name].failing = undefined;
    }, who);
    await act(page);
  };
}

const state = (page: Page) =>
  page.evaluate(() => ({
    body: inThePage.alive(),
    shared: inThePage.shared,
    sent: [inThePage.voter.sent, inThePage.send.seen.length, inThePage.send.stored.size],
    address: location.href,
  }));

/** Lines of both pages that are not the same, then everything. */
async function different(): Promise<object[]> {
  const [wanted, shown] = [await state(react), await state(preact)];
  const lines = shown.body.split('\n');
  const unlike = wanted.body
    .split('\n')
    .flatMap((line, at) => (line === lines[at] ? [] : [{ react: line, preact: lines[at] }]));
  const same = JSON.stringify(wanted) === JSON.stringify(shown);
  return same ? [] : [...unlike, { react: wanted, preact: shown }];
}

describe('a reader', () => {
  beforeAll(async () => {
    await openBoth();
    for (const page of [react, preact]) await page.evaluate(() => inThePage.showAlive());
    for (const page of [react, preact]) await page.waitForSelector('[data-state=alive]');
  });

  // One after the other, and none after one that came to something else.
  test('comes to the same at every step', async () => {
    for (const [what, act, until] of steps) {
      for (const page of [react, preact]) {
        await act(page);
        await page.waitForSelector(until, { state: 'attached' });
      }
      await expect.poll(different, { message: `a reader ${what}` }).toEqual([]);
    }
    expect(said).toEqual([]);
  });

  test('has by then shared, answered and written', async () => {
    const done = await preact.evaluate(() => ({
      shared: inThePage.shared.length,
      sent: inThePage.voter.sent,
      stored: inThePage.send.stored.size,
    }));
    expect(done).toEqual({ shared: 1, sent: ['useful', 'useful', 'unclear', null, null], stored: 1 });
  });
});
