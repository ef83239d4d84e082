import type { Counter } from '@humas/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ApiProcess } from './support/api-process.js';
import { secret } from './support/test-app.js';

let api: ApiProcess;
beforeAll(async () => {
  api = await ApiProcess.create();
});
afterAll(() => api.remove());

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

let sent = 0;

it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const)(
  'ends cleanly by %s, with its database, and goes on where it was',
  async (how) => {
    const list = JSON.parse((await api.send('GET', '/v1/articles?pageSize=1'))?.body ?? '');
    const article: string = list.items[0].id;
    const event = { visit: secret(), article, n: 1, age: 0 };
    const type = { 'content-type': 'text/plain' };
    const reply = await api.send('POST', '/v1/views', type, JSON.stringify({ events: [event] }));
    expect(reply?.status).toBe(204);
    sent += 1;
    const database = await api.databasePid();
    expect(isAlive(database)).toBe(true);
    expect(await api.stop(how)).toBe(0);
    expect(isAlive(database)).toBe(false);
    await api.start();
    const counters = JSON.parse((await api.send('GET', `/v1/counters?ids=${article}`))?.body ?? '');
    expect((counters.items as Counter[])[0]?.views.counted).toBe(sent);
  },
);

it('takes its database along when it is ended while still starting', async () => {
  expect(await api.stop('SIGTERM')).toBe(0);
  api.launch();
  // PostgreSQL runs in a session of its own from here on, long before the API is ready.
  const database = await api.untilDatabaseStarts();
  expect(await api.stop('SIGTERM')).toBe(0);
  expect(isAlive(database)).toBe(false);
  await api.start();
});
