import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startOutside } from '../edge/outside.ts';
import { startWorker, type Worker } from '../edge/workerd.ts';

let outside: Awaited<ReturnType<typeof startOutside>>;
let worker: Worker;

beforeAll(async () => {
  outside = await startOutside();
  worker = await startWorker(new URL('../edge/worker.ts', import.meta.url).pathname, outside.address);
});
beforeEach(() => void outside.taken());
afterAll(async () => {
  await worker?.stop();
  await outside?.stop();
});

describe('the SDK in workerd', () => {
  test('has nothing of Node around it, and no page', async () => {
    expect(await worker.ask('surroundings')).toEqual({
      globals: {
        process: 'undefined',
        Buffer: 'undefined',
        require: 'undefined',
        document: 'undefined',
        window: 'undefined',
      },
      builtin: 'missing',
      agent: 'Cloudflare-Workers',
    });
  });

  test('reads a list to its end', async () => {
    expect(await worker.ask('list')).toEqual(['a', 'b', 'c']);
    expect(outside.taken()).toHaveLength(3);
  });

  test('says what was refused', async () => {
    expect(await worker.ask('error')).toMatchObject({
      name: 'HumasNotFoundError',
      code: 'not_found',
      status: 404,
      requestId: 'req_1',
    });
  });

  test('tries again after a refusal and after a line that broke, and can be watched at it', async () => {
    expect(await worker.ask('retry')).toMatchObject({
      data: { fine: true },
      attempts: [1, 3],
      lines: [/attempt 1: 503/, /attempt 2: no answer/, /attempt 3: 200/].map((line) =>
        expect.stringMatching(line),
      ),
    });
    expect(outside.taken()).toHaveLength(3);
  });

  test('sends a message again under the same name', async () => {
    expect(await worker.ask('write')).toMatchObject({ status: 'pending' });
    const names = outside.taken().map(({ headers }) => headers['idempotency-key']);
    expect(names).toEqual([expect.stringMatching(/^\S{16,}$/), names[0]]);
  });

  test('sends a picture again with every byte', async () => {
    expect(await worker.ask('picture')).toHaveProperty('id');
    const sizes = outside.taken().map(({ bytes }) => bytes);
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(size).toBeGreaterThan(100_000);
  });

  test('ends a call when its caller leaves', async () => {
    expect(await worker.ask('abort')).toEqual({ threw: 'Error: the reader left' });
    expect(outside.taken()).toHaveLength(1);
  });

  test('gives up what stays silent', async () => {
    expect(await worker.ask('timeout')).toMatchObject({ name: 'HumasTimeoutError', code: 'timeout' });
  });

  test('knows a network error by the words of this runtime', async () => {
    expect(await worker.ask('network')).toMatchObject({ name: 'HumasNetworkError', code: 'network' });
    expect(outside.taken()).toHaveLength(2);
  });

  test('answers from memory what is unchanged, and while the API fails', async () => {
    expect(await worker.ask('cache')).toEqual({ sources: ['network', 'revalidated', 'stale'], same: true });
    expect(outside.taken().map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"']);
  });

  test('answers all readers who ask for the same at the same time with one request', async () => {
    const asked = Array.from({ length: 5 }, () => worker.ask('shared'));
    await expect.poll(() => worker.ask('asking')).toBe(5);
    await expect.poll(outside.waiting).toBe(1);
    outside.release();
    for (const alerts of await Promise.all(asked)) expect(alerts).toHaveProperty('items');
    expect(outside.taken()).toHaveLength(1);
  });

  test('answers the others when the reader who asked first has left', async () => {
    const controller = new AbortController();
    const left = worker.ask('shared', controller.signal);
    await expect.poll(outside.waiting).toBe(1);
    const stays = worker.ask('shared');
    await expect.poll(() => worker.ask('asking')).toBe(2);
    controller.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    outside.release();
    expect(await stays).toHaveProperty('items');
  });

  test('writes structured data', async () => {
    expect(JSON.parse(String(await worker.ask('jsonld')))).toMatchObject({ '@type': 'NewsArticle' });
  });

  test('imports the beacon, which does nothing where there is no page', async () => {
    expect(await worker.ask('beacon')).toBe(false);
    expect(outside.taken()).toEqual([]);
  });
});

describe('the mock in workerd', () => {
  const { id, article } = {
    id: examples['articles.list'].items[0].id,
    article: examples['polls.get'].article,
  };

  test('serves a list to its end, and nothing of it leaves the worker', async () => {
    expect(await worker.ask('mockedList')).toEqual({
      ids: [id, id, id],
      queries: [{ tag: 'asn' }, { tag: 'asn', cursor: 'page-2' }],
    });
    expect(outside.taken()).toEqual([]);
  });

  test('refuses as it was told', async () => {
    expect(await worker.ask('mockedProblem')).toEqual({
      name: 'HumasNotFoundError',
      code: 'not_found',
      requestId: 'req_mock_1',
    });
  });

  test('lets who asks wait, and leave before the answer comes', async () => {
    expect(await worker.ask('mockedLatency')).toEqual({ article, left: 'Error: the reader left', asked: 2 });
  });
});

describe('a worker that does not start', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'humas-edge-test-'));
    vi.stubEnv('TMPDIR', folder);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['its file is missing', 'missing.ts', '127.0.0.1:9', /missing\.ts/],
    ['the runtime cannot read how it is set', 'worker.ts', '"', /workerd ended before it listened/],
  ])('because %s leaves nothing behind', async (_, file, address, said) => {
    const entry = new URL(`../edge/${file}`, import.meta.url).pathname;
    await expect(startWorker(entry, address)).rejects.toThrow(said);
    expect(readdirSync(folder)).toEqual([]);
  });
});
