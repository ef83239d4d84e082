import { createHumasClient, isHumasError } from '@humas/sdk';
import { describe, expect, test } from 'vitest';
import { FetchFailedError } from '../safe-fetch/errors.js';
import { INCOMPLETE } from './prepare-article.js';
import { Helpers, prepare, SITE } from './testing/prepare-one.js';

const gone = (url: string) => new FetchFailedError('type', url, { id: 'Bukan gambar.', en: 'No picture.' });
const away = (url: string) => new FetchFailedError('timeout', url, { id: 'Lama sekali.', en: 'Very slow.' });

/** What the SDK throws for this status, made by the SDK itself. */
async function apiError(status: number): Promise<Error> {
  const problem = {
    type: 'about:blank',
    title: 'x',
    status,
    detail: 'Ditolak.',
    code: 'unreadable_picture',
    requestId: 'req_1',
  };
  const fetch = async () =>
    Response.json(problem, { status, headers: { 'content-type': 'application/problem+json' } });
  const client = createHumasClient({ baseUrl: 'http://api.invalid', fetch, cache: false });
  const error = await client.agencies.get('x').then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isHumasError(error)) throw new Error('the SDK threw nothing of its own');
  return error;
}

describe('pictures', () => {
  test('are stored with their words, and the text names the medium', async () => {
    const html =
      '<p>Isi.</p><figure><img src="/f.jpg" alt="Warga mengantre"><figcaption>Antrean. (Foto: Humas/Rn)</figcaption></figure>';
    const { prepared, helpers } = await prepare({ html });
    expect(prepared.bodyHtml).toBe('<p>Isi.</p><figure><img src="med_1"></figure>');
    expect(helpers.uploads).toMatchObject([
      {
        type: 'image/jpeg',
        alt: 'Warga mengantre',
        decorative: false,
        caption: 'Antrean.',
        credit: { unit: 'Humas', initials: 'Rn', photographer: null },
      },
    ]);
  });

  test('one picture many times is fetched and stored once', async () => {
    const html =
      '<p>Isi.</p><img src="/f.jpg" alt="Loket"><p>Lagi.</p><img src="/f-300x200.jpg" alt="Loket">';
    const { prepared, helpers } = await prepare({ html });
    expect(helpers.fetched).toEqual(['/f.jpg']);
    expect(helpers.uploads).toHaveLength(1);
    expect(prepared.bodyHtml.match(/med_1/g)).toHaveLength(2);
  });

  test('the original is tried first, what stands in the text after it', async () => {
    const helpers = new Helpers();
    helpers.missing = (url) => (url.endsWith('/f.jpg') ? gone(url) : undefined);
    const { rules } = await prepare({ html: '<p>Isi.</p><img src="/f-300x200.jpg" alt="Loket">' }, helpers);
    expect(helpers.fetched).toEqual(['/f.jpg', '/f-300x200.jpg']);
    expect(rules).toEqual([]);
  });

  test('one that is gone is left out, its words stay', async () => {
    const helpers = new Helpers();
    helpers.missing = gone;
    const html =
      '<p>Isi.</p><figure><img src="/f.jpg"><figcaption>A &lt; B. (Foto: Humas/Rn)</figcaption></figure>';
    const { prepared, notes } = await prepare({ html }, helpers);
    expect(prepared).toMatchObject({ bodyHtml: '<p>Isi.</p><p>A &lt; B.</p>', sourceVersion: 'v1' });
    expect(notes).toMatchObject([{ rule: 'picture-unavailable', quote: `${SITE}/f.jpg` }]);
    expect(notes[0]?.message).toContain('Bukan gambar.');
  });

  test('one that is only away makes the article read again at the next run', async () => {
    const helpers = new Helpers();
    helpers.missing = away;
    const { prepared } = await prepare({ html: '<p>Isi.</p><img src="/f.jpg">' }, helpers);
    expect(prepared.sourceVersion).toBe(`v1${INCOMPLETE}`);
  });

  test('one the API refuses is left out; an API that takes nothing ends the article', async () => {
    const helpers = new Helpers();
    helpers.refused = await apiError(422);
    const { prepared, rules } = await prepare({ html: '<p>Isi.</p><img src="/f.jpg" alt="Loket">' }, helpers);
    expect(prepared.bodyHtml).toBe('<p>Isi.</p>');
    expect(rules).toEqual(['picture-refused']);
    helpers.refused = await apiError(401);
    await expect(prepare({ html: '<p>Isi.</p><img src="/f.jpg">' }, helpers)).rejects.toBe(helpers.refused);
  });

  test.each([
    ['', 'Antrean.'],
    ['', ''],
    ['IMG_20240501_WA0012', 'Antrean.'],
    ['WhatsApp Image 2024-05-01 at 10.11.12', ''],
  ])('nothing is invented for alternative text "%s" over caption "%s"', async (alt, caption) => {
    const html = `<p>Isi.</p><figure><img src="/f.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
    const { helpers, rules } = await prepare({ html });
    expect(helpers.uploads).toMatchObject([{ alt: '', decorative: true, caption: caption || null }]);
    expect(rules).toEqual(['missing-alt']);
  });
});

describe('cover', () => {
  const cover = {
    url: `${SITE}/u/f.jpg`,
    alt: 'Dari pustaka',
    captionHtml: '<p>Pustaka. (Foto: Humas/Oj)</p>',
  };

  test('what the site shows above the text', async () => {
    const { prepared, helpers } = await prepare({ cover });
    expect(prepared).toMatchObject({ cover: 'med_1', bodyHtml: '<p>Loket dibuka Senin.</p>' });
    expect(helpers.uploads).toMatchObject([
      { alt: 'Dari pustaka', caption: 'Pustaka.', credit: { initials: 'Oj' } },
    ]);
  });

  test('shown once, with the words of this article', async () => {
    const html =
      '<figure><img src="/u/f-1024x576.jpg" alt=""><figcaption>Artikel. (Foto: Humas/Rn)</figcaption></figure><p>Isi.</p>';
    const { prepared, helpers } = await prepare({ cover, html });
    expect(prepared).toMatchObject({ cover: 'med_1', bodyHtml: '<p>Isi.</p>' });
    expect(helpers.uploads).toMatchObject([
      { alt: 'Dari pustaka', caption: 'Artikel.', credit: { initials: 'Rn' } },
    ]);
  });

  test('the picture the text opens with, where the site names none', async () => {
    const { prepared } = await prepare({ html: '<img src="/f.jpg" alt="Loket"><p>Isi.</p>' });
    expect(prepared).toMatchObject({ cover: 'med_1', bodyHtml: '<p>Isi.</p>' });
  });

  test('a picture that is the whole article stays in it', async () => {
    const { prepared } = await prepare({ html: '<img src="/f.jpg" alt="Infografis">' });
    expect(prepared).toMatchObject({ cover: null, bodyHtml: '<figure><img src="med_1"></figure>' });
  });
});
