import { beforeEach, describe, expect, it } from 'vitest';
import { createHumasClient, isHumasError } from '../../src/index.js';
import { type MockApi, mockApi } from '../../src/testing/index.js';
import { ARTICLE } from '../fake-api.js';
import { clientOf, failureOf } from './mocked.js';

let api: MockApi;
beforeEach(() => {
  api = mockApi();
});

describe('a request that is none of the contract', () => {
  it.each([
    ['GET', '/v1/artikel', 404, 'route_not_found', 'articles.list (GET /v1/articles)'],
    ['GET', '/v1/article/art_1', 404, 'route_not_found', 'articles.get (GET /v1/articles/{article})'],
    [
      'POST',
      '/v1/messages/msg_1/aprove',
      404,
      'route_not_found',
      'messages.approve (POST /v1/messages/{message}/approve)',
    ],
    ['DELETE', '/v1/articles/art_1', 405, 'method_not_allowed', 'articles.get (GET /v1/articles/{article})'],
    ['GET', '/', 404, 'route_not_found', ''],
    ['GET', '/v1/articles//poll', 404, 'route_not_found', 'polls.get'],
    ['GET', '/v1/keys/%E0%A4%A', 405, 'method_not_allowed', 'keys.revoke'],
  ])('is refused at once: %s %s', async (method, path, status, code, nearest) => {
    const response = await api.fetch(api.baseUrl + path, { method });
    const problem = await response.json();
    expect(response.status).toBe(status);
    expect(problem).toMatchObject({ code, status });
    expect(problem.detail).toContain(`${method} ${path} is no operation of the contract.`);
    expect(problem.detail).toContain(`The nearest is ${nearest}`);
    expect(api.requests).toEqual([]);
    expect(() => api.verify()).toThrow(`${method} ${path} is no operation of the contract`);
  });

  it('is refused at another address, and by the client without a second try', async () => {
    const { fetch } = api;
    const elsewhere = createHumasClient({ baseUrl: 'https://api.humas.test.evil.test', fetch });
    const error = await failureOf(elsewhere.articles.list());
    expect(error).toMatchObject({ name: 'HumasNotFoundError', code: 'route_not_found' });
    expect(String(error)).toContain('is not below https://api.humas.test.');
    expect(isHumasError(error) && error.requestId).toBe('req_mock_1');
  });
});

describe('a request that breaks the contract', () => {
  const ask = async (path: string, init?: RequestInit) => {
    const response = await api.fetch(api.baseUrl + path, init);
    return { status: response.status, ...((await response.json()) as object) };
  };
  const json = (body: unknown, headers: HeadersInit = {}): RequestInit => ({
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer x', ...headers },
  });

  it.each([
    ['/v1/articles?halaman=2', 'unknown_parameter', 'halaman', 'unknown_parameter'],
    ['/v1/definitions?a=1', 'unknown_parameter', 'a', 'unknown_parameter'],
    ['/v1/search', 'invalid_request', 'q', 'required'],
    ['/v1/counters', 'invalid_request', 'ids', 'required'],
    [`/v1/articles/${ARTICLE}/reaction`, 'invalid_request', 'Humas-Voter', 'required'],
    ['/v1/articles?pageSize=many', 'invalid_request', 'pageSize', 'type'],
    ['/v1/articles?pageSize=0', 'invalid_request', 'pageSize', 'minimum'],
    ['/v1/articles?pageSize=500', 'invalid_request', 'pageSize', 'maximum'],
    ['/v1/articles?total=yes', 'invalid_request', 'total', 'type'],
    ['/v1/articles?type=berita', 'invalid_request', 'type', 'enum'],
  ])('is answered with 400: %s', async (path, code, parameter, why) => {
    expect(await ask(path)).toMatchObject({ status: 400, code, errors: [{ parameter, code: why }] });
  });

  it.each<[string, RequestInit, string, string]>([
    ['nothing', { ...json(''), body: null }, '', 'required'],
    ['no JSON', json('{'), '', 'json'],
    ['no object', json('7'), '', 'json'],
    ['too little', json({ slug: 'a', name: 'A', shortName: 'A' }), '/kind', 'required'],
    [
      'too much',
      json({ slug: 'a', name: 'A', shortName: 'A', kind: 'upt', nama: 'A' }),
      '/nama',
      'unknown_property',
    ],
  ])('is answered with 400: a body of %s', async (_, init, pointer, code) => {
    expect(await ask('/v1/agencies', init)).toMatchObject({
      status: 400,
      code: 'invalid_request',
      errors: [{ pointer, code }],
    });
  });

  it('is answered with 401 without a key, 415 for another type, 428 without a version', async () => {
    expect(
      await failureOf(clientOf(api).agencies.create({ slug: 'a', name: 'A', shortName: 'A', kind: 'upt' })),
    ).toMatchObject({
      code: 'unauthorized',
    });
    expect(await ask('/v1/agencies', json('a=1', { 'Content-Type': 'text/csv' }))).toMatchObject({
      status: 415,
      code: 'unsupported_media_type',
    });
    expect(await ask('/v1/articles/art_1/correct', json({ note: 'Nama.' }))).toMatchObject({
      status: 428,
      code: 'precondition_required',
    });
  });

  it('does not use up an answer', async () => {
    api.on('articles.list', { problem: 'service_unavailable', times: 1 });
    await ask('/v1/articles?halaman=2');
    expect(() => api.verify()).toThrow('articles.list');
    expect(await ask('/v1/articles')).toMatchObject({ status: 503 });
  });
});
