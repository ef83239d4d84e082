import { get as httpGet } from 'node:http';
import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeApi, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

const article = examples['articles.get'];
const ARTICLE = `/kepegawaian/${article.slug}`;

let api: FakeApi;
let newsroom: Newsroom;

beforeAll(async () => {
  api = await startFakeApi();
  newsroom = await startNewsroom({ HUMAS_API_URL: api.url });
});
afterAll(async () => {
  await newsroom?.stop();
  await api?.close();
});

/** Asks without what `fetch` adds or undoes: no decompression, the path as it stands. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const { hostname, port } = new URL(newsroom.url);
    httpGet({ hostname, port, path, headers }, (answer) => {
      answer.resume().on('end', () => resolve({ status: answer.statusCode, headers: answer.headers }));
    }).on('error', reject);
  });

test('files are kept for a year and come compressed; pages come compressed', async () => {
  const html = await (await newsroom.get(ARTICLE)).text();
  const sheet = /rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const css = await ask(sheet, { 'Accept-Encoding': 'gzip, deflate, br' });
  expect(css.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': expect.stringContaining('text/css'),
  });
  const page = await ask(ARTICLE, { 'Accept-Encoding': 'gzip' });
  expect(page.headers['content-encoding']).toBe('gzip');
  expect((await ask(ARTICLE)).headers['content-encoding']).toBeUndefined();
});

test('an address that cannot be read is a 400, and nothing leaves the folder of files', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400);
  for (const path of ['/../server/entry.mjs', '/..%2fserver%2fentry.mjs', '/_astro/../../server/entry.mjs']) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('a fault of ours is a 500 in the site’s look that tells nothing of the inside', async () => {
  api.answers.set(`/v1/agencies/kepegawaian/articles/${article.slug}`, {
    body: { ...article, credits: null, changeHistory: 'x', tags: 7 },
  });
  const answer = await newsroom.get(ARTICLE);
  expect(answer.status).toBe(500);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const html = await answer.text();
  expect(html).toContain('Halaman ini gagal dibuat');
  expect(html).not.toMatch(/TypeError|node_modules|at \w+ \(/);
});

test('a taken port is named, not thrown', async () => {
  const port = new URL(newsroom.url).port;
  await expect(startNewsroom({ HUMAS_API_URL: api.url, PORT: port })).rejects.toThrow(
    /cannot listen: .*EADDRINUSE.*set HOST and PORT/,
  );
});

test('asked to stop, it answers who is on the way first', async () => {
  const own = await startNewsroom({ HUMAS_API_URL: api.url });
  api.answers.clear();
  api.asked.length = 0;
  const onTheWay = own.get('/kepegawaian');
  while (!api.asked.some((path) => path.includes('/v1/agencies/kepegawaian')))
    await new Promise(setImmediate);
  const stopped = own.stop();
  expect((await onTheWay).status).toBe(200);
  await stopped;
  await expect(own.get('/')).rejects.toThrow();
});
