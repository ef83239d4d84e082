import { describe, expect, test } from 'vitest';
import type { SourceEntry } from '../sync/source.js';
import { SiteUnreadableError } from './requests.js';
import type { Quirks } from './testing/fake-wordpress.js';
import { all, ids, open, readOne, start } from './testing/open-site.js';

describe('listing', () => {
  test('all of them, a hundred at a time, light', async () => {
    const fake = await start();
    fake.publishMany(230);
    const source = await open();
    expect(await ids(source)).toEqual(Array.from({ length: 230 }, (_, index) => index + 1));
    const pages = fake.asked.filter(({ path }) => path.endsWith('/posts'));
    expect(pages.map(({ query }) => query.get('page'))).toEqual(['1', '2', '3']);
    expect(pages.every(({ query }) => !query.get('_fields')?.includes('content'))).toBe(true);
  });

  test.each<[string, Quirks]>([
    ['smaller pages, where the site allows no more', { mostPerPage: 20 }],
    ['to the last page, where the site hides its totals', { hidesTotals: true }],
    [
      'to the last page, where it hides them and gives fewer than asked',
      { hidesTotals: true, mostPerPage: 10 },
    ],
  ])('%s', async (_, quirks) => {
    const fake = await start(quirks);
    fake.publishMany(45);
    expect(await ids(await open())).toHaveLength(45);
  });

  test('an empty site is an empty list', async () => {
    await start();
    expect(await ids(await open())).toEqual([]);
  });

  test('what is trashed while the list is read hides nothing else', async () => {
    let lists = 0;
    const fake = await start({
      mostPerPage: 10,
      before: ({ path, query }) => {
        if (path.endsWith('/posts') && query.get('per_page') === '10') lists += 1;
        // After the first page the third post goes, and the eleventh slips onto the page that was read already.
        if (lists === 2) fake.publish({ id: 3, status: 'trash' });
        return undefined;
      },
    });
    fake.publishMany(25);
    const found = await ids(await open());
    expect(found).toEqual(Array.from({ length: 25 }, (_, index) => index + 1).filter((id) => id !== 3));
  });

  test('a list that changes every time is no list', async () => {
    let next = 100;
    const fake = await start({
      mostPerPage: 10,
      before: ({ path, query }) => {
        if (path.endsWith('/posts') && query.get('page') === '2') fake.publish({ id: next++ });
        return undefined;
      },
    });
    fake.publishMany(15);
    const source = await open();
    await expect(ids(source)).rejects.toBeInstanceOf(SiteUnreadableError);
  });

  test.each<[string, { status?: number; body: unknown }]>([
    ['HTML instead of JSON', { body: '<!doctype html><title>Sedang dalam pemeliharaan</title>' }],
    ['a firewall', { status: 403, body: '<title>Forbidden</title>' }],
    ['an error of a plugin', { status: 500, body: { code: 'internal_server_error' } }],
    ['something else', { body: { posts: [] } }],
  ])('%s on the second page ends it', async (_, reply) => {
    const fake = await start({
      mostPerPage: 10,
      before: ({ path, query }) => (path.endsWith('/posts') && query.get('page') === '2' ? reply : undefined),
    });
    fake.publishMany(15);
    const source = await open();
    await expect(ids(source)).rejects.toBeInstanceOf(SiteUnreadableError);
  });

  test('warnings of PHP in front of the answer are passed over', async () => {
    await start({
      before: ({ path }) =>
        path.endsWith('/posts')
          ? {
              headers: { 'x-wp-total': '1', 'x-wp-totalpages': '1' },
              body: '<br />\n<b>Warning</b>: [deprecated]\n[{"id":7,"link":"http://x.invalid/7/","modified_gmt":"2020-09-25T03:39:52"}]',
            }
          : undefined,
    });
    expect(await ids(await open())).toEqual([7]);
  });

  test('only what changed since a moment, also on sites that cannot be asked so', async () => {
    const fake = await start();
    fake.publish({ id: 1, modified_gmt: '2024-01-01T00:00:00' });
    fake.publish({ id: 2, modified_gmt: '2026-01-01T00:00:00' });
    expect(await ids(await open({ since: '2025-06-01T07:00:00+07:00' }))).toEqual([2]);
    expect(fake.asked.at(-1)?.query.get('modified_after')).toBe('2025-06-01T07:00:00+07:00');
  });

  test('a version differs when an editor changed something, and only then', async () => {
    const fake = await start();
    const source = await open();
    const version = async (fields: object): Promise<SourceEntry | undefined> => {
      fake.publish({ id: 1, ...fields });
      return (await all(source.list()))[0];
    };
    const before = await version({ views: 10 });
    expect(await version({ views: 11 })).toEqual({ ...before, views: 11 });
    expect((await version({ modified_gmt: '2020-09-25T03:39:53' }))?.version).not.toBe(before?.version);
    expect((await version({ link: `${fake.origin}/nama-baru/` }))?.version).not.toBe(before?.version);
    expect(before?.version.length).toBeLessThanOrEqual(150);
    expect((await readOne(source)).version).toBe((await all(source.list()))[0]?.version);
  });
});

describe('counts', () => {
  test.each<[string, object, number | null]>([
    ['of WP-PostViews', { views: 19111 }, 19111],
    ['as text', { views: '19.111' }, 19111],
    ['with words', { post_views_count: '1.204 kali' }, 1204],
    ['in meta', { meta: { post_views_count: '88' } }, 88],
    ['in meta, as WordPress keeps lists', { meta: { wpb_post_views_count: ['7'] } }, 7],
    ['in fields of ACF', { acf: { hits: 5 } }, 5],
    ['none', {}, null],
    ['rounded', { views: '4K' }, null],
    ['nonsense', { views: -3, hits: 'banyak' }, null],
    ['zero is a count', { views: 0 }, 0],
  ])('%s', async (_, fields, expected) => {
    const fake = await start();
    fake.publish({ id: 1, ...fields });
    const [entry] = await all((await open()).list());
    expect(entry?.views).toBe(expected);
  });
});
