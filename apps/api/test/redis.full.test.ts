import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RateLimiter } from '../src/counting/rate-limiter.js';
import type { Act } from '../src/limits/judge.js';
import { ARTICLES } from './support/content.js';
import { type AcknowledgedView, findWrongs, storedViews } from './support/oracle.js';
import { PATIENT } from './support/patience.js';
import { RedisServer } from './support/redis-server.js';
import { useSharers, WINDOW_MS } from './support/sharing.js';
import { secret, sendViews, type TestApp, useSecondApp, useTestApp } from './support/test-app.js';

const share = useSharers();

describe('a real Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await RedisServer.create();
  });
  afterAll(() => redis.remove());

  it('judges as one process would alone, whichever of two is asked', async () => {
    const [one, other] = [share({ url: redis.url() }), share({ url: redis.url() })];
    await Promise.all([one.untilShared(), other.untilShared()]);
    const act = fc.record({ name: fc.nat(30), who: fc.nat(2), what: fc.nat(2) });
    const groups = fc.array(fc.record({ byOther: fc.boolean(), acts: fc.array(act, { maxLength: 20 }) }), {
      maxLength: 10,
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(groups, async (asked) => {
        round += 1;
        const model = new RateLimiter(WINDOW_MS, () => 0);
        const granted = new Set<string>();
        for (const { byOther, acts } of asked) {
          const group: Act[] = acts.map(({ name, who, what }) => ({
            name: `${round} ${name}`,
            counters: [
              { key: `${round} ${who} ${what}`, limit: 3 },
              { key: `${round} ${who}`, limit: 5 },
            ],
          }));
          const expected = group.map(({ name, counters }) => {
            const isWithin =
              granted.has(name) || counters.every(({ key, limit }) => model.allows(key, limit));
            if (isWithin) granted.add(name);
            return isWithin;
          });
          expect(await (byOther ? other : one).shared.ask(group)).toEqual(expected);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('forgets every key by itself, and leaves nothing on a disk', async () => {
    const one = share({ url: redis.url() });
    await one.untilShared();
    await one.shared.ask([{ name: 'x', counters: [{ key: 'y', limit: 1 }] }]);
    const keys = (await redis.ask('KEYS', '*')) as string[];
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) {
      const lasts = Number(await redis.ask('PTTL', key));
      expect(lasts).toBeGreaterThan(0);
      expect(lasts).toBeLessThanOrEqual(key.endsWith(':salt') ? 86_400_000 : WINDOW_MS);
    }
    expect(await redis.files()).toEqual([]);
  });

  it('lets go of a window when it is over', async () => {
    const one = share({ url: redis.url(), windowMs: 1 });
    await one.untilShared();
    const ask = (name: string) => one.shared.ask([{ name, counters: [{ key: 'short', limit: 1 }] }]);
    expect(await ask('first')).toEqual([true]);
    await vi.waitUntil(async () => (await ask(secret()))?.[0] === true, PATIENT);
  });

  it('is not used when it writes to its disk', async () => {
    const writing = await RedisServer.create('--save', '3600 1');
    const { lines, shared } = share({ url: writing.url() });
    await vi.waitUntil(() => lines.length > 0, PATIENT);
    expect(JSON.stringify(lines)).toContain('writes what it holds to its disk');
    expect(shared.metrics.isShared).toBe(false);
    expect(await writing.ask('DBSIZE')).toBe(0);
    await writing.remove();
  });

  it('is asked with its password, which nobody reads anywhere', async () => {
    const guarded = await RedisServer.create('--requirepass', 'rahasia-sekali');
    const right = share({ url: guarded.url('rahasia-sekali') });
    await right.untilShared();
    const wrong = share({ url: guarded.url('rahasia-keliru') });
    await vi.waitUntil(() => wrong.lines.length > 0, PATIENT);
    expect(wrong.shared.metrics.isShared).toBe(false);
    expect(JSON.stringify([right.lines, wrong.lines])).not.toContain('rahasia');
    await guarded.remove();
  });
});

describe('under load', () => {
  const article = ARTICLES.plain.id;
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await RedisServer.create();
  });
  afterAll(() => redis.remove());
  const env = () => ({
    REDIS_URL: redis.url(),
    HUMAS_LIMIT_VIEWS_ARTICLE: '500',
    HUMAS_LIMIT_VIEWS_TOTAL: '1000000',
  });
  const app = useTestApp(env);
  const both = [app, useSecondApp(app, env)];
  const untilShared = () =>
    vi.waitUntil(
      () => both.every(({ app: { services } }) => services.sharedLimits.metrics.isShared),
      PATIENT,
    );

  it('killed, emptied, frozen and back: every view is counted once, and limits are the only thing that gets worse', async () => {
    await untilShared();
    const seen: AcknowledgedView[] = [];
    const headers = { 'x-forwarded-for': '203.0.113.77' };
    let isEnough = false;
    const readers = Array.from({ length: 16 }, async (_, index) => {
      while (!isEnough) {
        const views = Array.from({ length: 5 }, () => ({ article, visit: secret() }));
        const [first, second] = index % 2 ? both : both.toReversed();
        const { statusCode } = await sendViews(first as TestApp, views, headers);
        expect(statusCode).toBe(204);
        // And again to the other one, as a beacon does that heard nothing.
        expect((await sendViews(second as TestApp, views, headers)).statusCode).toBe(204);
        seen.push(...views);
        expect((await (first as TestApp).send({ url: '/readyz' })).statusCode).toBe(200);
      }
    });
    const more = async (views: number) => {
      const before = seen.length;
      await vi.waitUntil(() => seen.length > before + views, PATIENT);
    };
    await more(500);
    for (let round = 0; round < 5; round += 1) {
      await redis.kill();
      await more(300);
      await redis.start();
      await more(300);
      await vi.waitUntil(
        () =>
          redis.ask('FLUSHALL').then(
            () => true,
            () => false,
          ),
        PATIENT,
      );
      await more(300);
      redis.signal('SIGSTOP');
      await more(300);
      redis.signal('SIGCONT');
      await more(300);
    }
    isEnough = true;
    await Promise.all(readers);
    expect(await findWrongs(app.database, { views: seen })).toEqual([]);
    const stored = await storedViews(app.database, article);
    expect((stored.counted ?? 0) + (stored.suspected ?? 0)).toBe(seen.length);
    expect(stored.suspected).toBeGreaterThan(0);
    await untilShared();
    const words = both.flatMap(({ log }) => log.filter(({ level }) => level !== 'info'));
    expect(words.every(({ message }) => message?.startsWith('limits are not shared'))).toBe(true);
    // Once for each time it went away, or was not there yet, however many requests there were.
    const losses = both.map(({ app: { services } }) => services.sharedLimits.metrics.losses);
    expect(words.length).toBeLessThanOrEqual(losses.reduce((total, count) => total + count, both.length));
    console.info(`${seen.length} views; stored ${JSON.stringify(stored)}; lost Redis ${losses} times`);
  });

  it('keeps one limit for both again', async () => {
    await untilShared();
    const id = ARTICLES.notice.id;
    const headers = { 'x-forwarded-for': '203.0.113.78' };
    const batch = () => Array.from({ length: 25 }, () => ({ article: id, visit: secret() }));
    for (let sent = 0; sent < 40; sent += 1) await sendViews(both[sent % 2] as TestApp, batch(), headers);
    const stored = await storedViews(app.database, id);
    console.info(`1000 views of one address through two processes, limit 500: ${JSON.stringify(stored)}`);
    expect((stored.counted ?? 0) + (stored.suspected ?? 0)).toBe(1000);
    expect(stored.counted).toBeGreaterThanOrEqual(500);
    expect(stored.counted).toBeLessThanOrEqual(1000);
  });
});
