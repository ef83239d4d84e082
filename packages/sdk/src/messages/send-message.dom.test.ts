import { examples } from '@humas/contract/examples';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../../test/fake-api.js';
import { MessageError, newKey, sendMessage } from './index.js';

const receipt = examples['messages.create'];
const message = {
  agency: 'kepegawaian',
  kind: 'feedback',
  text: 'Tabelnya sulit dibaca.',
  consentVersion: '1',
} as const;
const KEY = '4fW1yKpQ7mXc9TzR2bLdNg';

let seen: { url: string; init: RequestInit }[];
let answer: (signal: AbortSignal) => Promise<Response>;
const send = (signal?: AbortSignal) =>
  sendMessage({ apiUrl: 'https://api.test/', key: KEY, message, ...(signal && { signal }) });
const failure = (signal?: AbortSignal) =>
  send(signal).then(
    () => expect.fail('it should fail'),
    (error: unknown) => error,
  );

beforeEach(() => {
  seen = [];
  answer = async () => Response.json(receipt, { status: 201 });
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    seen.push({ url, init });
    return answer(init.signal as AbortSignal);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('sendMessage', () => {
  it('posts the message under its key, with nothing that names the reader, and gives the receipt', async () => {
    expect(await send()).toEqual(receipt);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url).toBe('https://api.test/v1/messages');
    expect(seen[0]?.init).toMatchObject({
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'Idempotency-Key': KEY,
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(JSON.parse(String(seen[0]?.init.body))).toEqual(message);
  });

  it.each([
    [400, 'invalid_request', 'refused'],
    [404, 'not_found', 'refused'],
    [413, 'payload_too_large', 'refused'],
    [422, 'unknown_consent', 'refused'],
    [422, 'idempotency_key_reused', 'refused'],
    [429, 'too_many_requests', 'limited'],
    [408, 'service_unavailable', 'unavailable'],
    // The first attempt is still being stored: soon its answer is there, under the same key.
    [409, 'request_in_progress', 'unavailable'],
    [500, 'internal_error', 'unavailable'],
    [503, 'service_unavailable', 'unavailable'],
  ])('calls %i %s "%s"', async (status, code, reason) => {
    answer = async () => problem(status, code);
    const error = await failure();
    expect(error).toBeInstanceOf(MessageError);
    expect(error).toMatchObject({ name: 'MessageError', reason, code, retryAfter: undefined });
    expect((error as Error).message).toMatch(/^humas: POST https:.+\. .+\. .+\.$/);
    expect((error as Error).message).not.toContain('Tabelnya');
    expect((error as Error).message).not.toContain(KEY);
  });

  it('says which part was refused', async () => {
    const errors = [{ pointer: '/text', code: 'maxLength', detail: 'must have at most 2000 characters' }];
    answer = async () => problem(400, 'invalid_request', { errors });
    expect(await failure()).toMatchObject({ reason: 'refused', errors });
  });

  it('says in seconds how long to wait, when the API does', async () => {
    answer = async () => problem(429, 'too_many_requests', {}, { 'Retry-After': '600' });
    expect(await failure()).toMatchObject({ reason: 'limited', retryAfter: 600 });
    answer = async () => problem(429, 'too_many_requests', {}, { 'Retry-After': 'besok' });
    expect(await failure()).toMatchObject({ reason: 'limited', retryAfter: undefined });
  });

  it('tells a device without a connection from an API that is not there', async () => {
    const cause = new TypeError('Failed to fetch');
    answer = () => Promise.reject(cause);
    expect(await failure()).toMatchObject({ reason: 'unavailable', cause });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(await failure()).toMatchObject({ reason: 'offline', cause });
  });

  it.each([
    ['a page of somebody else', async () => new Response('<html>', { status: 200 })],
    ['a gateway', async () => new Response('bad gateway', { status: 502 })],
  ])('does not take %s for an answer', async (_, response) => {
    answer = response;
    expect(await failure()).toMatchObject({ reason: 'unavailable', code: undefined });
  });

  it('gives up after 10 s', async () => {
    vi.useFakeTimers();
    answer = aborted;
    const failed = failure();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failed).toMatchObject({ reason: 'unavailable', message: expect.stringContaining('10 s') });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects with the reason of its signal when the reader leaves, before or while sending', async () => {
    const leaving = new AbortController();
    const reason = new Error('left');
    answer = aborted;
    const failed = failure(leaving.signal);
    leaving.abort(reason);
    expect(await failed).toBe(reason);
    expect(await failure(leaving.signal)).toBe(reason);
    expect(seen).toHaveLength(1);
  });
});

it('newKey makes another name of the contract’s form every time', () => {
  const keys = Array.from({ length: 100 }, newKey);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(new Set(keys).size).toBe(100);
});

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
