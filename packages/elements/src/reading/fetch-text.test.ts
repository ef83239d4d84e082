import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchText } from './fetch-text.js';
import type { ReadError } from './read-error.js';

const URL = 'https://api.example/v1/articles';

let answers: (() => Response | Promise<Response>)[];
let asked: { url: string; init: RequestInit }[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    const answer = answers.shift() ?? expect.fail('it was asked once too often');
    return answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const status =
  (code: number, body = '', headers = {}) =>
  () =>
    new Response(body, { status: code, headers });
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
/** What comes of it, and after how many milliseconds. */
async function read(): Promise<{ text?: string; error?: ReadError; after: number }> {
  const begun = Date.now();
  const result = fetchText(URL, 'application/json').then(
    (text) => ({ text, after: Date.now() - begun }),
    (error: ReadError) => ({ error, after: Date.now() - begun }),
  );
  await vi.runAllTimersAsync();
  return result;
}

test('asks without cookies, for what is wanted', async () => {
  answers = [status(200, 'isi')];
  expect((await read()).text).toBe('isi');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    url: URL,
    init: { credentials: 'omit', headers: { Accept: 'application/json' } },
  });
  expect(vi.getTimerCount()).toBe(0);
});

describe('asks once more', () => {
  test.each([
    ['the line breaks', broken],
    ['the server stumbles', status(500)],
    ['the server is away for a second', status(503, '', { 'Retry-After': '1' })],
  ])('when %s, after a pause', async (_, first) => {
    answers = [first, status(200, 'isi')];
    const { text, after } = await read();
    expect([text, asked.length]).toEqual(['isi', 2]);
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(2000);
  });

  test('and no more than that', async () => {
    answers = [broken, broken];
    expect((await read()).error).toMatchObject({ name: 'ReadError', code: 'unreachable' });
    expect(asked).toHaveLength(2);
  });
});

describe('does not ask again', () => {
  test.each([
    ['a refusal', status(404), 'http_404'],
    ['too many requests', status(429, '', { 'Retry-After': '1' }), 'http_429'],
    ['a longer pause than a reader waits', status(503, '', { 'Retry-After': '120' }), 'http_503'],
    ['a pause until a date', status(503, '', { 'Retry-After': 'Wed, 25 Nov 2026 10:00:00 GMT' }), 'http_503'],
  ])('after %s', async (_, first, code) => {
    answers = [first];
    expect((await read()).error).toMatchObject({ code });
    expect(asked).toHaveLength(1);
  });

  test('when the answer takes longer than ten seconds', async () => {
    answers = [() => new Promise((_, reject) => asked[0]?.init.signal?.addEventListener('abort', reject))];
    const { error, after } = await read();
    expect([error?.code, after, asked.length]).toEqual(['unreachable', 10_000, 1]);
  });
});

test('a body that stands still counts as one that does not come', async () => {
  const stuck = (signal: AbortSignal) =>
    new ReadableStream({
      start: (body) => signal.addEventListener('abort', () => body.error(new Error('aborted'))),
    });
  answers = [() => new Response(stuck(asked[0]?.init.signal as AbortSignal))];
  expect((await read()).error).toMatchObject({ code: 'unreachable' });
});

test('an error has the API’s own code, else the status, and says where', async () => {
  const problem = JSON.stringify({ status: 404, code: 'unknown_agency', title: 'No such agency' });
  answers = [status(404, problem)];
  expect((await read()).error).toMatchObject({
    code: 'unknown_agency',
    message: expect.stringContaining(URL),
  });
  answers = [status(502, '<h1>Bad gateway</h1>'), status(502, '{"code": 5}')];
  expect((await read()).error).toMatchObject({ code: 'http_502' });
});
