import { describe, expect, test } from 'vitest';
import { Requests, SiteUnreadableError } from './requests.js';
import { ids, open, start } from './testing/open-site.js';

describe('politeness', () => {
  test('a site that is busy is waited for as long as it says', async () => {
    let refusals = 0;
    const fake = await start({
      before: ({ path }) => {
        if (!path.endsWith('/posts') || refusals >= 2) return undefined;
        refusals += 1;
        if (refusals === 1) return { status: 429, headers: { 'retry-after': '7' }, body: '' };
        return { status: 503, body: '' };
      },
    });
    fake.publish({ id: 1 });
    const source = await open();
    expect(await ids(source)).toEqual([1]);
    expect(source.waited).toEqual([7000, 2000]);
  });

  test('one that stays busy, or asks for an hour, ends the run with its reason', async () => {
    await start({
      before: ({ path }) => (path.endsWith('/posts') ? { status: 503, body: '' } : undefined),
    });
    const source = await open();
    await expect(ids(source)).rejects.toMatchObject({ text: { en: expect.stringContaining('busy (503)') } });
    expect(source.waited).toEqual([1000, 2000, 4000, 8000]);
    await start({
      before: ({ path }) =>
        path.endsWith('/posts') ? { status: 429, headers: { 'retry-after': '3600' }, body: '' } : undefined,
    });
    const other = await open();
    await expect(ids(other)).rejects.toBeInstanceOf(SiteUnreadableError);
    expect(other.waited).toEqual([]);
  });

  test('one request at a time, however many ask', async () => {
    const started: string[] = [];
    const answers: (() => void)[] = [];
    const requests = new Requests({
      fetch: (url) => {
        started.push(url);
        const response = {
          url,
          status: 200,
          headers: new Headers(),
          body: new Uint8Array(),
          text: () => '[]',
        };
        return new Promise((resolve) => answers.push(() => resolve(response)));
      },
    });
    const asked = ['a', 'b', 'c'].map((url) => requests.get(url));
    for (const before of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      await new Promise(setImmediate);
      expect(started).toEqual(before);
      answers.at(-1)?.();
    }
    expect(await Promise.all(asked)).toHaveLength(3);
  });

  test('a request that failed holds nobody up', async () => {
    let count = 0;
    const requests = new Requests({
      fetch: async (url) => {
        count += 1;
        if (count === 1) throw new Error('broken');
        return { url, status: 200, headers: new Headers(), body: new Uint8Array(), text: () => '[]' };
      },
    });
    await expect(requests.get('a')).rejects.toThrow('broken');
    expect(await requests.get('b')).toMatchObject({ status: 200 });
  });

  test('it says who it is and takes compressed answers', async () => {
    const fake = await start();
    fake.publish({ id: 1 });
    await ids(await open());
    const { headers } = fake.asked.at(-1) ?? {};
    expect(headers?.['user-agent']).toMatch(/^humas/);
    expect(headers?.['accept-encoding']).toContain('gzip');
    expect(headers?.accept).toBe('application/json');
  });
});
