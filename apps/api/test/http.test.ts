import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OperationId } from '@humas/contract';
import { describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../src/app.js';
import { readOperations } from '../src/contract/document.js';
import { DatabaseUnavailableError } from '../src/database/database-errors.js';
import { ARTICLES } from './support/content.js';
import { PATIENT } from './support/patience.js';
import { appOver, BROWSER, secret, sendViews, useTestApp } from './support/test-app.js';

const app = useTestApp();
const READS = [
  '/v1/agencies',
  '/v1/agencies/kementerian',
  '/v1/categories',
  '/v1/articles',
  '/v1/articles/popular?window=all',
  `/v1/articles/${ARTICLES.plain.id}`,
  '/v1/agencies/kementerian/articles/biasa',
  `/v1/counters?ids=${ARTICLES.plain.id}`,
  '/v1/definitions',
];

describe('the contract', () => {
  it('has a handler for every operation and no other', () => {
    const names: OperationId[] = readOperations().map((operation) => operation.id);
    expect(Object.keys(createHandlers(app.app.services)).toSorted()).toEqual(names.toSorted());
  });

  it('is served for people and programs, without anything from elsewhere', async () => {
    const json = (await app.send({ url: '/openapi.json' })).json();
    expect(json.servers).toEqual([{ url: app.config.publicUrl, description: 'This server' }]);
    expect((await app.send({ url: '/docs/json' })).json()).toEqual(json);
    expect((await app.send({ url: '/openapi.yaml' })).body).toContain('openapi: 3.1.0');
    const page = await app.send({ url: '/docs/' });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.headers['content-security-policy']).not.toMatch(/https?:/);
    expect((await app.send({ url: '/docs/static/swagger-initializer.js' })).body).toContain(
      '"validatorUrl":null',
    );
    expect((await app.send({ url: '/' })).headers.location).toBe('/docs/');
  });
});

describe('reading again', () => {
  it.each(READS)('answers 304 to whoever has %s already', async (url) => {
    const first = await app.send({ url });
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"\d+\.[\w-]{16}"$/);
    for (const held of [etag, `W/${etag}`, `"0.x", ${etag}`, '*']) {
      const again = await app.send({ url, headers: { 'if-none-match': held } });
      expect([url, held, again.statusCode, again.body]).toEqual([url, held, 304, '']);
      expect(again.headers.etag).toBe(etag);
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
    }
    expect((await app.send({ url, headers: { 'if-none-match': '"1.other"' } })).statusCode).toBe(200);
  });

  it('says how long each kind of answer may be kept', async () => {
    const cacheOf = async (url: string, headers = {}) =>
      (await app.send({ url, headers })).headers['cache-control'];
    expect(await cacheOf('/v1/articles')).toBe(
      'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    );
    expect(await cacheOf(`/v1/counters?ids=${ARTICLES.plain.id}`)).toBe(
      'public, max-age=15, stale-while-revalidate=15',
    );
    expect(await cacheOf(`/v1/articles/${ARTICLES.plain.id}/poll`)).toBe('public, max-age=5');
    const own = `/v1/articles/${ARTICLES.plain.id}/reaction`;
    expect(await cacheOf(own, { 'humas-voter': secret() })).toBe('private, no-store');
    expect(await cacheOf('/v1/articles/tidak-ada')).toBe('no-store');
    const article = await app.send({ url: `/v1/articles/${ARTICLES.plain.id}` });
    expect(article.headers['surrogate-key']).toContain(
      `article/${ARTICLES.plain.id} agency/${ARTICLES.plain.agencyId}`,
    );
  });

  it('keeps an article for two seconds and asks once for a crowd, but never an error', async () => {
    const url = `/v1/articles/${ARTICLES.notice.id}`;
    const rename = (headline: string) =>
      app.database.ownerPool.query(
        `UPDATE article SET summary = summary || jsonb_build_object('headline', $2::text) WHERE id = $1`,
        [ARTICLES.notice.id, headline],
      );
    const read = async () => (await app.send({ url })).json().headline;
    app.advance(2000);
    await rename('Lama');
    expect(await Promise.all([read(), read()])).toEqual(['Lama', 'Lama']);
    await rename('Baru');
    expect(await read()).toBe('Lama');
    app.advance(2000);
    expect(await read()).toBe('Baru');
    const draft = `/v1/articles/${ARTICLES.draft.id}`;
    expect((await app.send({ url: draft })).statusCode).toBe(404);
    await app.database.ownerPool.query("UPDATE article SET status = 'published' WHERE id = $1", [
      ARTICLES.draft.id,
    ]);
    expect((await app.send({ url: draft })).statusCode).toBe(200);
    await app.database.ownerPool.query("UPDATE article SET status = 'draft' WHERE id = $1", [
      ARTICLES.draft.id,
    ]);
  });

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const get = await app.send({ url: '/v1/agencies/kementerian' });
    const head = await app.send({ method: 'HEAD', url: '/v1/agencies/kementerian' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers.etag).toBe(get.headers.etag);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });
});

