import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtEntries } from './built.ts';
import { questions } from './questions.ts';
import { searchOf } from './search.ts';
import { shownIn, startVisit, type Visit } from './visitor.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const findSaid = searchOf(builtEntries());

test('the search box answers what a designer asks, and as the daily test says', async () => {
  const page = await visit.open();
  await page.goto(`${visit.origin}/?path=/docs/mulai--docs`);
  const box = page.locator('#storybook-explorer-searchfield');
  for (const [question, answer] of questions) {
    await box.fill(question);
    const found = () =>
      page
        .locator('[role=option]')
        .evaluateAll((options) => options.map((option) => option.getAttribute('data-id')));
    // The list follows the typing.
    await expect.poll(async () => (await found()).slice(0, 3), { message: question }).toContain(answer);
    const said = findSaid(question).map(({ id }) => id);
    const [first] = await found();
    expect(said, question).toContain(first);
  }
});

test('what is found is opened, at its heading', async () => {
  const page = await visit.open();
  await page.goto(`${visit.origin}/?path=/docs/mulai--docs`);
  await page.locator('#storybook-explorer-searchfield').fill('hoaks');
  await page.locator('[role=option][data-id^="panduan-cari--docs#hoaks"]').click();
  const frame = await shownIn(page);
  const heading = frame.locator('#hoaks-klarifikasi-cek-fakta');
  await heading.waitFor();
  await expect
    .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
    .toBe(true);
});
