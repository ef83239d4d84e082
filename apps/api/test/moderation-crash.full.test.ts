import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { ApiProcess } from './support/api-process.js';

const CYCLES = 6;
const MESSAGES = 40;

let api: ApiProcess;
let authorization: string;
beforeAll(async () => {
  api = await ApiProcess.create();
  authorization = `Bearer ${(await readFile(api.ownerKeyFile, 'utf8')).trim()}`;
});
afterAll(() => api.remove());

const ask = (method: string, path: string, body?: object) =>
  api.send(
    method,
    `/v1/messages/${path}`,
    { authorization, ...(body && { 'content-type': 'application/json' }) },
    body && JSON.stringify(body),
  );

/** One third is erased, one approved, one rejected. */
const judge = (id: string, nth: number) =>
  nth % 3 === 0
    ? ask('DELETE', id)
    : nth % 3 === 1
      ? ask('POST', `${id}/approve`)
      : ask('POST', `${id}/reject`, { reason: 'abusive' });

/** Messages that wait, written behind the API's back: how they arrive is tested elsewhere. */
async function waiting(): Promise<string[]> {
  const ids = Array.from({ length: MESSAGES }, () => createId('msg'));
  await api.rowsOf(
    `INSERT INTO message (agency_id, id, kind, text, consent_version, locale, via)
     SELECT a.id, m.id, 'feedback', 'Jelas.', '1', 'id', 'api'
     FROM agency a, unnest(ARRAY[${ids.map((id) => `'${id}'`).join()}]) AS m (id) WHERE a.slug = 'kepegawaian'`,
  );
  return ids;
}

it('kill -9 between a verdict and its answer: said again it is one verdict, and nothing acknowledged is lost', async () => {
  let interrupted = 0;
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const ids = await waiting();
    const acknowledged = new Set<string>();
    let answered = 0;
    let killed: Promise<unknown> | undefined;
    await Promise.all(
      ids.map(async (id, nth) => {
        const reply = await judge(id, nth);
        if (reply && reply.status < 300) acknowledged.add(id);
        answered += 1;
        if (answered >= 1 + cycle * 3) killed ??= api.kill();
      }),
    );
    await killed;
    interrupted += MESSAGES - acknowledged.size;
    await api.start();
    await api.untilReady();
    await api.untilSettled();
    const list = ids.map((id) => `'${id}'`).join();
    const rows = await api.rowsOf<{ id: string; status: string }>(
      `SELECT id, status FROM message WHERE id IN (${list})`,
    );
    const status = new Map(rows.map((row) => [row.id, row.status]));
    for (const [nth, id] of ids.entries()) {
      if (!acknowledged.has(id)) continue;
      expect([id, status.get(id)]).toEqual([id, [undefined, 'approved', 'rejected'][nth % 3]]);
    }
    for (const [nth, id] of ids.entries()) {
      const reply = await judge(id, nth);
      expect(reply?.status).toBe(nth % 3 === 0 ? 204 : 200);
    }
    const audit = await api.rowsOf<{ n: number; targets: number }>(
      `SELECT count(*)::int AS n, count(DISTINCT target)::int AS targets FROM audit WHERE target IN (${list})`,
    );
    expect(audit[0]).toEqual({ n: MESSAGES, targets: MESSAGES });
  }
  // Some were on their way when it happened, or this was no test.
  expect(interrupted).toBeGreaterThan(CYCLES);
});
