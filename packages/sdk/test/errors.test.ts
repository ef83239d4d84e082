import { inspect } from 'node:util';
import { createHumasClient as createOther } from '@humas/sdk';
import { describe, expect, it } from 'vitest';
import { HumasNotFoundError, isHumasError } from '../src/index.js';
import { ARTICLE, clientOf, problem, VOTER } from './fake-api.js';

const failWith = async (response: () => Response | Promise<Response>) => {
  const { client } = clientOf(response);
  return await client.articles.get(ARTICLE).then(
    () => expect.fail('the call should fail'),
    (error: unknown) => error,
  );
};

describe('errors', () => {
  it.each([
    [400, 'invalid_request', 'HumasBadRequestError'],
    [413, 'payload_too_large', 'HumasBadRequestError'],
    [415, 'unsupported_media_type', 'HumasBadRequestError'],
    [401, 'unauthorized', 'HumasAuthorizationError'],
    [403, 'insufficient_scope', 'HumasAuthorizationError'],
    [404, 'not_found', 'HumasNotFoundError'],
    [409, 'poll_closed', 'HumasConflictError'],
    [409, 'request_in_progress', 'HumasConflictError'],
    [412, 'precondition_failed', 'HumasPreconditionError'],
    [422, 'unreadable_picture', 'HumasBadRequestError'],
    [422, 'idempotency_key_reused', 'HumasBadRequestError'],
    [422, 'unknown_consent', 'HumasBadRequestError'],
    [428, 'precondition_required', 'HumasPreconditionError'],
    [410, 'article_withdrawn', 'HumasGoneError'],
    [429, 'too_many_requests', 'HumasRateLimitError'],
    [500, 'internal_error', 'HumasServerError'],
    [503, 'service_unavailable', 'HumasServerError'],
  ] as const)('%i %s becomes %s', async (status, code, name) => {
    const error = await failWith(() => problem(status, code));
    expect(isHumasError(error, name)).toBe(true);
    expect(error).toMatchObject({ name, status, code, requestId: 'req_1' });
    expect((error as Error).message).toMatch(
      new RegExp(
        `^humas: GET https://api.test/v1/articles/${ARTICLE} was answered with ${status} ${code}\\. .+\\. .+\\.$`,
      ),
    );
  });

  it('says which parameter was refused', async () => {
    const errors = [{ parameter: 'pageSize', code: 'maximum', detail: 'must be <= 100' }];
    expect(await failWith(() => problem(400, 'invalid_request', { errors }))).toMatchObject({ errors });
  });

  it('says when and why an article was withdrawn', async () => {
    const withdrawn = { at: '2026-10-02T09:00:00+07:00', reason: 'Jadwal berubah.', replacedBy: null };
    expect(await failWith(() => problem(410, 'article_withdrawn', { withdrawn }))).toMatchObject({
      withdrawn,
    });
  });

  it('says how long to wait, in seconds or as a date', async () => {
    const wait = (value: string) =>
      failWith(() => problem(503, 'service_unavailable', {}, { 'Retry-After': value }));
    expect(await wait('7')).toMatchObject({ retryAfter: 7 });
    expect(await wait('Wed, 21 Oct 2015 07:28:00 GMT')).toMatchObject({ retryAfter: 0 });
    expect(await wait('besok')).toMatchObject({ retryAfter: undefined });
  });

  it.each([
    ['a page that is not JSON', () => new Response('<!doctype html>', { status: 200 })],
    ['a 404 of somebody else', () => new Response('nginx', { status: 404 })],
  ])('tells %s from the API', async (_, response) => {
    expect(await failWith(response)).toMatchObject({
      name: 'HumasInvalidResponseError',
      code: 'invalid_response',
    });
  });

  it('keeps what fetch said as the cause of a network error', async () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const error = await failWith(() => Promise.reject(new TypeError('words of some runtime', { cause })));
    expect(error).toMatchObject({ name: 'HumasNetworkError', code: 'network', status: undefined });
    expect(inspect((error as Error).cause)).toContain('ECONNREFUSED');
  });

  it('rejects with the reason of the signal when aborted', async () => {
    const { client } = clientOf(() => new Promise<Response>(() => {}));
    const controller = new AbortController();
    const call = client.articles.get(ARTICLE, { signal: controller.signal });
    const reason = new Error('the reader left');
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await expect(client.articles.get(ARTICLE, { signal: controller.signal })).rejects.toBe(reason);
  });

  it.each([
    ['an answer', () => problem(503, 'service_unavailable')],
    ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
    ['nonsense', () => new Response('<html>')],
    ['silence', () => new Promise<Response>(() => {})],
  ])('prints neither key nor secret after %s', async (_, response) => {
    const { client } = clientOf(response, { apiKey: 'hk_very_secret', timeout: 300 });
    const printed = async (call: Promise<unknown>) =>
      inspect(await call.catch((thrown: unknown) => thrown), { depth: 20, showHidden: true });
    const read = await printed(client.reactions.get(ARTICLE, { voter: VOTER }));
    const file = new Blob(['gambar rahasia']);
    const written = await printed(client.media.create({ agency: 'kepegawaian', file, alt: 'Loket' }));
    expect(read).toContain('humas: GET https://api.test');
    expect(written).toContain('humas: POST https://api.test');
    for (const text of [read, written])
      expect(text).not.toMatch(new RegExp(`hk_very_secret|${VOTER}|rahasia`));
  });

  it('prints no key with the client, its resources and its calls', async () => {
    const { client } = clientOf(() => Response.json({}), { apiKey: 'hk_very_secret' });
    const call = client.keys.list();
    await call;
    const printed = inspect([client, call, client.articles.list()], { depth: 20, showHidden: true });
    expect(printed).toContain('Keys');
    expect(printed).not.toContain('hk_very_secret');
    expect(JSON.stringify([client, call])).not.toContain('hk_very_secret');
  });

  it('knows errors of another copy of the SDK', async () => {
    const other = createOther({
      baseUrl: 'https://api.test',
      retries: 0,
      fetch: async () => problem(404, 'not_found'),
    });
    const error = await other.articles.get(ARTICLE).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(HumasNotFoundError);
    expect(isHumasError(error)).toBe(true);
    expect(isHumasError(error, 'HumasNotFoundError')).toBe(true);
    expect(isHumasError(error, 'HumasGoneError')).toBe(false);
  });

  it.each([new Error('x'), null, undefined, 'humas', { name: 'HumasError' }])(
    'does not claim %j',
    (stranger) => {
      expect(isHumasError(stranger)).toBe(false);
    },
  );
});
