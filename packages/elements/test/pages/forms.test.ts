import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf } from './samples.ts';
import { Stage, settled } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

const ARTICLE = idOf(1);
/** Where the focus is, through all shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active instanceof HTMLElement ? (active.getAttribute('name') ?? active.localName) : '';
  });

describe('the message form', () => {
  const FORM = `<humas-message-form agency="kepegawaian" article="${ARTICLE}"><a href="mailto:x@dinas.example">Surel</a></humas-message-form>`;
  const sent = () => stage.api.asked.filter(({ url }) => url.pathname === '/v1/messages');

  test('asks for what is missing, at its place; nothing is sent without consent', async () => {
    const { page } = await stage.visit(FORM);
    await settled(page, 1);
    const form = page.locator('humas-message-form');
    await form.getByRole('button', { name: 'Kirim pesan' }).click();
    await form.getByText('Kolom ini tidak boleh kosong.').waitFor();
    await expect.poll(() => focused(page)).toBe('text');
    expect(await form.getByLabel('Pesan Anda').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('Pesan Anda').fill('Terima kasih atas layanan di kantor regional.');
    await form.getByLabel('Nama').press('Enter');
    await form.getByText('Centang kotak ini sebelum mengirim.').waitFor();
    await expect.poll(() => focused(page)).toBe('consentVersion');
    expect(sent()).toEqual([]);
    expect(await page.evaluate(() => window.heard.length)).toBe(1);
  });

  test('keeps its words when it fails, and the same message goes out again, once', async () => {
    const { page } = await stage.visit(FORM);
    await settled(page, 1);
    const form = page.locator('humas-message-form');
    stage.api.saysJson(/\/v1\/messages$/, { code: 'unavailable', status: 503, title: 'x' }, 503);
    const words = 'Jadwal layanan pada hari Sabtu membantu kami.';
    await form.getByLabel('Apresiasi').check();
    await form.getByLabel('Pesan Anda').fill(words);
    await form.getByLabel('Nama').fill('Rahma');
    await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: 'Kirim pesan' }).click();
    await form.getByText('Pesan belum terkirim.').first().waitFor();
    expect(await form.getByLabel('Pesan Anda').inputValue()).toBe(words);
    await expect.poll(() => form.getByRole('status').innerText()).toContain('Pesan belum terkirim.');
    const failed = sent().length;
    stage.api.reset();
    await form.getByRole('button', { name: 'Kirim pesan' }).press('Enter');
    await form.getByRole('button', { name: 'Tulis pesan lain' }).waitFor();
    expect(failed).toBeGreaterThan(0);
    expect(sent().map(({ body }) => JSON.parse(body))).toEqual([
      expect.objectContaining({
        agency: 'kepegawaian',
        article: ARTICLE,
        kind: 'appreciation',
        text: words,
        name: 'Rahma',
        locale: 'id',
      }),
    ]);
    expect(await page.evaluate(() => window.heard.at(-1))).toEqual({
      tag: 'humas-message-form',
      name: 'humas-message-sent',
      detail: { agency: 'kepegawaian' },
    });
    await expect.poll(() => form.getByRole('status').innerText()).toContain('Pesan Anda terkirim.');
    // The reader stays in the form: its section holds the focus.
    expect(await focused(page)).toBe('section');
  });

  test('a re-rendering of the page around it loses no word; another agency’s form is another form', async () => {
    const { page } = await stage.visit(FORM);
    await settled(page, 1);
    const text = page.locator('humas-message-form').getByLabel('Pesan Anda');
    await text.fill('Setengah jadi');
    await page.evaluate(() => {
      const form = document.querySelector('humas-message-form') as HTMLElement;
      form.setAttribute('heading-level', '3');
      form.setAttribute('class', 'diubah');
    });
    await page.getByRole('heading', { level: 3, name: 'Tulis pesan' }).waitFor();
    expect(await text.inputValue()).toBe('Setengah jadi');
    await page.evaluate(() => document.querySelector('humas-message-form')?.setAttribute('agency', 'lain'));
    await expect.poll(() => text.inputValue()).toBe('');
  });
});

describe('the poll', () => {
  const POLL = `<humas-reaction-poll article="${ARTICLE}"><a href="/berita">Beri tanggapan</a></humas-reaction-poll>`;
  const option = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const heard = (page: Page) =>
    page.evaluate(() =>
      window.heard.filter(({ name }) => name === 'humas-reaction').map(({ detail }) => detail.choice),
    );

  test('choose, change, remembered after a reload, withdraw; each is told to the page', async () => {
    const { page } = await stage.visit(POLL);
    await settled(page, 1);
    await option(page, 'Bermanfaat').click();
    await expect.poll(() => option(page, 'Bermanfaat').getAttribute('aria-pressed')).toBe('true');
    const status = page.locator('humas-reaction-poll').getByRole('status');
    await expect.poll(() => status.innerText()).toContain('Reaksi Anda: Bermanfaat. Total 669 tanggapan.');
    await option(page, 'Biasa saja').press('Enter');
    await expect.poll(() => [...stage.api.votes.values()]).toEqual(['neutral']);
    await expect.poll(() => heard(page)).toEqual(['useful', 'neutral']);
    await page.reload();
    await expect.poll(() => option(page, 'Biasa saja').getAttribute('aria-pressed')).toBe('true');
    await option(page, 'Biasa saja').click();
    await expect.poll(() => stage.api.votes.size).toBe(0);
    await expect.poll(() => option(page, 'Biasa saja').getAttribute('aria-pressed')).toBe('false');
    expect(await heard(page)).toEqual([null]);
    expect(new Set(stage.api.asked.map(({ voter }) => voter).filter(Boolean)).size).toBe(1);
  });

  test('what is not stored is taken back and can be tried again', async () => {
    const { page } = await stage.visit(POLL);
    await settled(page, 1);
    stage.api.says(/reaction$/, { status: 500 });
    await option(page, 'Bermanfaat').click();
    await page.locator('humas-reaction-poll').getByText('Belum tersimpan').first().waitFor();
    expect(await option(page, 'Bermanfaat').getAttribute('aria-pressed')).toBe('false');
    expect(await heard(page)).toEqual([]);
    stage.api.reset();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect.poll(() => heard(page)).toEqual(['useful']);
  });
});

describe('G18 what was read goes back, and what is asked for can be chosen', () => {
  test('filters are in the question', async () => {
    const { page } = await stage.visit(
      `<humas-news-list agency="kepegawaian" include-units category="berita" tag="layanan daring" type="pressRelease" language="en" count="7"></humas-news-list>
       <humas-news-list variant="popular" agency="kepegawaian" window="24h" category="tidak-dipakai" count="3"></humas-news-list>
       <humas-news-list count="900"></humas-news-list><humas-news-list count="-4"></humas-news-list><humas-news-list count="banyak"></humas-news-list>`,
    );
    await settled(page, 5);
    expect(stage.api.paths(/articles/).sort()).toEqual([
      'GET /v1/articles/popular?agency=kepegawaian&window=24h&limit=3',
      'GET /v1/articles?agency=kepegawaian&includeUnits=true&category=berita&tag=layanan+daring&type=pressRelease&locale=en&pageSize=7',
      'GET /v1/articles?pageSize=1',
      'GET /v1/articles?pageSize=20',
      'GET /v1/articles?pageSize=5',
    ]);
  });

  const views = () => stage.api.asked.filter(({ url }) => url.pathname === '/v1/views');

  test('a counter with record counts this reader once, also when it is moved and doubled; one without counts nobody', async () => {
    const { page } = await stage.visit(
      `<main><humas-view-counter article="${ARTICLE}" record></humas-view-counter><humas-view-counter article="${ARTICLE}" record></humas-view-counter><humas-view-counter article="${idOf(2)}"></humas-view-counter></main>`,
    );
    await settled(page, 3);
    await page.evaluate(() => document.body.append(document.querySelector('main') as HTMLElement));
    await expect.poll(() => views().length).toBe(1);
    const { events } = JSON.parse(views()[0]?.body ?? '{}') as { events: { article: string }[] };
    expect(events.map(({ article }) => article)).toEqual([ARTICLE]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('the number is told with events, not taken: a page hears what its readers do', async () => {
    const { page } = await stage.visit(
      `<div><humas-view-counter agency="kepegawaian" slug="berita-1" variant="compact" lang="en"></humas-view-counter></div>`,
    );
    await settled(page, 1);
    expect(await page.evaluate(() => window.heard)).toEqual([
      { tag: 'humas-view-counter', name: 'humas-ready', detail: { state: 'ready' } },
    ]);
    expect(stage.api.paths()).toEqual([
      'GET /v1/agencies/kepegawaian/articles/berita-1',
      expect.stringMatching(/^GET \/v1\/counters\?ids=art_/),
    ]);
    expect(await page.locator('humas-view-counter').getByText('Read 19,111 times').count()).toBe(1);
  });
});
