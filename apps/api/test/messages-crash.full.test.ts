import { randomUUID } from 'node:crypto';
import type { MessageReceipt, NewMessage } from '@humas/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProcess } from './support/api-process.js';
import { writtenMessage } from './support/messages.js';

const MESSAGES = 300;
const CLIENTS = 24;

let api: ApiProcess;
beforeAll(async () => {
  api = await ApiProcess.create();
});
afterAll(() => api.remove());

interface Sending {
  readonly key: string;
  readonly message: NewMessage;
  readonly address: string;
  /** What the writer was told; undefined: nothing, so it is sent again. */
  receipt?: MessageReceipt;
}

let writers = 0;

const plan = (): Sending[] =>
  Array.from({ length: MESSAGES }, () => {
    writers += 1;
    return {
      key: randomUUID(),
      message: writtenMessage({ agency: 'kepegawaian' }),
      // Everybody at an address of their own, so that no limit hides a loss.
      address: `10.7.${writers >> 8}.${writers & 255}`,
    };
  });

/** Sends again until somebody answers, as a writer would who was told nothing. */
async function sendUntilAnswered(sending: Sending): Promise<MessageReceipt> {
  for (;;) {
    const receipt = await send(sending);
    if (receipt) return receipt;
  }
}

async function send({ key, message, address }: Sending): Promise<MessageReceipt | undefined> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': address };
  const reply = await api.send('POST', '/v1/messages', headers, JSON.stringify(message));
  return reply?.status === 201 ? JSON.parse(reply.body) : undefined;
}

/** Works through a list with many clients at once. */
async function crowd(sendings: readonly Sending[], work: (sending: Sending) => Promise<void>): Promise<void> {
  const queue = sendings.values();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (const sending of queue) await work(sending);
    }),
  );
}

const storedIds = async () =>
  new Map(
    (await api.rowsOf<{ id: string; text: string }>('SELECT id, text FROM message')).map((row) => [
      row.text,
      row.id,
    ]),
  );

describe.each([
  ['the API', async () => api.kill()],
  ['PostgreSQL', async (pid: number) => void process.kill(pid, 'SIGKILL')],
])('kill -9 of %s under load', (what, kill) => {
  it('loses no acknowledged message, and stores none twice that is sent again', async () => {
    const sendings = plan();
    const database = await api.databasePid();
    let answered = 0;
    let killed: Promise<unknown> | undefined;
    await crowd(sendings, async (sending) => {
      sending.receipt = await send(sending);
      answered += 1;
      if (answered > MESSAGES / 3) killed ??= kill(database);
    });
    await killed;
    if (what === 'the API') await api.start();
    await api.untilReady();
    await api.untilSettled();

    const acknowledged = sendings.filter(({ receipt }) => receipt);
    expect(acknowledged.length).toBeGreaterThan(MESSAGES / 6);
    // Some were on their way when it happened, or this was no test.
    expect(acknowledged.length).toBeLessThan(MESSAGES);
    const after = await storedIds();
    for (const { message, receipt } of acknowledged) expect(after.get(message.text)).toBe(receipt?.id);

    await crowd(sendings, async (sending) => {
      const receipt = await sendUntilAnswered(sending);
      expect(receipt).toEqual(sending.receipt ?? expect.objectContaining({ status: 'pending' }));
      sending.receipt = receipt;
    });
    const rows = await api.rowsOf<{ text: string }>('SELECT text FROM message');
    const own = new Set(sendings.map(({ message }) => message.text));
    expect(rows.filter(({ text }) => own.has(text))).toHaveLength(MESSAGES);
    const last = await storedIds();
    for (const { message, receipt } of sendings) expect(last.get(message.text)).toBe(receipt?.id);
  });
});
