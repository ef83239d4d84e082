import { expect, it } from 'vitest';
import { readOperations } from '../src/contract/document.js';
import { ARTICLES } from './support/content.js';
import { checkExposition, type Exposition } from './support/exposition.js';
import { react, secret, sendViews, useTestApp } from './support/test-app.js';

const app = useTestApp();
const TOKEN = 'pengukur-untuk-tes-0001';
const locked = useTestApp({ HUMAS_METRICS_TOKEN: TOKEN });

async function scrape(): Promise<Exposition> {
  const answer = await app.send({ url: '/metrics' });
  expect(answer.statusCode).toBe(200);
  return checkExposition(answer.body);
}

it('is text a scraper can read, and nobody keeps it', async () => {
  const answer = await app.send({ url: '/metrics' });
  expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store');
  const exposition = checkExposition(answer.body);
  expect([...exposition.types.keys()]).toEqual(
    expect.arrayContaining([
      'humas_build_info',
      'humas_event_loop_delay_seconds',
      'humas_pool_connections',
      'humas_pool_waiting',
      'humas_writer_group_size',
      'humas_writer_lag_seconds',
      'humas_writer_deadlocks_total',
      'process_resident_memory_bytes',
    ]),
  );
});

it('counts what was answered, by operation and status', async () => {
  const before = await scrape();
  const read = { operation: 'articles.get', status: '200' };
  const missing = { operation: 'articles.get', status: '404' };
  for (let time = 0; time < 3; time += 1) await app.send({ url: `/v1/articles/${ARTICLES.plain.id}` });
  await app.send({ url: '/v1/articles/art_01h6qdqz60ehf8hx3ymhambg6v' });
  const after = await scrape();
  const grown = (name: string, labels: Record<string, string>) =>
    after.valueOf(name, labels) - before.valueOf(name, labels);
  expect(grown('humas_requests_total', read)).toBe(3);
  expect(grown('humas_requests_total', missing)).toBe(1);
  const duration = 'humas_request_duration_seconds_count';
  expect(grown(duration, { operation: 'articles.get', status: '2xx' })).toBe(3);
  expect(grown(duration, { operation: 'articles.get', status: '4xx' })).toBe(1);
});

it('shows how many requests shared a commit, and what they waited', async () => {
  const before = await scrape();
  const views = Array.from({ length: 40 }, () => sendViews(app, [{ article: ARTICLES.plain.id }]));
  await Promise.all(views);
  await react(app, ARTICLES.plain.id, secret(), 'useful');
  const after = await scrape();
  const grown = (name: string, writer: string) =>
    after.valueOf(name, { writer }) - before.valueOf(name, { writer });
  expect(grown('humas_writer_requests_total', 'views')).toBe(40);
  expect(grown('humas_writer_group_size_sum', 'views')).toBe(40);
  const groups = grown('humas_writer_groups_total', 'views');
  expect(groups).toBeGreaterThan(0);
  expect(grown('humas_writer_group_size_count', 'views')).toBe(groups);
  expect(grown('humas_writer_lag_seconds_count', 'views')).toBe(groups);
  expect(grown('humas_writer_lag_seconds_sum', 'views')).toBeGreaterThan(0);
  expect(grown('humas_writer_requests_total', 'reactions')).toBe(1);
  expect(after.valueOf('humas_writer_deadlocks_total', { writer: 'views' })).toBe(0);
});

it('counts what was beyond a limit', async () => {
  const before = await scrape();
  const address = { 'x-forwarded-for': '198.51.100.7' };
  // One more than the published limit of an article.
  const { viewsPerArticle } = app.config.limits;
  for (let sent = 0; sent <= viewsPerArticle; sent += 20) {
    const events = Array.from({ length: Math.min(20, viewsPerArticle + 1 - sent) }, () => ({
      article: ARTICLES.plain.id,
    }));
    expect((await sendViews(app, events, address)).statusCode).toBe(204);
  }
  const after = await scrape();
  const grown = (verdict: string) =>
    after.valueOf('humas_limit_acts_total', { verdict }) -
    before.valueOf('humas_limit_acts_total', { verdict });
  expect([grown('within'), grown('suspected')]).toEqual([viewsPerArticle, 1]);
  expect(after.valueOf('humas_redis_up')).toBe(0);
});

it('says what waits for the database', async () => {
  const clients = await Promise.all(Array.from({ length: 10 }, () => app.database.pool.connect()));
  const waiting = app.database.pool.query('SELECT 1');
  const full = await scrape();
  for (const client of clients) client.release();
  await waiting;
  const free = await scrape();
  expect(full.valueOf('humas_pool_connections', { state: 'busy' })).toBe(10);
  expect(full.valueOf('humas_pool_waiting')).toBe(1);
  expect(free.valueOf('humas_pool_connections', { state: 'busy' })).toBe(0);
  expect(free.valueOf('humas_pool_waiting')).toBe(0);
});

it('has no words but the contract’s: what a reader typed fills no label', async () => {
  const typed = 'kata-yang-diketik-pembaca';
  const urls = [
    `/${typed}`,
    `/media/${typed}.jpg`,
    `/v1/articles/${typed}`,
    `/v1/articles?${typed}=1`,
    `/v1/agencies/${typed}`,
    `/v1/articles/${ARTICLES.plain.id}?x=${typed}`,
  ];
  for (const url of urls)
    await app.send({ url, headers: { 'user-agent': typed, referer: `https://${typed}.id` } });
  await app.send({
    method: 'POST',
    url: `/v1/views`,
    payload: typed,
    headers: { 'content-type': 'text/plain' },
  });
  await app.send({ method: 'DELETE', url: '/v1/views' });
  const { body } = await app.send({ url: '/metrics' });
  expect(body).not.toContain(typed);
  const operations = new Set<string>(['other', ...readOperations().map(({ id }) => id)]);
  const labels = checkExposition(body).samples.flatMap(({ labels: { operation } }) => operation ?? []);
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.filter((label) => !operations.has(label))).toEqual([]);
});

it('asks for the operator’s token where there is one', async () => {
  const ask = (authorization?: string) =>
    locked.send({ url: '/metrics', headers: authorization ? { authorization } : {} });
  expect((await ask(`Bearer ${TOKEN}`)).statusCode).toBe(200);
  for (const wrong of [
    undefined,
    'Bearer',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    `Basic ${TOKEN}`,
    TOKEN,
  ]) {
    const answer = await ask(wrong);
    expect([wrong, answer.statusCode, answer.json().code]).toEqual([wrong, 401, 'unauthorized']);
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).not.toContain('humas_requests_total');
  }
  const head = await locked.app.inject({ method: 'HEAD', url: '/metrics' });
  expect(head.statusCode).toBe(401);
});
