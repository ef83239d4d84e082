import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientOf, fresh, problem } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('equal reads at the same time', () => {
  it('share one request', async () => {
    const { client, seen } = clientOf((_, nth) => fresh(nth));
    const [a, b, c] = await Promise.all([
      client.agencies.get('x'),
      client.agencies.get('x'),
      client.agencies.get('y'),
    ]);
    expect(a).toBe(b);
    expect(c).not.toBe(a);
    expect(seen).toHaveLength(2);
    await client.agencies.get('x');
    expect(seen).toHaveLength(3);
  });

  it('share one failure, and the next read asks again', async () => {
    const { client, seen } = clientOf((_, nth) => (nth === 1 ? problem(500, 'internal_error') : fresh(nth)));
    const both = await Promise.allSettled([client.agencies.get('x'), client.agencies.get('x')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await client.agencies.get('x')).toEqual({ value: 2 });
    expect(seen).toHaveLength(2);
  });

  it('go on for the others when one leaves, and end when all have left', async () => {
    let answer: (response: Response) => void = () => {};
    const { client, seen } = clientOf(() => new Promise<Response>((resolve) => (answer = resolve)));
    const [first, second] = [new AbortController(), new AbortController()];
    const leaving = client.agencies.get('x', { signal: first.signal });
    const staying = client.agencies.get('x', { signal: second.signal });
    await vi.advanceTimersByTimeAsync(0);
    first.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    answer(fresh(1));
    expect(await staying).toEqual({ value: 1 });

    const alone = client.agencies.get('y', { signal: second.signal });
    await vi.advanceTimersByTimeAsync(0);
    second.abort(new Error('left too'));
    await expect(alone).rejects.toThrow('left too');
    const next = client.agencies.get('y');
    await vi.advanceTimersByTimeAsync(0);
    answer(fresh(2));
    expect(await next).toEqual({ value: 2 });
    expect(seen).toHaveLength(3);
  });

  it('do not share when a call has its own limits or fetch options', async () => {
    const { client, seen } = clientOf((_, nth) => fresh(nth));
    await Promise.all([
      client.agencies.get('x'),
      client.agencies.get('x', { timeout: 500 }),
      client.agencies.get('x', { fetchOptions: { next: { revalidate: 1 } } }),
    ]);
    expect(seen).toHaveLength(3);
  });
});
