import { examples } from '@humas/contract/examples';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../../test/fake-api.js';
import { BeaconError, createVoter } from './index.js';

const ARTICLE = 'art_01hbytm700e5k8jv2xw6q4n9rc';
const KEY = `humas:voter:${ARTICLE}`;
const saved = examples['reactions.set'];

let seen: { url: string; method: string; voter: string; body: unknown; init: RequestInit }[];
let answer: (nth: number, signal: AbortSignal) => Promise<Response>;
const voter = () => createVoter({ apiUrl: 'https://api.test', article: ARTICLE });

beforeEach(() => {
  localStorage.clear();
  seen = [];
  answer = async () => Response.json(saved);
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const headers = init.headers as Record<string, string>;
    seen.push({
      url,
      method: String(init.method),
      voter: headers['Humas-Voter'] ?? '',
      body: init.body,
      init,
    });
    return answer(seen.length, init.signal as AbortSignal);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a voter', () => {
  it('has no secret and asks nothing before the first vote', async () => {
    expect(voter().hasVoted()).toBe(false);
    expect(await voter().choice()).toBeNull();
    expect(seen).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  it('makes a secret with the first vote and stays the same voter', async () => {
    expect(await voter().set('veryUseful')).toEqual(saved);
    const secret = localStorage.getItem(KEY);
    expect(secret).toMatch(/^[\w-]{22}$/);
    await voter().set('unclear');
    await voter().choice();
    await voter().withdraw();
    expect(voter().hasVoted()).toBe(true);
    const url = `https://api.test/v1/articles/${ARTICLE}/reaction`;
    expect(seen.map((request) => [request.method, request.url, request.voter, request.body])).toEqual([
      ['PUT', url, secret, '{"choice":"veryUseful"}'],
      ['PUT', url, secret, '{"choice":"unclear"}'],
      ['GET', url, secret, undefined],
      ['DELETE', url, secret, undefined],
    ]);
    expect(seen[0]?.init).toMatchObject({
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('has another secret for every article', async () => {
    await voter().set('useful');
    await createVoter({ apiUrl: 'https://api.test', article: ARTICLE.replace('9rc', '9rd') }).set('useful');
    expect(new Set(seen.map((request) => request.voter)).size).toBe(2);
  });

  it('stays the same voter when the first answer is lost, so that no vote counts twice', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(voter().set('useful')).rejects.toMatchObject({ code: 'network', retryable: true });
    answer = async () => Response.json(saved);
    await voter().set('useful');
    expect(seen[1]?.voter).toBe(seen[0]?.voter);
  });

  it('keeps its secret before it sends it: a page that is closed meanwhile has voted as itself', async () => {
    let kept: string | null = null;
    answer = () => {
      kept = localStorage.getItem(KEY);
      return new Promise(() => {});
    };
    void voter().set('useful');
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect([kept, localStorage.getItem(KEY)]).toEqual([seen[0]?.voter, seen[0]?.voter]);
    // The next page, although the answer never came.
    answer = async () => Response.json(saved);
    await voter().choice();
    expect(seen[1]).toMatchObject({ method: 'GET', voter: seen[0]?.voter });
  });

  it('forgets the secret when told, and votes as somebody new after that', async () => {
    await voter().set('useful');
    voter().forget();
    expect(voter().hasVoted()).toBe(false);
    expect(localStorage.length).toBe(0);
    await voter().set('useful');
    expect(seen[1]?.voter).not.toBe(seen[0]?.voter);
  });

  it('who never voted keeps no secret by withdrawing', async () => {
    await voter().withdraw();
    expect(seen[0]?.voter).toMatch(/^[\w-]{22}$/);
    expect(voter().hasVoted()).toBe(false);
  });

  it('replaces a secret that is none', async () => {
    localStorage.setItem(KEY, 'short');
    expect(voter().hasVoted()).toBe(false);
    await voter().set('useful');
    expect(seen[0]?.voter).toMatch(/^[\w-]{22}$/);
  });

  it('sends its writes in order, also after one failed, and reads after them', async () => {
    const arrivals: ((response: Response) => void)[] = [];
    answer = () => new Promise((resolve) => arrivals.push(resolve));
    const me = voter();
    const first = me.set('useful').catch((error: unknown) => error);
    const second = me.withdraw();
    const third = me.choice();
    await vi.waitFor(() => expect(arrivals).toHaveLength(1));
    expect(seen.map(({ method }) => method)).toEqual(['PUT']);
    arrivals[0]?.(problem(503, 'service_unavailable'));
    expect(await first).toBeInstanceOf(BeaconError);
    await vi.waitFor(() => expect(arrivals).toHaveLength(2));
    arrivals[1]?.(Response.json(saved));
    await second;
    await vi.waitFor(() => expect(arrivals).toHaveLength(3));
    arrivals[2]?.(Response.json({ article: ARTICLE, choice: null, class: null }));
    expect(await third).toMatchObject({ choice: null });
    expect(seen.map(({ method }) => method)).toEqual(['PUT', 'DELETE', 'GET']);
  });

  it.each([
    [409, 'poll_closed', false],
    [404, 'poll_off', false],
    [400, 'unknown_choice', false],
    [429, 'invalid_request', true],
    [503, 'service_unavailable', true],
  ])('says what %i %s means', async (status, code, retryable) => {
    answer = async () => problem(status, code);
    const error = await voter()
      .set('useful')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BeaconError);
    expect(error).toMatchObject({ name: 'BeaconError', code, retryable });
    expect((error as Error).message).toMatch(/^humas: PUT https:.+\. .+\. .+\.$/);
    expect((error as Error).message).not.toContain(localStorage.getItem(KEY));
  });

  it('tells a page of somebody else from an answer', async () => {
    answer = async () => new Response('<html>', { status: 200 });
    await expect(voter().set('useful')).rejects.toMatchObject({ code: 'invalid_response', retryable: false });
  });

  it.each([
    ['the answer', (signal: AbortSignal) => aborted(signal)],
    ['the body', async (signal: AbortSignal) => ({ text: () => aborted(signal) }) as unknown as Response],
  ])('gives up after 10 s when %s does not come', async (_, silence) => {
    vi.useFakeTimers();
    answer = (_nth, signal) => silence(signal);
    const failure = voter()
      .set('useful')
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failure).toMatchObject({ code: 'timeout', retryable: true });
  });

  it('votes from memory when storage is blocked', async () => {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(localStorage, name).mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      });
    }
    await voter().set('useful');
    await voter().set('unclear');
    expect(voter().hasVoted()).toBe(true);
    expect(seen[1]?.voter).toBe(seen[0]?.voter);
    voter().forget();
    expect(voter().hasVoted()).toBe(false);
  });
});

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
