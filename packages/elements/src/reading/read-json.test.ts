import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCount } from './read-count.js';
import { readJson } from './read-json.js';

/** Every test has an API of its own: answers are kept by address. */
let api: string;
let number = 0;
let asked: string[];
let answer: (url: string) => Response;

beforeEach(() => {
  // What waits for a clock that nobody moves still ends.
  vi.useFakeTimers({ shouldAdvanceTime: true });
  api = `https://api${number++}.example`;
  asked = [];
  answer = () => Response.json({ fine: true });
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answer(url);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('tags that ask for the same share one request, also a moment later', async () => {
  const all = await Promise.all([readJson(api), readJson(api)]);
  await vi.advanceTimersByTimeAsync(9_000);
  all.push(await readJson(api));
  expect(all).toEqual(Array(3).fill({ fine: true }));
  expect(asked).toHaveLength(1);
});

test('after fifteen seconds it is asked anew', async () => {
  await readJson(api);
  await vi.advanceTimersByTimeAsync(15_000);
  await readJson(api);
  expect(asked).toHaveLength(2);
});

test('what failed is asked anew at once, and all who waited are told', async () => {
  answer = () => new Response('', { status: 404 });
  const failed = await Promise.allSettled([readJson(api), readJson(api)]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toHaveLength(1);
  answer = () => Response.json({ fine: true });
  expect(await readJson(api)).toEqual({ fine: true });
});

test('what is no JSON is an error with a reason', async () => {
  answer = () => new Response('<html>');
  await expect(readJson(api)).rejects.toMatchObject({ name: 'ReadError', code: 'unreadable' });
});

/** An API that counts: `art_7` was read seven times, and articles beginning with "no" it does not know. */
function counting(url: string): Response {
  const ids = new URL(url).searchParams.get('ids')?.split(',') ?? [];
  const known = ids.filter((id) => !id.startsWith('no'));
  return Response.json({
    items: known.map((article) => ({ article, views: { total: Number(article.slice(4)) } })),
  });
}

/** What all of them are told, once every timer has run. */
async function counts(ids: readonly string[]): Promise<unknown[]> {
  const all = Promise.allSettled(ids.map((id) => readCount(api, id)));
  await vi.runAllTimersAsync();
  return (await all).map((one) => (one.status === 'fulfilled' ? one.value : one.reason.code));
}

test('fifty counters are one request', async () => {
  answer = counting;
  const ids = Array.from({ length: 50 }, (_, index) => `art_${index}`);
  expect(await counts([...ids, ...ids])).toEqual([...ids, ...ids].map((id) => Number(id.slice(4))));
  expect(asked).toHaveLength(1);
});

test('more than the API tells at once are as few requests as can be, none of them too long', async () => {
  answer = counting;
  const ids = Array.from({ length: 250 }, (_, index) => `art_${index}`);
  expect(await counts(ids)).toEqual(ids.map((id) => Number(id.slice(4))));
  const sizes = asked.map((url) => new URL(url).searchParams.get('ids')?.split(',').length);
  expect(sizes).toEqual([100, 100, 50]);
});

test('the same articles in another order are the same question', async () => {
  answer = counting;
  await counts(['art_1', 'art_2']);
  await counts(['art_2', 'art_1']);
  expect(asked).toHaveLength(1);
});

test('counters of two APIs are asked apart', async () => {
  answer = counting;
  const other = readCount(`${api}:8443`, 'art_2');
  expect(await counts(['art_1'])).toEqual([1]);
  expect(await other).toBe(2);
  expect(asked).toHaveLength(2);
});

test('an article the API does not know has no count, and a hostile id stays an id', async () => {
  answer = counting;
  expect(await counts(['nothing', 'none&ids=art_2'])).toEqual([undefined, undefined]);
  expect(asked).toEqual([`${api}/v1/counters?ids=none%26ids%3Dart_2,nothing`]);
});

test('when counts cannot be read, every counter is told', async () => {
  answer = () => new Response('', { status: 404 });
  expect(await counts(['art_1', 'art_2'])).toEqual(['http_404', 'http_404']);
});
