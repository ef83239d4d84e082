import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ARTICLES } from './support/content.js';
import { BROWSER, useTestApp } from './support/test-app.js';

const app = useTestApp();
const path = `/v1/articles/${ARTICLES.plain.id}`;
let port = 0;

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Through the port: requests that are injected never meet the server. */
function read(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    get({ port, path: url, method, headers: { 'User-Agent': BROWSER, ...headers } }, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve({ status: answer.statusCode, headers: answer.headers, text });
    }).on('error', reject);
  });
}

const same = ({ status, headers, text }: Got) => {
  const { date, 'x-request-id': id, ...others } = headers;
  return { status, headers: others, text };
};

/** Handlers that were asked: each article that is read runs several queries. */
async function queriesDuring(work: () => Promise<unknown>): Promise<number> {
  const { pool } = app.database;
  const { query } = pool;
  let queries = 0;
  pool.query = ((...given: Parameters<typeof query>) => {
    queries += 1;
    return query.apply(pool, given);
  }) as typeof query;
  await work();
  pool.query = query;
  return queries;
}

beforeAll(async () => {
  await app.app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.app.server.address() as AddressInfo).port;
});

afterAll(() => app.app.server.closeAllConnections());

it('sends a kept answer as it was sent the first time, under a number of its own', async () => {
  app.advance(10_000);
  const first = await read(path);
  const second = await read(path);
  expect(first.status).toBe(200);
  expect(same(second)).toEqual(same(first));
  expect(second.headers['x-request-id']).toMatch(/^req_/);
  expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
});

it('spares who has it the body, also from what is kept', async () => {
  app.advance(10_000);
  const { headers } = await read(path);
  const etag = headers.etag ?? '';
  const kept = await read(path, { 'If-None-Match': etag });
  app.advance(10_000);
  const fresh = await read(path, { 'If-None-Match': etag });
  expect(kept).toMatchObject({ status: 304, text: '' });
  expect(kept.headers['content-type']).toBeUndefined();
  expect(same(kept)).toEqual(same(fresh));
  expect((await read(path, { 'If-None-Match': '"lain"' })).status).toBe(200);
});

it('asks the database again once the answer is too old, and not before', async () => {
  app.advance(10_000);
  expect(await queriesDuring(() => read(path))).toBeGreaterThan(0);
  expect(await queriesDuring(() => read(path))).toBe(0);
  app.advance(10_000);
  expect(await queriesDuring(() => read(path))).toBeGreaterThan(0);
});

it('asks the app only for what is not kept', async () => {
  app.advance(10_000);
  let asked = 0;
  const count = () => {
    asked += 1;
  };
  // What Fastify says whenever it calls a handler.
  subscribe('tracing:fastify.request.handler:start', count);
  const { headers } = await read(path);
  await read(path);
  await read(path, { 'If-None-Match': headers.etag ?? '' });
  expect(asked).toBe(1);
  await read(`${path}?x=1`);
  expect(asked).toBe(2);
  unsubscribe('tracing:fastify.request.handler:start', count);
});

it('writes a line and counts each answer, kept or not', async () => {
  app.advance(10_000);
  const operation = 'articles.get';
  const counted = () =>
    app.app.services.metrics.requests
      .families()
      .flatMap(({ name, samples }) => (name === 'humas_requests_total' ? samples : []))
      .find(({ labels }) => labels?.operation === operation && labels?.status === '200')?.value ?? 0;
  const before = counted();
  const ids = [(await read(path)).headers['x-request-id'], (await read(path)).headers['x-request-id']];
  await expect.poll(counted).toBe(before + 2);
  const lines = app.log.filter(({ requestId }) => ids.includes(String(requestId)));
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(line).toMatchObject({ method: 'GET', route: '/v1/articles/:article', status: 200 });
});

it('leaves every other method, address and parameter to the app', async () => {
  app.advance(10_000);
  await read(path);
  expect((await read(path, {}, 'DELETE')).status).toBe(405);
  expect((await read(path, {}, 'OPTIONS')).status).toBe(204);
  expect(await read(path, {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  expect((await read(`${path}?x=1`)).status).toBe(400);
});
