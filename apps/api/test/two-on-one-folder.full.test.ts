import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ApiProcess } from './support/api-process.js';
import { MixedLoad } from './support/mixed-load.js';
import { someArticles } from './support/public-articles.js';

let api: ApiProcess;
beforeAll(async () => {
  api = await ApiProcess.create();
});
afterAll(() => api.remove());

it('a second API on a data folder in use says so and ends, and the first counts on', async () => {
  const send = api.send.bind(api);
  const load = new MixedLoad(send, await someArticles(send));
  load.start();
  await load.untilAcknowledged(100);
  const postmaster = await api.databasePid();
  const intruder = api.intrude();
  let said = '';
  intruder.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const [code] = await once(intruder, 'close');
  expect(code).toBe(1);
  expect(said).toContain(`already open in process ${api.pid}.`);
  await load.untilAcknowledged(100);
  await load.stop();
  expect(await api.databasePid()).toBe(postmaster);
  expect([...load.statuses.keys()].toSorted()).toEqual([200, 201, 204]);
  expect(await api.asOwner((owner) => load.findWrongs(owner))).toEqual([]);
});
