import { afterAll, beforeAll, expect, it } from 'vitest';
import { ApiProcess } from './support/api-process.js';
import { MixedLoad } from './support/mixed-load.js';
import { someArticles } from './support/public-articles.js';

/** The short form, three kills, runs every day: `faults.test.ts`. */
const KILLS = Number(process.env.HUMAS_TEST_KILLS ?? 50);
const PATIENCE_MS = 60_000 * (KILLS + 2);

let api: ApiProcess;
let load: MixedLoad;
beforeAll(async () => {
  api = await ApiProcess.create();
  const send = api.send.bind(api);
  load = new MixedLoad(send, await someArticles(send));
});
afterAll(() => api.remove());

const VICTIMS = {
  'the API': () => api.kill(),
  PostgreSQL: async (postmaster: number) => void process.kill(postmaster, 'SIGKILL'),
  both: async (postmaster: number) => {
    process.kill(postmaster, 'SIGKILL');
    await api.kill();
  },
};

it(
  `kill -9 of the API, PostgreSQL and both in turn, ${KILLS} times: nothing acknowledged is lost or doubled`,
  async () => {
    const slowest = new Map<string, number>();
    for (let kills = 0; kills < KILLS; kills += 1) {
      const [victim, kill] = Object.entries(VICTIMS)[kills % 3] ?? ['none', async () => {}];
      const postmaster = await api.databasePid();
      load.start();
      await load.untilAcknowledged(1 + Math.floor(Math.random() * 300));
      const killedAt = performance.now();
      await kill(postmaster);
      if (victim !== 'PostgreSQL') await api.start();
      else await untilAnother(postmaster);
      await api.untilReady();
      slowest.set(victim, Math.max(slowest.get(victim) ?? 0, performance.now() - killedAt));
      await load.untilAcknowledged(50);
      await load.stop();
      await api.untilSettled();
      expect([kills, victim, await api.asOwner((owner) => load.findWrongs(owner))]).toEqual([
        kills,
        victim,
        [],
      ]);
    }
    // Some were on their way when it happened, or this was no test.
    expect(load.statuses.get(0)).toBeGreaterThan(0);
    expect([...load.surprises]).toEqual([]);
    for (const [victim, milliseconds] of slowest)
      console.info(`slowest until ready after a kill of ${victim}: ${Math.round(milliseconds)} ms`);
    console.info(`${KILLS} kills`, load.remembered, Object.fromEntries(load.statuses));
  },
  PATIENCE_MS,
);

/** Its kept connections may answer a moment longer than the server they came from. */
async function untilAnother(postmaster: number): Promise<void> {
  while ([0, postmaster].includes(await api.databasePid().catch(() => 0)))
    await new Promise((resolve) => setTimeout(resolve, 10));
}