describe('errors', () => {
  it.each([
    ['GET', '/tidak-ada', 404, 'route_not_found'],
    ['GET', '/v1/articles/bukan-id', 400, 'invalid_request'],
    ['GET', '/%zz', 400, 'invalid_request'],
    ['GET', '/v1/articles?pageSize=500', 400, 'invalid_request'],
    ['GET', '/v1/articles?pageSize=1&pageSize=2', 400, 'invalid_request'],
    ['GET', '/v1/articles?pagesize=5', 400, 'unknown_parameter'],
    ['GET', '/v1/articles?tag=%00', 400, 'invalid_request'],
    ['GET', '/v1/articles?from=0000-01-01T00:00:00Z', 400, 'invalid_request'],
    ['GET', '/v1/articles?from=2023-12-31T23:59:60Z', 400, 'invalid_request'],
    ['GET', '/v1/counters', 400, 'invalid_request'],
    ['GET', '/livez?x=1', 400, 'unknown_parameter'],
    ['POST', '/v1/articles', 405, 'method_not_allowed'],
    ['DELETE', '/v1/views', 405, 'method_not_allowed'],
    ['PATCH', `/v1/articles/${ARTICLES.plain.id}/reaction`, 405, 'method_not_allowed'],
  ] as const)('%s %s is %i %s', async (method, url, status, code) => {
    const answer = await app.send({ method, url });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['x-request-id']).toMatch(/^req_[0-7][0-9a-z]{25}$/);
    expect(answer.json()).toMatchObject({ status, requestId: answer.headers['x-request-id'] });
    if (status === 405) expect(answer.headers.allow).toContain('OPTIONS');
  });

  it('names every wrong parameter at once, in both languages', async () => {
    const url = '/v1/articles?pageSize=0&type=blog&ids=a';
    const parameters = (answer: { json(): { errors: { parameter: string; detail: string }[] } }) =>
      answer.json().errors;
    const indonesian = parameters(await app.send({ url }));
    expect(indonesian.map((item) => item.parameter).toSorted()).toEqual(['ids', 'pageSize', 'type']);
    expect(indonesian.find((item) => item.parameter === 'pageSize')?.detail).toBe('paling kecil 1');
    const english = parameters(await app.send({ url, headers: { 'accept-language': 'en' } }));
    expect(english.find((item) => item.parameter === 'pageSize')?.detail).toBe('must be at least 1');
  });

  it.each([
    ['{', 400, { pointer: '', code: 'json' }],
    ['[]', 400, { pointer: '', code: 'type' }],
    ['{"events":[]}', 400, { pointer: '/events', code: 'minItems' }],
    ['{"events":[{}]}', 400, { pointer: '/events/0/visit', code: 'required' }],
    ['{"events":[],"x":1}', 400, { pointer: '/x', code: 'unknown_property' }],
    ['{"events":[],"__proto__":1}', 400, { pointer: '/__proto__', code: 'unknown_property' }],
  ])('points into a wrong body: %s', async (payload, status, error) => {
    for (const type of ['text/plain', 'application/json']) {
      const answer = await app.send({
        method: 'POST',
        url: '/v1/views',
        headers: { 'content-type': type },
        payload,
      });
      expect([answer.statusCode, answer.json().errors[0]]).toMatchObject([status, error]);
    }
  });

  it('takes at most 25 events, 8192 bytes, and only its media types', async () => {
    const many = await sendViews(
      app,
      Array.from({ length: 26 }, () => ({ article: ARTICLES.plain.id })),
    );
    expect(many.json().errors).toMatchObject([{ pointer: '/events', code: 'maxItems' }]);
    const post = (type: string, payload: string) =>
      app.send({ method: 'POST', url: '/v1/views', headers: { 'content-type': type }, payload });
    expect((await post('text/plain', ' '.repeat(8193))).json()).toMatchObject({
      code: 'payload_too_large',
      detail: 'Kirim paling banyak 8.192 bita sekali kirim.',
    });
    expect((await post('application/xml', '<x/>')).json()).toMatchObject({
      code: 'unsupported_media_type',
      status: 415,
    });
    expect((await post('application/x-www-form-urlencoded', 'events=1')).statusCode).toBe(415);
    const put = await app.send({
      method: 'PUT',
      url: `/v1/articles/${ARTICLES.plain.id}/reaction`,
      headers: { 'humas-voter': secret(), 'content-type': 'text/plain' },
      payload: '{"choice":"useful"}',
    });
    expect(put.statusCode).toBe(415);
  });

  it.each([
    ['when the database is away', new DatabaseUnavailableError(new Error('gone'))],
    ['when a statement takes too long', Object.assign(new Error('canceling statement'), { code: '57014' })],
  ])('is 503 with Retry-After %s', async (_, error) => {
    const pool = Object.assign(Object.create(app.database.pool), {
      query: async () => {
        throw error;
      },
    });
    const broken = await appOver(app.database, {}, pool);
    const answers = await Promise.all([
      ...READS.filter((url) => url !== '/v1/definitions').map((url) => broken.send({ url })),
      broken.send({ url: '/readyz' }),
      sendViews(broken, [{ article: ARTICLES.plain.id }]),
    ]);
    for (const answer of answers) {
      expect([answer.statusCode, answer.json().code]).toEqual([503, 'service_unavailable']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect((await broken.send({ url: '/livez' })).statusCode).toBe(200);
    await broken.close();
  });

  it('says nothing of a mistake of its own, and logs it', async () => {
    const pool = Object.assign(Object.create(app.database.pool), {
      query: async () => {
        throw new Error('column "rahasia" does not exist');
      },
    });
    const broken = await appOver(app.database, {}, pool);
    const answer = await broken.send({ url: '/v1/agencies' });
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal_error']);
    expect(answer.body).not.toContain('rahasia');
    const requestId = answer.json().requestId;
    expect(broken.log).toContainEqual(
      expect.objectContaining({
        level: 'error',
        requestId,
        error: expect.objectContaining({ name: 'Error' }),
      }),
    );
    await broken.close();
  });

  it('refuses more than it can hold, acknowledging nothing', async () => {
    const client = await app.database.ownerPool.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE view_event IN EXCLUSIVE MODE');
    const crowd = Array.from({ length: 900 }, () =>
      sendViews(
        app,
        Array.from({ length: 25 }, () => ({ article: ARTICLES.notice.id })),
        { 'x-forwarded-for': secret() },
      ),
    );
    const refused = await Promise.race(crowd);
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '1']);
    await client.query('COMMIT');
    client.release();
    const answers = await Promise.all(crowd);
    const acknowledged = answers.filter((answer) => answer.statusCode === 204).length;
    const { rows } = await app.database.ownerPool.query(
      'SELECT count(*) AS n FROM view_event WHERE article_id = $1',
      [ARTICLES.notice.id],
    );
    expect(rows[0].n).toBe(acknowledged * 25);
    expect(app.app.services.viewCounter.writer.metrics.refused).toBe(900 - acknowledged);
  });
});

