import { randomUUID } from 'node:crypto';
import type { NewMessage } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { newArticle } from './support/articles.js';
import { ARTICLES } from './support/content.js';
import { hold, untilWaiting } from './support/locks.js';
import { messagesIn, sendMessage, writtenMessage } from './support/messages.js';
import { useSecondApp, useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_MESSAGES: '1000' });
const other = useSecondApp(app, { HUMAS_LIMIT_MESSAGES: '1000' });
const stored = () => messagesIn(app.database);

describe('the same request again', () => {
  const key = () => ({ 'idempotency-key': randomUUID() });

  it('gets the same answer, byte for byte, whatever has happened since', async () => {
    const article = await newArticle(app.database);
    const [again, written] = [key(), writtenMessage({ article })];
    const first = await sendMessage(app, written, again);
    await app.database.ownerPool.query("UPDATE article SET status = 'draft' WHERE id = $1", [article]);
    const before = (await stored()).size;
    const second = await sendMessage(app, written, again);
    expect([second.status, second.text]).toEqual([201, first.text]);
    // The order of its fields says nothing.
    const turned = Object.fromEntries(Object.entries(written).toReversed());
    expect((await sendMessage(app, JSON.stringify(turned), again)).text).toBe(first.text);
    expect((await stored()).size).toBe(before);
  });

  it.each<Partial<NewMessage>>([
    { text: 'Kata lain.' },
    { kind: 'appreciation' },
    { agency: 'sekolah', article: null },
    { article: ARTICLES.notice.id },
    { name: 'Orang lain' },
    { consentVersion: '2020-01-01' },
    { locale: 'en' },
  ])('is refused with another body: %j', async (change) => {
    const again = key();
    const written = writtenMessage({ article: ARTICLES.plain.id });
    const first = await sendMessage(app, written, again);
    const before = (await stored()).size;
    const { status, body } = await sendMessage(app, { ...written, ...change }, again);
    expect([status, body.code]).toEqual([422, 'idempotency_key_reused']);
    expect((await stored()).size).toBe(before);
    expect((await sendMessage(app, written, again)).text).toBe(first.text);
  });

  it('is free again after 24 hours by the clock of the database, and forgotten', async () => {
    const again = key();
    const written = writtenMessage();
    const age = (time: string) =>
      app.database.ownerPool.query('UPDATE idempotency_key SET made_at = now() - $1::interval', [time]);
    const first = await sendMessage(app, written, again);
    await age('23 hours 59 minutes');
    expect((await sendMessage(app, written, again)).text).toBe(first.text);
    await age('24 hours');
    const other = await sendMessage(app, { ...written, text: 'Pesan baru.' }, again);
    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(first.body.id);
    expect((await stored()).get(other.body.id)?.text).toBe('Pesan baru.');
    await age('24 hours');
    expect(await app.app.services.messages.prune(1)).toBe(1);
    while ((await app.app.services.messages.prune(100)) > 0);
    const { rows } = await app.database.ownerPool.query('SELECT 1 FROM idempotency_key');
    expect(rows).toEqual([]);
    expect((await stored()).has(first.body.id)).toBe(true);
  });

  it('is stored once when fifty come at once, to two processes', async () => {
    const again = key();
    const written = writtenMessage({ text: 'Lima puluh sekaligus.' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => sendMessage(index % 2 ? app : other, written, again)),
    );
    const done = answers.filter(({ status }) => status === 201);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    // On a machine that has no time, some are asked to come back.
    const rest = answers.filter(({ status }) => status !== 201);
    expect(rest.map(({ body }) => body.code)).toEqual(rest.map(() => 'request_in_progress'));
    const rows = [...(await stored()).values()].filter(({ text }) => text === written.text);
    expect(rows.map(({ id }) => id)).toEqual([done[0]?.body.id]);
  });

  it('stores every one of fifty different ones at once', async () => {
    const before = (await stored()).size;
    const answers = await Promise.all(Array.from({ length: 50 }, () => sendMessage(app, writtenMessage())));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect((await stored()).size).toBe(before + 50);
  });
});

describe('acknowledged means committed', () => {
  /** Does something while nothing can be written into the table of messages. */
  async function whileHeld(work: () => Promise<void>): Promise<void> {
    const release = await hold(app.database, 'LOCK TABLE message IN EXCLUSIVE MODE');
    try {
      await work();
    } finally {
      await release();
    }
  }

  it('says nothing while a message cannot be written, and 409 to the same request meanwhile', async () => {
    const again = { 'idempotency-key': randomUUID() };
    const written = writtenMessage({ text: 'Menunggu.' });
    let isAnswered = false;
    let first: ReturnType<typeof sendMessage> | undefined;
    await whileHeld(async () => {
      first = sendMessage(app, written, again).then((answer) => {
        isAnswered = true;
        return answer;
      });
      await untilWaiting(app.database);
      const second = await sendMessage(app, written, again);
      expect([second.status, second.body.code, second.headers['retry-after']]).toEqual([
        409,
        'request_in_progress',
        '1',
      ]);
      expect(isAnswered).toBe(false);
    });
    const done = await first;
    expect(done?.status).toBe(201);
    expect((await sendMessage(app, written, again)).text).toBe(done?.text);
  });

  it('says to a reader without JavaScript that the same form is on its way', async () => {
    const { agency, kind, text, consentVersion } = writtenMessage({ text: 'Formulir menunggu.' });
    const submit = () =>
      app.send({
        method: 'POST',
        url: '/v1/messages/form',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        payload: new URLSearchParams({ agency, kind, text, consentVersion }).toString(),
      });
    let first: ReturnType<typeof submit> | undefined;
    await whileHeld(async () => {
      first = submit();
      await untilWaiting(app.database);
      const second = await submit();
      expect([second.statusCode, second.headers['retry-after']]).toEqual([409, '1']);
      expect(second.body).toContain('Pesan yang sama sedang disimpan.');
      expect(second.body).toContain(text);
    });
    expect([(await first)?.statusCode, (await submit()).statusCode]).toEqual([303, 303]);
    expect([...(await stored()).values()].filter((row) => row.text === text)).toHaveLength(1);
  });

  it('leaves nothing behind when the database breaks in the middle, and the key may be used again', async () => {
    const again = { 'idempotency-key': randomUUID() };
    const written = writtenMessage({ text: 'Terputus.' });
    await whileHeld(async () => {
      const broken = sendMessage(app, written, again);
      await untilWaiting(app.database);
      await app.database.ownerPool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE wait_event_type = 'Lock' AND datname = current_database() AND application_name = 'humas-api'`,
      );
      expect((await broken).status).toBe(503);
    });
    expect([...(await stored()).values()].filter(({ text }) => text === written.text)).toEqual([]);
    expect((await sendMessage(app, written, again)).status).toBe(201);
    expect([...(await stored()).values()].filter(({ text }) => text === written.text)).toHaveLength(1);
  });
});
