import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Act, Judge } from '../src/limits/judge.js';
import { RedisSession } from '../src/limits/redis-session.js';
import { FakeRedis } from './support/fake-redis.js';
import { PATIENT } from './support/patience.js';
import { useSharers, WINDOW_MS } from './support/sharing.js';
import { secret } from './support/test-app.js';

let redis: FakeRedis;
beforeEach(async () => {
  redis = new FakeRedis();
  await redis.start();
});
afterEach(() => redis.stop());

const share = useSharers();

/** A process that judges; alone when `url` is undefined. */
function begin(options: { readonly patienceMs?: number; readonly url?: string | undefined } = {}) {
  const sharer = share({ url: redis.url, ...options });
  const { limiter, shared } = sharer;
  const judge = new Judge(limiter, shared);
  const actOf = (address: string, limit: number, name: string): Act => ({
    name,
    counters: [{ key: `${limiter.keyOf(address)} views`, limit }],
  });
  return {
    ...sharer,
    judge,
    actOf,
    /** How many of so many new acts are granted. */
    async granted(count: number, address = '203.0.113.7', limit = 5): Promise<number> {
      const asked = Array.from({ length: count }, () => actOf(address, limit, secret()));
      return (await judge.judge(asked)).filter(Boolean).length;
    },
  };
}

describe('limits shared by processes', () => {
  it('are one limit for all of them', async () => {
    const [one, other] = [begin(), begin()];
    await Promise.all([one.untilShared(), other.untilShared()]);
    expect(await one.granted(3)).toBe(3);
    expect(await other.granted(3)).toBe(2);
    expect(await one.granted(1)).toBe(0);
    expect(await one.granted(1, '203.0.113.8')).toBe(1);
    expect(one.shared.metrics).toMatchObject({ judged: 5, suspected: 1, sharedGroups: 3, aloneGroups: 0 });
  });

  it('ask once for a whole group, and nothing for what is remembered', async () => {
    const one = begin();
    await one.untilShared();
    const group = Array.from({ length: 500 }, (_, index) =>
      one.actOf(`10.0.0.${index % 250}`, 9, `act ${index}`),
    );
    await one.judge.judge(group);
    await one.judge.judge(group);
    expect(redis.count('EVALSHA')).toBe(1);
  });

  it('charge an act once, also when it is sent to another process again', async () => {
    const [one, other] = [begin(), begin()];
    await Promise.all([one.untilShared(), other.untilShared()]);
    const act = (from: typeof one) => [from.actOf('203.0.113.7', 2, 'same act')];
    for (let times = 0; times < 4; times += 1) {
      expect(await one.judge.judge(act(one))).toEqual([true]);
      expect(await other.judge.judge(act(other))).toEqual([true]);
    }
    expect(await other.granted(3, '203.0.113.7', 2)).toBe(1);
  });

  it('give Redis neither an address nor a trail, and let everything expire', async () => {
    const one = begin();
    await one.untilShared();
    const { limiter } = one;
    const counters = ['art_a', 'art_b'].map((article) => ({
      key: `${limiter.keyOf('203.0.113.7')} view ${article}`,
      limit: 9,
    }));
    await one.judge.judge([{ name: 'visit', counters }]);
    const sent = JSON.stringify(redis.commands.filter(([name]) => name === 'EVALSHA'));
    for (const secret of ['203.0.113.7', limiter.keyOf('203.0.113.7'), 'art_a', 'art_b', 'visit'])
      expect(sent).not.toContain(secret);
    for (const [key, { endsAt }] of redis.data) {
      const lasts = endsAt - performance.now();
      expect(lasts).toBeLessThanOrEqual(key.endsWith('salt') ? 24 * 3_600_000 : WINDOW_MS);
    }
  });

  it('never use a Redis that writes to its disk, and say how to start one', async () => {
    redis.mood = 'onDisk';
    const one = begin();
    await vi.waitUntil(() => one.lines.length > 0, PATIENT);
    expect(JSON.stringify(one.lines[0])).toContain('--save \\"\\" --appendonly no');
    expect(await one.granted(9)).toBe(5);
    expect(redis.count('EVALSHA') + redis.count('EVAL')).toBe(0);
  });
});

describe('without Redis', () => {
  it('connect to nothing when no address is set', async () => {
    const alone = begin({ url: undefined });
    expect(await alone.granted(9)).toBe(5);
    expect(alone.shared.metrics).toMatchObject({ sharedGroups: 0, aloneGroups: 0, losses: 0 });
    await alone.shared.close();
    expect(alone.lines).toEqual([]);
    expect(redis.commands).toEqual([]);
  });

  it('go on alone from what was granted when it is killed, say so once, and share again when it is back', async () => {
    const [one, other] = [begin(), begin()];
    await Promise.all([one.untilShared(), other.untilShared()]);
    expect(await one.granted(3)).toBe(3);
    await redis.stop();
    await Promise.all([one.untilAlone(), other.untilAlone()]);
    for (let times = 0; times < 20; times += 1) await one.granted(1, '203.0.113.99');
    expect(await one.granted(5)).toBe(2);
    expect(await other.granted(9)).toBe(5);
    const open = vi.spyOn(RedisSession, 'open');
    await vi.waitUntil(() => open.mock.calls.length >= 8, PATIENT);
    open.mockRestore();
    expect(one.lines.map(({ level, message }) => [level, message])).toEqual([
      ['info', 'limits are shared with other processes'],
      ['warn', expect.stringContaining('limits are not shared')],
    ]);
    await redis.start();
    await Promise.all([one.untilShared(), other.untilShared()]);
    expect(one.limiter.keyOf('203.0.113.7')).toBe(other.limiter.keyOf('203.0.113.7'));
    expect(await one.granted(3, '203.0.113.50')).toBe(3);
    expect(await other.granted(3, '203.0.113.50')).toBe(2);
    expect(one.lines).toHaveLength(3);
  });

  it.each(['silent', 'failing'] as const)(
    'judge alone, and once only wait for one that is %s',
    async (mood) => {
      const one = begin(mood === 'silent' ? { patienceMs: 20 } : {});
      await one.untilShared();
      redis.mood = mood;
      const asked = redis.count('EVALSHA');
      expect(await one.granted(9)).toBe(5);
      expect(redis.count('EVALSHA')).toBe(asked + 1);
      expect(one.shared.metrics).toMatchObject({ aloneGroups: 1, losses: 1 });
    },
  );

  it('start with one that never answers, and use it once it does', async () => {
    redis.mood = 'silent';
    const one = begin();
    expect(await one.granted(9)).toBe(5);
    redis.mood = 'well';
    await one.untilShared();
  });

  it('agree on a salt again after everything was flushed', async () => {
    const one = begin();
    await one.untilShared();
    const key = one.limiter.keyOf('203.0.113.7');
    redis.data.clear();
    const [other, third] = [begin(), begin()];
    await Promise.all([other.untilShared(), third.untilShared()]);
    expect(third.limiter.keyOf('203.0.113.7')).toBe(other.limiter.keyOf('203.0.113.7'));
    await one.shared.close();
    const restarted = begin();
    await restarted.untilShared();
    expect(restarted.limiter.keyOf('203.0.113.7')).toBe(other.limiter.keyOf('203.0.113.7'));
    expect(key).not.toBe(other.limiter.keyOf('203.0.113.7'));
  });
});
