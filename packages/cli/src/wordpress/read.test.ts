import { describe, expect, test } from 'vitest';
import type { Refused } from '../sync/source.js';
import { all, open, readOne, start } from './testing/open-site.js';

describe('reading', () => {
  test('a post with everything it names', async () => {
    const fake = await start();
    fake.media.set(5, {
      id: 5,
      source_url: '/u/f.jpg',
      alt_text: 'Warga mengantre',
      caption: { rendered: '<p>Antrean. (Foto: Humas/Rn)</p>' },
      media_type: 'image',
    });
    fake.media.set(6, {
      id: 6,
      source_url: '/u/g.jpg',
      alt_text: 'Loket',
      caption: { rendered: '' },
      mime_type: 'image/png',
    });
    fake.publish({
      id: 1,
      title: { rendered: 'Layanan &#8220;Cepat &#038; Terbuka&#8221;' },
      excerpt: { rendered: '<p>Ringkas.</p>' },
      content: { rendered: '<p>Isi.</p><img class="wp-image-6" src="/u/g-300x200.jpg">' },
      featured_media: 5,
      views: 619,
    });
    const source = await open();
    expect(await readOne(source)).toMatchObject({
      sourceId: '1',
      views: 619,
      url: `${fake.origin}/layanan-ke-1/`,
      slug: 'layanan-ke-1',
      headline: 'Layanan “Cepat & Terbuka”',
      excerptHtml: '<p>Ringkas.</p>',
      categories: [{ slug: 'siaran-pers', name: 'Siaran Pers & Rilis' }],
      tags: ['Loket'],
      author: 'Rana Wulandari',
      cover: {
        url: `${fake.origin}/u/f.jpg`,
        alt: 'Warga mengantre',
        captionHtml: '<p>Antrean. (Foto: Humas/Rn)</p>',
      },
      locale: 'id',
    });
    const { pictures } = await readOne(source);
    expect(pictures).toContainEqual(
      expect.objectContaining({ id: 6, address: `${fake.origin}/u/g.jpg`, alt: 'Loket' }),
    );
  });

  test('the moment is that of date_gmt, whose Z is missing', async () => {
    const fake = await start();
    fake.publish({ id: 1, modified_gmt: '2020-09-26T01:00:00' });
    expect(await readOne(await open())).toMatchObject({
      publishedAt: '2020-09-25T03:39:52Z',
      updatedAt: '2020-09-26T01:00:00Z',
    });
  });

  test('saving while publishing, or scheduling, is no update', async () => {
    const fake = await start();
    fake.publish({ id: 1, modified_gmt: '2020-09-25T03:39:55' });
    fake.publish({ id: 2, modified_gmt: '2020-09-20T03:39:52' });
    const articles = await all((await open()).read(['1', '2']));
    expect(articles).toMatchObject([{ updatedAt: null }, { updatedAt: null }]);
  });

  test('what sites hide is missing, and stops nothing', async () => {
    const fake = await start({ hidesAuthors: true, hidesMedia: true });
    const jetpack_featured_media_url = `${fake.origin}/u/f.jpg`;
    fake.publish({ id: 1, featured_media: 5, jetpack_featured_media_url });
    fake.publish({ id: 2, featured_media: 5, yoast_head_json: { author: 'Dewi Anggraini' } });
    const articles = await all((await open()).read(['1', '2']));
    expect(articles).toMatchObject([
      { author: null, cover: { url: jetpack_featured_media_url, alt: null } },
      { cover: null },
    ]);
  });

  test.each<[string, object, string]>([
    ['protected by a password', { content: { rendered: '', protected: true } }, 'password'],
    ['without a headline', { title: { rendered: ' &nbsp;<b></b>' } }, 'headline'],
    ['with a headline no person wrote', { title: { rendered: '<b>'.repeat(400) } }, 'headline'],
    ['never published', { date_gmt: '0000-00-00T00:00:00' }, 'date_gmt'],
    ['without an address', { link: '' }, 'address'],
  ])('a post %s is refused, the others are read', async (_, fields, why) => {
    const fake = await start();
    fake.publishMany(3);
    fake.publish({ id: 2, ...fields });
    const found = await all((await open()).read(['1', '2', '3']));
    const refusals = found.filter((one): one is Refused => 'reason' in one);
    expect(found).toHaveLength(3);
    expect(refusals).toMatchObject([{ sourceId: '2', reason: { en: expect.stringContaining(why) } }]);
  });

  test('one post a plugin breaks on is refused, the others are read', async () => {
    const fake = await start({
      before: ({ path, query }) =>
        path.endsWith('/posts') && query.get('include')?.split(',').includes('13')
          ? { status: 500, body: '<b>Fatal error</b>' }
          : undefined,
    });
    fake.publishMany(25);
    const found = await all((await open()).read(Array.from({ length: 25 }, (_, index) => String(index + 1))));
    expect(found.filter((one) => 'reason' in one)).toMatchObject([{ sourceId: '13' }]);
    expect(found).toHaveLength(25);
  });

  test('what vanished meanwhile is left out', async () => {
    const fake = await start();
    fake.publishMany(2);
    expect(await all((await open()).read(['1', '99']))).toMatchObject([{ sourceId: '1' }]);
  });

  test('the language is that of the site, or what the post says', async () => {
    const fake = await start({
      prefix: '/en/api/',
      page: { headers: { link: '</en/api/>; rel="https://api.w.org/"' }, body: '<html lang="en-US">' },
    });
    fake.publish({ id: 1 });
    fake.publish({ id: 2, lang: 'id' });
    expect(await all((await open()).read(['1', '2']))).toMatchObject([{ locale: 'en' }, { locale: 'id' }]);
    expect(await readOne(await open({ locale: 'id' }))).toMatchObject({ locale: 'id' });
  });

  test('terms, authors and media are asked for once in a run', async () => {
    const fake = await start();
    fake.publishMany(60);
    const source = await open();
    await all(source.read(Array.from({ length: 60 }, (_, index) => String(index + 1))));
    expect(['/categories', '/tags', '/users'].map((path) => fake.askedFor(path))).toEqual([1, 1, 1]);
  });
});
