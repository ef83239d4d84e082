import { describe, expect, test } from 'vitest';
import type { Asked, Reply } from './testing/fake-wordpress.js';
import { all, ids, open, readOne, start } from './testing/open-site.js';

/** A site whose list of posts is what a test says; the rest is ordinary. */
const listing = (reply: (asked: Asked) => Reply) =>
  start({
    before: (asked) => (asked.path.endsWith('/wp/v2/posts') ? reply(asked) : undefined),
  });

const totals = (total: number) => ({
  'x-wp-total': String(total),
  'x-wp-totalpages': String(Math.ceil(total / 100)),
});

describe('a list that is a trap', () => {
  test('claims a million posts and answers every page with the first one', async () => {
    const fake = await listing(() => ({
      headers: totals(1_000_000),
      body: [{ id: 1, link: 'https://x.id/' }],
    }));
    await expect(ids(await open())).rejects.toThrow(/changed every time/);
    expect(fake.askedFor('/posts')).toBe(6);
  });

  test('has no end', async () => {
    const many = 90_000;
    await listing(({ query }) => {
      const first = Number(query.get('page')) * many;
      return { body: Array.from({ length: many }, (_, index) => ({ id: first + index, link: 'x' })) };
    });
    await expect(ids(await open())).rejects.toThrow(/no end/);
  });

  test.each([
    ['a hundred thousand lists in each other', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /other JSON/],
    ['empty objects that would fill the memory', `[${'{},'.repeat(2_100_000)}{}]`, /JSON values/],
    ['lists that would fill the memory', `[${'[],'.repeat(2_100_000)}[]]`, /JSON values/],
    ['a number as text', '[{"id":"12"}]', /other JSON/],
    ['a number below nothing', '[{"id":-12}]', /other JSON/],
    ['a number beyond all numbers', '[{"id":1e300}]', /other JSON/],
    ['its own prototype', '{"__proto__":[{"id":1}]}', /other JSON/],
  ])('%s', async (_name, body, message) => {
    await listing(() => ({ body }));
    await expect(ids(await open())).rejects.toThrow(message);
  });

  test('speaks to the terminal through its error code', async () => {
    await listing(() => ({ status: 403, body: { code: '\u001b[2J\u001b]0;x\u0007' } }));
    await expect(ids(await open())).rejects.toThrow(/^[^\p{Cc}]+$/u);
  });
});

describe('a post that is a trap', () => {
  test('fills the memory alone: it is refused, the others are read', async () => {
    const fake = await start();
    fake.publishMany(3);
    fake.publish({ id: 2, acf: Array.from({ length: 2_100_000 }, () => 0) });
    const found = await all((await open()).read(['1', '2', '3']));
    expect(found.map((one) => ('reason' in one ? [one.sourceId, one.reason.en] : one.sourceId))).toEqual([
      '1',
      ['2', expect.stringContaining('JSON values')],
      '3',
    ]);
  });

  test('is in a hundred thousand categories: a hundred are asked for', async () => {
    const fake = await start();
    fake.publish({ id: 1, categories: Array.from({ length: 100_000 }, (_, index) => index + 3) });
    const { categories } = await readOne(await open());
    expect(categories).toHaveLength(1);
    expect(fake.askedFor('/categories')).toBe(1);
  });

  test('leads nowhere', async () => {
    const fake = await start();
    fake.publish({ id: 1, link: 'javascript:alert(1)' });
    expect(await all((await open()).read(['1']))).toEqual([
      expect.objectContaining({ sourceId: '1', failed: false }),
    ]);
  });

  test('has a version no longer than others, whatever it says', async () => {
    const fake = await start();
    fake.publish({ id: 1, modified_gmt: '9'.repeat(100_000) });
    const [entry] = await all((await open()).list());
    expect(entry?.version.length).toBeLessThanOrEqual(150);
  });
});

test('what nobody asked for, and what is far too long, is not kept', async () => {
  const fake = await start({
    before: ({ path }) =>
      path.endsWith('/tags')
        ? {
            body: [
              { id: 8, slug: 'loket', name: 'x'.repeat(30_000) },
              { id: 9, slug: 'lain', name: 'Lain' },
            ],
          }
        : undefined,
  });
  fake.publish({ id: 1, tags: [8] });
  fake.publish({ id: 2, tags: [9] });
  const source = await open();
  expect((await readOne(source, 1)).tags).toEqual([]);
  expect((await readOne(source, 2)).tags).toEqual(['Lain']);
  expect(fake.askedFor('/tags')).toBe(2);
});
