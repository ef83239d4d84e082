import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallOptions, HumasClient } from '../src/index.js';
import { ARTICLE, clientOf, problem, type SeenRequest } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const IMPORT = { agency: 'kepegawaian', source: 'rss', sourceId: '7' };
const MESSAGE = { agency: 'a', kind: 'feedback', text: 'Jelas.', consentVersion: '1' } as const;
const OFFICE = { slug: 'a', name: 'A', shortName: 'A', kind: 'upt' } as const;

type Ask = (client: HumasClient, options: CallOptions) => PromiseLike<unknown>;

/** What may be sent again: it reads, it changes nothing the second time, or it carries its name. */
const REPEATABLE: Ask[] = [
  (client, options) => client.definitions.get(options),
  (client, options) => client.articles.list({ pageSize: 3 }, options),
  (client, options) => client.imports.withdraw(IMPORT, { reason: 'Ditarik.' }, options),
  (client, options) => client.messages.create(MESSAGE, options),
];

/** What must not happen twice, and carries no name by which an API would know it again. */
const UNREPEATABLE: Ask[] = [
  (client, options) => client.agencies.create(OFFICE, options),
  (client, options) => client.articles.correct(ARTICLE, { note: 'Salah.' }, { ifMatch: 4, ...options }),
  (client, options) => client.keys.create({ name: 'a', scopes: ['media:write'] }, options),
  (client, options) => client.views.record({ events: [] }, options),
];

interface Refusal {
  status: number;
  /** Seconds to wait, or none said. */
  wait: number | null;
  /** Whether they are said as a date. */
  dated: boolean;
}

type Failure = Refusal | 'network' | 'silence' | 'half an answer';

const failures = fc.array(
  fc.oneof(
    fc.record<Refusal>({
      status: fc.constantFrom(408, 409, 429, 500, 502, 503, 504),
      wait: fc.option(fc.nat({ max: 12 })),
      dated: fc.boolean(),
    }),
    fc.constantFrom<Failure>('network', 'silence', 'half an answer'),
  ),
  { minLength: 6, maxLength: 6 },
);

const limits = fc.record({
  retries: fc.integer({ min: 0, max: 4 }),
  timeout: fc.integer({ min: 200, max: 15_000 }),
  totalTimeout: fc.integer({ min: 1000, max: 40_000 }),
});

/** One attempt as the API saw it, and from when on it allows the next. */
interface Attempt {
  readonly at: number;
  readonly nextFrom: number;
  readonly request: SeenRequest;
}

function answerWith(failure: Failure): { answer: () => Response | Promise<Response>; nextFrom: number } {
  const now = Date.now();
  if (failure === 'silence') return { answer: () => new Promise<Response>(() => {}), nextFrom: now };
  if (failure === 'network') return { answer: () => Promise.reject(new TypeError('offline')), nextFrom: now };
  if (failure === 'half an answer')
    return { answer: () => new Response(new ReadableStream({ start() {} })), nextFrom: now };
  const { status, wait, dated } = failure;
  if (wait === null) return { answer: () => problem(status, 'internal_error'), nextFrom: now };
  const until = new Date(now + wait * 1000).toUTCString();
  const headers = { 'Retry-After': dated ? until : String(wait) };
  return {
    answer: () => problem(status, 'internal_error', {}, headers),
    nextFrom: dated ? Date.parse(until) : now + wait * 1000,
  };
}

/** A call to an API at which everything fails, on the test's clock: its attempts, its end and its error. */
async function run(ask: Ask, failing: Failure[], options: CallOptions, byCall: boolean) {
  const attempts: Attempt[] = [];
  const { client } = clientOf(
    (request, nth) => {
      const { answer, nextFrom } = answerWith(failing[nth - 1] ?? 'network');
      attempts.push({ at: Date.now(), nextFrom, request });
      return answer();
    },
    { cache: false, ...(byCall ? {} : options) },
  );
  const begun = Date.now();
  let ended = Number.POSITIVE_INFINITY;
  const call = Promise.resolve(ask(client, byCall ? options : {})).catch((error: unknown) => {
    ended = Date.now();
    return error;
  });
  await vi.advanceTimersByTimeAsync(600_000);
  return { attempts, took: ended - begun, error: await call };
}

describe('the budgets of a call', () => {
  it('hold whatever the API answers, and Retry-After is never shortened', async () => {
    await fc.assert(
      fc.asyncProperty(
        failures,
        limits,
        fc.constantFrom(...REPEATABLE),
        fc.boolean(),
        async (failing, budget, ask, byCall) => {
          const { attempts, took, error } = await run(ask, failing, budget, byCall);
          expect(error).toHaveProperty('code');
          expect(attempts.length).toBeGreaterThanOrEqual(1);
          expect(attempts.length).toBeLessThanOrEqual(1 + budget.retries);
          expect(took).toBeLessThanOrEqual(budget.totalTimeout + 1);
          for (const [index, { at }] of attempts.slice(1).entries())
            expect(at).toBeGreaterThanOrEqual(attempts[index]?.nextFrom ?? 0);
          // A repetition is the same request, its name included.
          const sent = attempts.map(({ request: { init, form, ...rest } }) => JSON.stringify(rest));
          expect(new Set(sent).size).toBe(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('allow one attempt of what must not happen twice, however many retries somebody asks for', async () => {
    await fc.assert(
      fc.asyncProperty(
        failures,
        limits,
        fc.constantFrom(...UNREPEATABLE),
        fc.boolean(),
        async (failing, budget, ask, byCall) => {
          const { attempts, took, error } = await run(ask, failing, { ...budget, retries: 4 }, byCall);
          expect(error).toHaveProperty('code');
          expect(attempts).toHaveLength(1);
          expect(attempts[0]?.request.headers['idempotency-key']).toBeUndefined();
          expect(took).toBeLessThanOrEqual(budget.totalTimeout + 1);
        },
      ),
    );
  });
});
