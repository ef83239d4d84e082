import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ARTICLES } from './support/content.js';
import { crowd } from './support/crowd.js';
import { FakeRedis } from './support/fake-redis.js';
import { sendMessage, writtenMessage } from './support/messages.js';
import { type AcknowledgedView, findWrongs, storedViews } from './support/oracle.js';
import { PATIENT } from './support/patience.js';
import {
  appOver,
  react,
  secret,
  sendViews,
  type TestApp,
  useSecondApp,
  useTestApp,
} from './support/test-app.js';

// Nothing here is about time, and a slow machine is no fault: whoever answers at all answers in time.
vi.mock('../src/limits/within.js', () => ({ within: <Result>(promise: Promise<Result>) => promise }));

const redis = new FakeRedis();
beforeAll(() => redis.start());
afterAll(() => redis.stop());

const env = () => ({ REDIS_URL: redis.url, HUMAS_LIMIT_MESSAGES: '3' });
const app = useTestApp(env);
const both = [app, useSecondApp(app, env)] as const;
const processOf = (index: number) => both[index & 1] as TestApp;
const limitsOf = ({ app: { services } }: TestApp) => services.sharedLimits.metrics;
const untilShared = () => vi.waitUntil(() => both.every((one) => limitsOf(one).isShared), PATIENT);
const from = (address: string) => ({ 'x-forwarded-for': address });

describe('two processes with one Redis', () => {
  it('hold readers, voters and writers of messages to one limit', async () => {
    await untilShared();
    const address = from('203.0.113.30');
    const article = ARTICLES.plain.id;
    await crowd(
      Array.from({ length: 200 }, (_, index) => () => sendViews(processOf(index), [{ article }], address)),
    );
    expect(await storedViews(app.database, article)).toEqual({ counted: 120, suspected: 80 });
    const votes = Array.from({ length: 40 }, (_, index) =>
      react(processOf(index), article, secret(), 'useful', address),
    );
    const classes = (await Promise.all(votes)).map(({ body }) => body.class);
    expect(classes.filter((found) => found === 'counted')).toHaveLength(30);
    const statuses: number[] = [];
    for (let index = 0; index < 5; index += 1) {
      const { status, headers } = await sendMessage(processOf(index), writtenMessage(), address);
      statuses.push(status);
      // Whoever was refused learns how long to wait, also where another process counted.
      if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(statuses).toEqual([201, 201, 201, 429, 429]);
    expect(await findWrongs(app.database)).toEqual([]);
  });

  it('ask once for a group, not for a request', async () => {
    await untilShared();
    const before = redis.count('EVALSHA');
    const groups = () =>
      both.reduce((sum, { app: { services } }) => sum + services.viewCounter.writer.metrics.groups, 0);
    const groupsBefore = groups();
    await crowd(
      Array.from(
        { length: 400 },
        (_, index) => () =>
          sendViews(processOf(index), [{ article: ARTICLES.notice.id }], from(`10.3.0.${index & 255}`)),
      ),
      128,
    );
    expect(redis.count('EVALSHA') - before).toBeLessThanOrEqual(groups() - groupsBefore);
    expect(groups() - groupsBefore).toBeLessThan(400);
  });

  it('count on exactly, and stay ready, while it goes and comes', async () => {
    const article = ARTICLES.school.id;
    const seen: AcknowledgedView[] = [];
    const send = async (count: number) =>
      crowd(
        Array.from({ length: count }, (_, index) => async () => {
          const view = { article, visit: secret() };
          expect((await sendViews(processOf(index), [view], from(`10.4.${index & 255}.1`))).statusCode).toBe(
            204,
          );
          // Twice, as a beacon does that heard nothing.
          expect(
            (await sendViews(processOf(index + 1), [view], from(`10.4.${index & 255}.1`))).statusCode,
          ).toBe(204);
          seen.push(view);
        }),
      );
    await untilShared();
    await send(50);
    await redis.stop();
    await send(50);
    for (const one of both) expect((await one.send({ url: '/readyz' })).statusCode).toBe(200);
    await redis.start();
    await untilShared();
    redis.mood = 'failing';
    await send(50);
    redis.mood = 'well';
    await untilShared();
    redis.data.clear();
    await send(50);
    expect(await findWrongs(app.database, { views: seen })).toEqual([]);
    expect(await storedViews(app.database, article)).toEqual({ counted: 200 });
    for (const one of both) {
      const warnings = one.log.filter(({ level }) => level !== 'info');
      expect(warnings.every(({ message }) => message?.startsWith('limits are not shared'))).toBe(true);
      // One line each time it went, however many requests there were.
      expect(warnings.length).toBeLessThanOrEqual(limitsOf(one).losses);
      expect(limitsOf(one).losses).toBeLessThan(40);
    }
  });
});

it('starts, counts and is ready where no Redis ever was', async () => {
  const alone = await appOver(app.database, { REDIS_URL: 'redis://127.0.0.1:1' });
  const before = (await storedViews(app.database, ARTICLES.emotion.id)).counted ?? 0;
  expect((await sendViews(alone, [{ article: ARTICLES.emotion.id }])).statusCode).toBe(204);
  expect((await alone.send({ url: '/readyz' })).statusCode).toBe(200);
  expect((await storedViews(app.database, ARTICLES.emotion.id)).counted).toBe(before + 1);
  await vi.waitUntil(
    () => alone.log.some(({ message }) => message?.startsWith('limits are not shared')),
    PATIENT,
  );
  await alone.close();
});
