import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { ApiProcess } from './support/api-process.js';
import { MixedLoad } from './support/mixed-load.js';
import { someArticles } from './support/public-articles.js';

const PAUSE_MS = 10_000;
const PATIENT = { timeout: 200_000, interval: 50 };

let api: ApiProcess;
let load: MixedLoad;
beforeAll(async () => {
  api = await ApiProcess.create();
});
beforeEach(async () => {
  const send = api.send.bind(api);
  load ??= new MixedLoad(send, await someArticles(send));
  load.start();
  await load.untilAcknowledged(300);
});
afterAll(() => api.remove());

async function checkAfterwards(): Promise<void> {
  await api.untilReady();
  await load.untilAcknowledged(300);
  await load.stop();
  await api.untilSettled();
  expect(await api.asOwner((owner) => load.findWrongs(owner))).toEqual([]);
  expect([...load.surprises]).toEqual([]);
}

it('a database that stands still for ten seconds: not ready meanwhile, then it goes on, and nothing is lost', async () => {
  const processes = await serverProcesses();
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of processes) signalTo(pid, name);
  };
  onTestFinished(() => signal('SIGCONT'));
  signal('SIGSTOP');
  const goesOnAt = performance.now() + PAUSE_MS;
  await vi.waitUntil(async () => (await api.send('GET', '/readyz'))?.status === 503, PATIENT);
  expect((await api.send('GET', '/livez'))?.status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, goesOnAt - performance.now()));
  signal('SIGCONT');
  await checkAfterwards();
});

it('a database that is restarted under load: the API finds the new one', async () => {
  const before = await api.databasePid();
  // Fast shutdown: sessions are ended and everything is written.
  process.kill(before, 'SIGINT');
  await vi.waitUntil(async () => ![0, before].includes(await api.databasePid().catch(() => 0)), PATIENT);
  await checkAfterwards();
});

/** The first process of the server and all that it started. */
async function serverProcesses(): Promise<number[]> {
  const postmaster = await api.databasePid();
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  return [postmaster, ...children.trim().split(' ').map(Number)];
}

/** Sessions come and go: one may be over by now. */
function signalTo(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
