import { describe, expect, test } from 'vitest';
import { CliError } from '../words/text.js';
import { type Quirks, refused } from './testing/fake-wordpress.js';
import { ids, open, start, stop } from './testing/open-site.js';

describe('finding the REST root', () => {
  test.each<[string, Quirks, string]>([
    ['by the Link header', { prefix: '/wp-json/' }, '/'],
    ['by the Link header, under another name for a language', { prefix: '/en/api/' }, '/en/'],
    ['by the header, without pretty addresses', { isPlain: true }, '/'],
    [
      'by the element',
      { prefix: '/api/', page: { body: '<head><link rel="https://api.w.org/" href="/api/" /></head>' } },
      '/berita/satu/',
    ],
    [
      'by ?rest_route=, when nothing is announced',
      { isPlain: true, page: { body: '<html lang="id">' } },
      '/berita/satu/',
    ],
    [
      'by convention, when ?rest_route= is closed',
      {
        page: { body: '' },
        before: ({ query }) => (query.has('rest_route') ? { status: 404, body: '' } : undefined),
      },
      '/berita/satu/',
    ],
    [
      'although the front page is broken',
      { page: { status: 500, body: 'Error establishing a database connection' } },
      '/',
    ],
    ['although the index is closed', { hidesIndex: true }, '/'],
  ])('%s', async (_, quirks, path) => {
    const fake = await start(quirks);
    fake.publish({ id: 1 });
    const source = await open({ site: fake.origin + path });
    expect(await ids(source)).toEqual([1]);
  });

  test('the name tells site, port and folder, and is the same from every page', async () => {
    const fake = await start({ prefix: '/en/api/' });
    const port = new URL(fake.origin).port;
    expect((await open({ site: `${fake.origin}/en/` })).name).toBe(`wordpress-127.0.0.1-${port}-en`);
    expect((await open({ site: `${fake.origin}/en/berita/satu/` })).name).toBe(
      `wordpress-127.0.0.1-${port}-en`,
    );
    expect((await open({ name: 'situs-lama' })).name).toBe('situs-lama');
    const plain = await start({ isPlain: true, page: { body: '' } });
    const { name, title } = await open({ site: `${plain.origin}/berita/satu/?p=3` });
    expect(name).toBe(`wordpress-127.0.0.1-${new URL(plain.origin).port}`);
    expect(name).toMatch(/^[a-z0-9]+([._-][a-z0-9]+)*$/);
    expect(title).toBe('Humas & Protokol');
  });

  test('a site that is none says what was tried', async () => {
    const fake = await start({ before: () => ({ status: 404, body: '<title>Joomla</title>' }) });
    const error = await open({ site: `${fake.origin}/berita/` }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CliError);
    for (const part of [
      'no WordPress here',
      '/berita/?rest_route=',
      '/berita/wp-json/',
      `${fake.origin}/wp-json/`,
      '404, no JSON',
      'humas sync rss',
    ]) {
      expect((error as CliError).text.en).toContain(part);
    }
  });

  test.each<[string, Quirks, string]>([
    [
      'is closed, by a plugin',
      {
        before: ({ path, query }) =>
          path.startsWith('/wp-json') || query.has('rest_route')
            ? refused(401, 'rest_login_required')
            : undefined,
      },
      'its REST API is closed',
    ],
    [
      'is busy',
      { before: () => ({ status: 503, headers: { 'retry-after': '900' }, body: '' }) },
      'busy or broken',
    ],
    ['is broken', { before: () => ({ status: 500, body: 'Error establishing' }) }, 'busy or broken'],
  ])('a site that %s says so', async (_, quirks, words) => {
    await start(quirks);
    await expect(open()).rejects.toThrow(words);
  });

  test('an address that may not be asked, or that is none, hides no other', async () => {
    const links = ['http://169.254.169.254/wp-json/', 'http://a:b@x.invalid/', '/%E0%A4%A/', 'data:x'];
    const page = links.map((link) => `<link rel="https://api.w.org/" href="${link}">`).join('');
    const fake = await start({ page: { body: page.repeat(500) } });
    fake.publish({ id: 1 });
    expect(await ids(await open())).toEqual([1]);
    expect(fake.asked.length).toBeLessThan(12);
  });

  test('a host that is not there is said at once', async () => {
    const fake = await start();
    const { origin } = fake;
    await stop();
    await expect(open({ site: origin })).rejects.toMatchObject({ failure: 'unreachable' });
  });

  test.each(['', 'bukan alamat', 'ftp://contoh.go.id'])('"%s" is no site', async (typed) => {
    await expect(open({ site: typed })).rejects.toBeInstanceOf(CliError);
  });
});
