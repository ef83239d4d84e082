import { expect, it } from 'vitest';
import { readOperations } from '../src/contract/document.js';
import { ARTICLES } from './support/content.js';
import { requestOf, type Things } from './support/contract-requests.js';
import { createTestKey } from './support/keys.js';
import { sendMessage, writtenMessage } from './support/messages.js';
import { secret, useTestApp } from './support/test-app.js';

/** As chatty as it can be. */
const app = useTestApp({ HUMAS_LOG_LEVEL: 'trace', HUMAS_METRICS_TOKEN: 'token-rahasia-pengukur' });

const ADDRESS = '203.0.113.77';
const AGENT = 'Peramban-Rahasia/1.0';
const REFERRER = 'rujukan-rahasia.example.go.id';
const TYPED = 'kata-rahasia-pembaca';
const VOTER = secret();
const HIDDEN = [ADDRESS, AGENT, REFERRER, TYPED, VOTER, 'token-rahasia-pengukur'];

const THINGS: Things = {
  agency: 'kementerian',
  parent: 'kementerian',
  article: ARTICLES.plain.id,
  replacedBy: null,
  key: 'key_01h6qdqz60ehf8hx3ymhambg6v',
  cover: null,
  gallery: [],
  slug: 'biasa',
  source: TYPED,
  sourceId: TYPED,
  voter: VOTER,
};
/** What operations of later versions need beside. */
const MORE = { message: 'msg_01h6qdqz60ehf8hx3ymhambg6v', q: TYPED };

/** Each operation as the contract wants it, and wrong in every way that quotes what was sent. */
async function sendEverything(authorization: string): Promise<void> {
  const from = {
    'x-forwarded-for': ADDRESS,
    'user-agent': AGENT,
    referer: `https://${REFERRER}/${TYPED}`,
    'humas-voter': VOTER,
    cookie: `sesi=${TYPED}`,
    authorization,
  };
  for (const operation of readOperations()) {
    const { method, url, headers, payload } = requestOf(operation, { ...THINGS, ...MORE } as Things);
    const words =
      typeof payload === 'string' ? payload.replaceAll(/"text":"[^"]*"/g, `"text":"${TYPED}"`) : payload;
    const ask = { method, headers: { ...headers, ...from } };
    const sign = url.includes('?') ? '&' : '?';
    const requests = [
      { ...ask, url, payload: words },
      { ...ask, url: `${url}${sign}${TYPED}=${TYPED}`, payload: words },
      {
        ...ask,
        url: `${operation.url.replaceAll(/:\w+/g, TYPED)}?q=${TYPED}&cursor=${TYPED}`,
        payload: words,
      },
      { ...ask, url, payload: `{"${TYPED}": "${TYPED}` },
      { ...ask, url, payload: TYPED, headers: { ...ask.headers, 'content-type': `text/${TYPED}` } },
      { ...ask, url, payload: words, headers: { ...ask.headers, authorization: `Bearer ${TYPED}` } },
      {
        ...ask,
        url,
        payload: words,
        headers: { ...ask.headers, 'if-match': TYPED, 'idempotency-key': TYPED },
      },
    ];
    for (const request of requests) await app.app.inject(request);
  }
  await app.app.inject({ url: `/${TYPED}?nik=${TYPED}`, headers: from });
}

function requireClean(hidden: readonly string[]): void {
  const log = JSON.stringify(app.log);
  for (const word of hidden) expect([word, log.includes(word)]).toEqual([word, false]);
}

it('holds nothing of a reader or a key, whatever is sent and whatever fails', async () => {
  const key = await createTestKey(app.database);
  const { authorization } = key.headers;
  const hidden = [...HIDDEN, authorization.slice('Bearer '.length)];
  await sendMessage(app, writtenMessage({ text: TYPED, name: TYPED }), {
    'x-forwarded-for': ADDRESS,
  });
  await sendEverything(authorization);
  expect(app.log.filter(({ message }) => message === 'answered').length).toBeGreaterThan(300);
  requireClean(hidden);

  // The same while the database has lost what the questions are about: every failure is written down.
  app.advance(60_000);
  const { ownerPool } = app.database;
  for (const table of ['article', 'message', 'vote', 'view_event', 'alert', 'media'])
    await ownerPool.query(`ALTER TABLE ${table} RENAME TO ${table}_away`);
  await sendEverything(authorization);
  await sendMessage(app, writtenMessage({ text: TYPED, name: TYPED }), {
    'x-forwarded-for': ADDRESS,
  }).catch(() => {});
  expect(app.log.filter(({ message }) => message === 'a request failed').length).toBeGreaterThan(20);
  requireClean(hidden);
});

it('says of a request its number, method, route, status and time, and no more', async () => {
  const from = app.log.length;
  await app.send({ url: `/v1/articles/${ARTICLES.plain.id}?${TYPED}=1` });
  const [line] = app.log.slice(from);
  expect(Object.keys(line ?? {}).toSorted()).toEqual(
    ['level', 'message', 'method', 'milliseconds', 'requestId', 'route', 'status', 'time'].toSorted(),
  );
  expect(line?.route).toBe('/v1/articles/:article');
});
