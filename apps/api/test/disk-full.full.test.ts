import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ApiProcess } from './support/api-process.js';
import { MixedLoad } from './support/mixed-load.js';
import { someArticles } from './support/public-articles.js';

const run = promisify(execFile);
const PATIENT = { timeout: 200_000, interval: 50 };
/** Room for a database with its samples and a few journals. */
const DISK = '256m';

const folder = await mkdtemp(join(tmpdir(), 'humas-disk-'));
const refusal = await run('mount', ['-t', 'tmpfs', '-o', `size=${DISK},mode=755`, 'tmpfs', folder]).then(
  () => undefined,
  (error: Error) => error.message,
);
if (refusal) console.info(`A full disk is not tested: only root may make a small one. ${refusal}`);

let api: ApiProcess | undefined;
beforeAll(async () => {
  if (!refusal) api = await ApiProcess.create({ parent: folder });
});
afterAll(async () => {
  await api?.remove();
  if (!refusal) await run('umount', [folder]);
  await rm(folder, { recursive: true });
});

/** Writes until nothing more fits. */
async function fillDisk(): Promise<void> {
  const file = await open(join(folder, 'filler'), 'a');
  try {
    for (let bytes = 1 << 20; bytes >= 1; bytes >>= 4) {
      const block = Buffer.alloc(bytes);
      const fits = () => file.write(block).then(({ bytesWritten }) => bytesWritten === bytes);
      while (await fits().catch(noSpace));
    }
  } finally {
    await file.close();
  }
}

function noSpace(error: NodeJS.ErrnoException): false {
  if (error.code !== 'ENOSPC') throw error;
  return false;
}

it.skipIf(refusal)(
  'a full disk: writes are refused with 503, and once there is room it goes on and lost nothing',
  async () => {
    if (!api) throw new Error('the API was started before');
    const server = api;
    const send = server.send.bind(server);
    const load = new MixedLoad(send, await someArticles(send));
    load.start();
    await load.untilAcknowledged(300);
    await fillDisk();
    const refused = () => load.statuses.get(503) ?? 0;
    const before = refused();
    await vi.waitUntil(() => refused() > before + 100, PATIENT);
    // The journal needs a new file and finds no room: the whole server goes down with it.
    await server.asOwner((owner) => owner.query('SELECT pg_switch_wal()')).catch(() => {});
    await vi.waitUntil(() => refused() > before + 500, PATIENT);
    expect((await send('GET', '/livez', {}))?.status).toBe(200);
    await rm(join(folder, 'filler'));
    await server.untilReady();
    await load.untilAcknowledged(300);
    await load.stop();
    await server.untilSettled();
    expect(await server.asOwner((owner) => load.findWrongs(owner))).toEqual([]);
    expect([...load.surprises]).toEqual([]);
    console.info('full disk', load.remembered, Object.fromEntries(load.statuses));
  },
);
