import { examples } from '@humas/contract/examples';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageOptions } from '../src/index.js';
import { type Answer, clientOf, problem } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const message = { agency: 'kepegawaian', kind: 'feedback', text: 'Jelas.', consentVersion: '1' } as const;
const receipt = examples['messages.create'];

/** Sends while the clock of the test runs: what came of it, and under which names it was sent. */
async function send(answer: Answer, options?: MessageOptions) {
  const { client, seen } = clientOf(answer, { retries: 2 });
  const call = client.messages.create(message, options).then(
    (data) => data,
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return { outcome: await call, keys: seen.map(({ headers }) => headers['idempotency-key']) };
}

const stored = () => Response.json(receipt, { status: 201 });

describe('messages.create', () => {
  it('names each message anew and keeps the name over its retries', async () => {
    const lost: Answer = (_, nth) => (nth < 3 ? Promise.reject(new TypeError('lost')) : stored());
    const first = await send(lost);
    const second = await send(stored);
    expect(first.outcome).toEqual(receipt);
    expect(first.keys).toHaveLength(3);
    expect(new Set(first.keys).size).toBe(1);
    expect(first.keys[0]).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
    expect(second.keys[0]).not.toBe(first.keys[0]);
  });

  it('takes a name of the caller', async () => {
    expect((await send(stored, { idempotencyKey: 'pesan-0001-ulang' })).keys).toEqual(['pesan-0001-ulang']);
  });

  it('asks again while the first attempt is still being stored, and gets its answer', async () => {
    const running: Answer = (_, nth) => (nth < 3 ? problem(409, 'request_in_progress') : stored());
    expect(await send(running)).toMatchObject({ outcome: receipt, keys: { length: 3 } });
  });

  it('says so when it is still being stored after all retries', async () => {
    const { outcome } = await send(() => problem(409, 'request_in_progress'));
    expect(outcome).toMatchObject({ name: 'HumasConflictError', code: 'request_in_progress' });
  });

  it('waits as long as a limit asks, and no shorter', async () => {
    const begun = Date.now();
    const times: number[] = [];
    const { outcome } = await send((_, nth) => {
      times.push(Date.now() - begun);
      return nth < 2 ? problem(429, 'too_many_requests', {}, { 'Retry-After': '7' }) : stored();
    });
    expect(outcome).toEqual(receipt);
    expect(times[1]).toBeGreaterThanOrEqual(7000);
  });

  it.each(['idempotency_key_reused', 'unknown_consent'])('does not repeat 422 %s', async (code) => {
    const { outcome, keys } = await send(() => problem(422, code));
    expect(outcome).toMatchObject({ name: 'HumasBadRequestError', code });
    expect(keys).toHaveLength(1);
  });

  it('prints neither the words nor their name in an error', async () => {
    const { outcome, keys } = await send(() => problem(503, 'service_unavailable'));
    expect(String((outcome as Error).message)).not.toMatch(new RegExp(`Jelas|${keys[0]}`));
  });
});

it('a write of another kind is not repeated after 409, which then speaks of its state', async () => {
  const { client, seen } = clientOf(() => problem(409, 'poll_closed'), { retries: 2 });
  const call = client.reactions
    .set('art_1', { voter: 'x', choice: 'useful' })
    .catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await call).toMatchObject({ code: 'poll_closed' });
  expect(seen).toHaveLength(1);
});
