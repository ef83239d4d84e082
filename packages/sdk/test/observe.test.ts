import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Hooks, type Logger, observe } from '../src/observe/index.js';
import { ARTICLE, clientOf, problem, VOTER } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const KEY = 'humas_sk_0123456789abcdefghij';
const list = () =>
  Response.json({ items: [], page: { next: null, prev: null } }, { headers: { 'X-Request-Id': 'req_7' } });

/** Settles a call while the clock of the test runs. */
async function settled<T>(call: PromiseLike<T>): Promise<unknown> {
  const outcome = Promise.resolve(call).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  return await outcome;
}

/** An observer that writes everything down. */
function notebook(hooks: Hooks = {}) {
  const events: unknown[] = [];
  const lines: string[] = [];
  const logger: Logger = { debug: (line) => lines.push(line), warn: (line) => lines.push(`! ${line}`) };
  const observer = observe({
    hooks: {
      onRequest: ({ attempt }) => void events.push(['request', attempt]) as undefined,
      onResponse: ({ attempt, status, requestId }) => events.push(['response', attempt, status, requestId]),
      onError: ({ attempt, error }) => events.push(['error', attempt, error.code]),
      ...hooks,
    },
    logger,
  });
  return { events, lines, observer };
}

describe('an observer', () => {
  it('hears of every attempt and of its answer', async () => {
    const { events, lines, observer } = notebook();
    const { client } = clientOf((_, nth) => (nth < 3 ? problem(503, 'service_unavailable') : list()), {
      observer,
      retries: 2,
    });
    await settled(client.articles.list({ tag: 'asn' }));
    expect(events).toEqual([
      ['request', 1],
      ['response', 1, 503, null],
      ['request', 2],
      ['response', 2, 503, null],
      ['request', 3],
      ['response', 3, 200, 'req_7'],
    ]);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe(
      'humas: GET https://api.test/v1/articles?tag=asn, attempt 3: 200 after 0 ms (req_7)',
    );
  });

  it('hears of a failure once, after the last attempt, and of silence in between', async () => {
    const { events, lines, observer } = notebook();
    const { client } = clientOf(() => Promise.reject(new TypeError('no route')), { observer, retries: 1 });
    await settled(client.articles.list());
    expect(events).toEqual([
      ['request', 1],
      ['request', 2],
      ['error', 2, 'network'],
    ]);
    expect(lines.slice(0, 2)).toEqual([
      'humas: GET https://api.test/v1/articles, attempt 1: no answer after 0 ms',
      'humas: GET https://api.test/v1/articles, attempt 2: no answer after 0 ms',
    ]);
    expect(lines[2]).toMatch(/^humas: GET .* could not be sent/);
  });

  it('is not told of a call its caller ended, nor of answers out of memory', async () => {
    const { events, observer } = notebook();
    const controller = new AbortController();
    const { client } = clientOf(() => list(), { observer });
    controller.abort(new Error('left'));
    await settled(client.articles.list({}, { signal: controller.signal }));
    expect(events).toEqual([]);
    await settled(Promise.all([client.definitions.get(), client.definitions.get()]));
    expect(events).toHaveLength(2);
  });

  it('adds headers, but never in the place of one the SDK sends', async () => {
    const { observer } = notebook({
      onRequest: () => ({ traceparent: '00-1-2-01', Authorization: 'Bearer stolen', Accept: 'text/html' }),
    });
    const { client, seen } = clientOf(() => list(), { observer, apiKey: KEY });
    await settled(client.articles.list());
    expect(seen[0]?.headers).toMatchObject({
      traceparent: '00-1-2-01',
      authorization: `Bearer ${KEY}`,
      accept: 'application/json, application/problem+json',
    });
  });

  it('never sees a key, a voter or a body', async () => {
    const told: unknown[] = [];
    const note = (event: unknown) => void told.push(event) as undefined;
    const { lines, observer } = notebook({ onRequest: note, onResponse: note, onError: note });
    const { client } = clientOf(() => problem(403, 'forbidden'), { observer, apiKey: KEY });
    await settled(client.reactions.set(ARTICLE, { voter: VOTER, choice: 'rahasia' }));
    await settled(client.articles.correct(ARTICLE, { note: 'rahasia' }, { ifMatch: 4 }));
    // As a log prints it: a request shows its headers, an error its cause.
    const everything = inspect([told, lines], { depth: null, showHidden: true });
    expect(told).toHaveLength(6);
    for (const secret of [KEY, VOTER, 'rahasia']) expect(everything).not.toContain(secret);
  });

  it.each(['onRequest', 'onResponse', 'onError'] as const)('outlives a hook %s that throws', async (name) => {
    const { lines, observer } = notebook({
      [name]: () => {
        throw new Error('mine');
      },
    });
    const { client } = clientOf((_, nth) => (nth === 1 ? list() : problem(404, 'not_found')), { observer });
    expect(await settled(client.articles.list())).toMatchObject({ items: [] });
    expect(await settled(client.articles.get(ARTICLE))).toMatchObject({ code: 'not_found' });
    const warnings = lines.filter((line) => line.startsWith('!'));
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings[0]).toBe(
      `! humas: the hook ${name} threw Error: mine. The call went on without it. Mend the hook.`,
    );
  });
});

describe('an operation that is going to end', () => {
  const ending = () =>
    Response.json(
      { items: [], page: { next: null, prev: null } },
      { headers: { Deprecation: '@1767225600', Sunset: 'Thu, 31 Dec 2026 00:00:00 GMT' } },
    );
  const WARNING =
    'humas: GET /v1/articles is deprecated until Thu, 31 Dec 2026 00:00:00 GMT. Update @humas/sdk.';

  it('is warned of once on the console, whatever was asked of it', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { client } = clientOf(ending);
    await settled(client.articles.list({ tag: 'a' }));
    await settled(client.articles.list({ tag: 'b' }));
    expect(warn.mock.calls).toEqual([[WARNING]]);
    await settled(client.agencies.list());
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('is warned of in the log, or nowhere', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { lines, observer } = notebook();
    await settled(clientOf(ending, { observer }).client.articles.list());
    expect(lines.at(-1)).toBe(`! ${WARNING}`);
    await settled(clientOf(ending, { observer: observe({ logger: false }) }).client.articles.list());
    expect(warn).not.toHaveBeenCalled();
    await settled(clientOf(ending, { observer: observe({}) }).client.articles.list());
    expect(warn.mock.calls).toEqual([[WARNING]]);
  });
});