describe('other sites', () => {
  it('may ask from anywhere, without cookies', async () => {
    const preflight = await app.send({
      method: 'OPTIONS',
      url: `/v1/articles/${ARTICLES.plain.id}/reaction`,
      headers: {
        origin: 'https://instansi.example',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'humas-voter,content-type',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'Humas-Voter, Idempotency-Key, Content-Type, If-None-Match',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
      'access-control-max-age': '86400',
    });
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each(['/v1/articles', '/v1/articles?x=1', '/tidak-ada'])('may read %s, errors too', async (url) => {
    const { headers } = await app.send({ url, headers: { origin: 'https://instansi.example' } });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-expose-headers']).toBe('ETag, Link, Retry-After, X-Request-Id');
    expect(headers.vary ?? '').not.toContain('Origin');
  });

  it('may show pictures, which can do nothing by themselves', async () => {
    const picture = await app.send({ url: '/media/kapal-latih.svg' });
    expect(picture.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
    });
    expect(picture.headers['content-security-policy']).toContain('sandbox');
    for (const url of [
      '/media/../agencies.yaml',
      '/media/%2e%2e/agencies.yaml',
      '/media/..%2fagencies.yaml',
      '/media/',
    ]) {
      expect([url, (await app.send({ url })).statusCode]).not.toEqual([url, 200]);
    }
  });
});

describe('the log', () => {
  it('holds what happened and nothing about who it was', async () => {
    const voter = secret();
    const address = '198.51.100.77';
    const headers = { 'x-forwarded-for': address, referer: 'https://pembaca.example/', 'humas-voter': voter };
    const result = `/v1/articles/${ARTICLES.plain.id}/reaction/result?voter=${voter}`;
    await app.send({ url: result, headers });
    await app.send({ url: `/v1/articles/${ARTICLES.plain.id}/reaction`, headers });
    await app.send({ url: `/tidak-ada/${voter}?q=${voter}`, headers });
    const lines = JSON.stringify(app.log);
    expect(lines).toContain('"route":"/v1/articles/:article/reaction/result"');
    for (const personal of [voter, address, 'pembaca.example', BROWSER])
      expect(lines).not.toContain(personal);
  });
});

describe('going down', () => {
  it('answers what it accepted, refuses what comes later, and leaves nothing waiting', async () => {
    const leaving = await appOver(app.database, { HUMAS_GROUP_WINDOW_MS: '300' });
    await leaving.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = leaving.app.server.address() as AddressInfo;
    const write = vi.spyOn(leaving.app.services.viewCounter.writer, 'write');
    const accepted = post(port, ARTICLES.emotion.id);
    await vi.waitUntil(() => write.mock.calls.length === 1, PATIENT);
    const closing = leaving.close();
    expect(await accepted).toBe(204);
    await closing;
    await expect(post(port, ARTICLES.emotion.id)).rejects.toThrow('ECONNREFUSED');
  });
});

/** A view over a real socket. @returns the status of the answer */
function post(port: number, article: string): Promise<number> {
  const payload = JSON.stringify({ events: [{ visit: secret(), article, n: 1, age: 0 }] });
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'text/plain', 'user-agent': BROWSER };
    httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/v1/views', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end(payload);
  });
}
