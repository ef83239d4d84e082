import { randomBytes } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ARTICLES } from './support/content.js';
import { BROWSER, countersOf, secret, useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_VIEWS_ARTICLE: '3' });
let port = 0;

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Through the port: requests that are injected never meet a door. A body in pieces names no length and goes to the app. */
function post(body: string, headers: Record<string, string> = {}, inPieces = false): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = { 'User-Agent': BROWSER, 'Content-Type': 'text/plain;charset=UTF-8', ...headers };
    const length = inPieces ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const options = { port, path: '/v1/views', method: 'POST', headers: { ...sent, ...length } };
    const asked = request(options, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve({ status: answer.statusCode, headers: answer.headers, text });
    }).on('error', reject);
    asked.end(body);
  });
}

const batch = (article: string, visit = secret()) =>
  JSON.stringify({ events: [{ visit, article, n: 1, age: 10 }] });

/** What must not differ between the door and the app. */
const same = ({ status, headers, text }: Got) => {
  const { date, 'x-request-id': id, ...others } = headers;
  return { status, headers: others, text: text.replace(/req_\w+/, 'req_…') };
};

beforeAll(async () => {
  await app.app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.app.server.address() as AddressInfo).port;
});

afterAll(() => app.app.server.closeAllConnections());

it.each([
  ['a batch', () => batch(ARTICLES.plain.id), {}],
  ['one named as JSON', () => batch(ARTICLES.plain.id), { 'Content-Type': 'application/json' }],
  ['no JSON', () => '{"events":', {}],
  ['nobody’s property', () => '{"events":[],"x":1}', { 'Accept-Language': 'en' }],
  ['a NUL', () => batch('art_\\u0000'), {}],
  ['half a pair', () => `{"events":[{"visit":"\\ud800","article":"a","n":1,"age":1}]}`, {}],
  ['another type', () => batch(ARTICLES.plain.id), { 'Content-Type': 'text/html' }],
  ['too much', () => 'x'.repeat(9000), {}],
])('answers %s as the app does', async (_, body, headers) => {
  const text = body();
  expect(same(await post(text, headers))).toEqual(same(await post(text, headers, true)));
});

it('counts an event once, by the door, by the app and by both', async () => {
  const article = ARTICLES.emotion.id;
  const before = (await countersOf(app, article)).views.counted;
  const body = batch(article);
  const headers = { 'X-Forwarded-For': '203.0.113.9' };
  for (const inPieces of [false, true, false]) expect((await post(body, headers, inPieces)).status).toBe(204);
  app.advance(2000);
  expect((await countersOf(app, article)).views.counted).toBe(before + 1);
});

it('believes the proxies it is told to, so that readers keep limits of their own', async () => {
  const article = ARTICLES.plain.id;
  app.advance(2000);
  const before = (await countersOf(app, article)).views;
  for (let reader = 0; reader < 8; reader++) {
    const headers = { 'X-Forwarded-For': `forged, 198.51.100.${reader % 2}` };
    expect((await post(batch(article), headers)).status).toBe(204);
  }
  app.advance(2000);
  const { counted, excluded } = (await countersOf(app, article)).views;
  expect(counted - before.counted).toBe(6);
  expect(excluded.suspected - before.excluded.suspected).toBe(2);
});

it('knows a bot', async () => {
  const article = ARTICLES.plain.id;
  app.advance(2000);
  const before = (await countersOf(app, article)).views.excluded.bot;
  expect((await post(batch(article), { 'User-Agent': 'Googlebot/2.1' })).status).toBe(204);
  app.advance(2000);
  expect((await countersOf(app, article)).views.excluded.bot).toBe(before + 1);
});

it('writes a line for each answer', async () => {
  const { headers } = await post(batch(ARTICLES.plain.id));
  const { headers: refused } = await post('{');
  const statusOf = (id: unknown) => app.log.find(({ requestId }) => requestId === id);
  expect(statusOf(headers['x-request-id'])).toMatchObject({ route: '/v1/views', status: 204 });
  expect(statusOf(refused['x-request-id'])).toMatchObject({ route: '/v1/views', status: 400 });
});

it.each([
  ['the door', 'Content-Length: 500', randomBytes(20).toString('hex')],
  ['the app', 'Transfer-Encoding: chunked', '100\r\nabc'],
])('writes a line for a reader who hangs up half-way, by %s', async (_, header, text) => {
  const lines = () => app.log.filter(({ route }) => route === '/v1/views');
  const before = lines().length;
  const socket = connect(port, '127.0.0.1');
  socket.end(`POST /v1/views HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n${text}`);
  await new Promise((resolve) => socket.resume().on('close', resolve));
  await expect.poll(() => lines().length).toBe(before + 1);
  expect(lines().at(-1)).toMatchObject({ method: 'POST', status: 499 });
  expect((await post(batch(ARTICLES.plain.id))).status).toBe(204);
});
