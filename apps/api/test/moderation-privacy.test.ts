import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { ARTICLES } from './support/content.js';
import { messagesIn, sendMessage, writtenMessage } from './support/messages.js';
import { desk, MINISTRY, useModerators } from './support/moderation.js';
import { appOver, useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_MESSAGES: '1000' });
const { approve, ask, audit, dump, erase, published, reject, write } = desk(app);
const PLAIN = ARTICLES.plain.id;

const { moderator, colleague, school } = useModerators(app);

describe('messages.erase', () => {
  it('leaves no word anywhere, and an audit row that names only the id', async () => {
    const id = await write({ article: PLAIN, text: 'Hapuslah kalimat ini.', name: 'Nama Terhapus' });
    await reject(moderator, id, { reason: 'other', note: 'Kalimat ini lagi.' });
    await approve(moderator, id);
    expect([(await erase(moderator, id)).status, (await messagesIn(app.database)).has(id)]).toEqual([
      204,
      false,
    ]);
    expect((await published()).body.items).toEqual([]);
    const words = await dump();
    expect(words).toContain(id);
    expect(words).not.toMatch(/alimat ini|Nama Terhapus/);
    expect((await audit()).at(-1)).toEqual({
      key_id: moderator.id,
      agency_id: MINISTRY.id,
      action: 'message.erased',
      target: id,
      detail: {},
    });
  });

  it('said again is 204 for those whose message it was, and nothing for others', async () => {
    const id = await write();
    const answers = await Promise.all([erase(moderator, id), erase(colleague, id)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect((await erase(moderator, id)).status).toBe(204);
    expect((await erase(school, id)).status).toBe(404);
    expect((await approve(moderator, id)).status).toBe(404);
    expect((await audit()).filter(({ action }) => action === 'message.erased')).toHaveLength(1);
  });
});

describe('messages.published', () => {
  it('is paged, newest first, and answers 304 while nothing changes', async () => {
    const ids: string[] = [];
    for (let made = 0; made < 5; made += 1) {
      const id = await write({ article: PLAIN });
      await approve(moderator, id);
      ids.unshift(id);
    }
    await write({ article: PLAIN });
    await approve(moderator, await write({ article: ARTICLES.emotion.id }));
    const first = await published('?pageSize=3&total=true');
    expect([first.body.items.map(({ id }) => id), first.body.page.total]).toEqual([ids.slice(0, 3), 5]);
    const rest = await published(`?pageSize=3&cursor=${first.body.page.next}`);
    expect(rest.body.items.map(({ id }) => id)).toEqual(ids.slice(3));
    const again = await app.send({
      url: `/v1/articles/${PLAIN}/messages?pageSize=3&total=true`,
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
    await reject(moderator, ids[0] ?? '');
    const changed = await app.send({
      url: `/v1/articles/${PLAIN}/messages?pageSize=3&total=true`,
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect(changed.statusCode).toBe(200);
    expect((await published(`?cursor=${first.body.page.next}`, ARTICLES.emotion.id)).status).toBe(400);
  });

  it('is not there for an article that is not', async () => {
    const hidden = [ARTICLES.draft.id, ARTICLES.scheduled.id, createId('art')];
    for (const id of hidden) expect((await published('', id)).status).toBe(404);
    expect((await published('', ARTICLES.withdrawn.id)).status).toBe(410);
  });
});

describe('before anything is stored', () => {
  it('numbers and addresses are masked, in text and name, also in what is kept for a repetition', async () => {
    const words = { text: 'NIK 3171011508900001, hp 0812-3456-7890.', name: 'Sari 081234567890' };
    const key = { 'idempotency-key': randomUUID() };
    const written = writtenMessage(words);
    const { body } = await sendMessage(app, written, key);
    expect((await messagesIn(app.database)).get(body.id)).toMatchObject({
      text: 'NIK [NIK disamarkan], hp [nomor telepon disamarkan].',
      name: 'Sari [nomor telepon disamarkan]',
    });
    // Whoever has the hash could try numbers until one fits: those with other numbers are the same.
    const other = { ...written, text: 'NIK 3171011508900002, hp 0812-3456-7891.', name: 'Sari 081234567891' };
    expect((await sendMessage(app, other, key)).body.id).toBe(body.id);
    // What is taken out on the way must not put a number together.
    const forged = await sendMessage(app, writtenMessage({ text: 'hp 0812\u00073456\u20667890, ya' }));
    expect((await messagesIn(app.database)).get(forged.body.id)?.text).toBe(
      'hp [nomor telepon disamarkan], ya',
    );
  });

  it('a form is masked too, in its own language', async () => {
    const form = {
      agency: 'kementerian',
      kind: 'feedback',
      text: 'Call me: +62 812-3456-7890',
      name: 'sari@contoh.id',
      consentVersion: '2026-11-23.2',
      locale: 'en',
    };
    const answer = await app.send({
      method: 'POST',
      url: '/v1/messages/form',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    });
    expect(answer.statusCode).toBe(303);
    expect([...(await messagesIn(app.database)).values()]).toMatchObject([
      { text: 'Call me: [phone number masked]', name: '[e-mail address masked]' },
    ]);
  });

  it('the version somebody agreed to is kept, also one of a page that was open before the change', async () => {
    for (const consentVersion of ['2026-11-23.2', '2026-11-23']) {
      const id = await write({ consentVersion });
      expect((await messagesIn(app.database)).get(id)?.consent_version).toBe(consentVersion);
    }
    const unknown = await sendMessage(app, writtenMessage({ consentVersion: '2026-11-23.3' }));
    expect([unknown.status, unknown.body.code]).toEqual([422, 'unknown_consent']);
  });
});

describe('times to keep', () => {
  const age = (id: string, days: number) =>
    app.database.ownerPool.query(
      `UPDATE message SET received_at = received_at - make_interval(days => $2),
         judged_at = judged_at - make_interval(days => $2) WHERE id = $1`,
      [id, days],
    );

  it('end as the terms and the definitions say', async () => {
    const made: Record<string, string> = {};
    for (const status of ['rejected', 'pending', 'approved'] as const) {
      for (const [when, extra] of [
        ['due', 0],
        ['kept', -1],
      ] as const) {
        const id = await write({ article: PLAIN });
        if (status === 'rejected') await reject(moderator, id);
        if (status === 'approved') await approve(moderator, id);
        await age(id, { rejected: 30, pending: 180, approved: 730 }[status] + extra);
        made[`${status} ${when}`] = id;
      }
    }
    expect(await app.app.services.messages.prune(2)).toBe(2);
    await app.app.services.messages.prune(100);
    const left = await messagesIn(app.database);
    expect(Object.keys(made).filter((name) => left.has(made[name] ?? ''))).toEqual([
      'rejected kept',
      'pending kept',
      'approved kept',
    ]);
    const terms = (await ask<object>(undefined, 'GET', '/messages/terms')).text;
    const definitions = (await ask<object>(undefined, 'GET', '/definitions')).text;
    for (const days of ['30 hari', '180 hari', '730 hari', '30 days', '180 days', '730 days'])
      expect([days, terms.includes(days), definitions.includes(days)]).toEqual([days, true, true]);
  });

  it('are the operator’s, and then part of the version that is agreed to', async () => {
    const longer = await appOver(app.database, {
      HUMAS_RETENTION_REJECTED_DAYS: '7',
      HUMAS_RETENTION_APPROVED_DAYS: '365',
    });
    const terms = (await longer.send({ url: '/v1/messages/terms' })).json();
    expect(terms.version).toBe('2026-11-23.2-7-180-365');
    expect(JSON.stringify(terms)).toContain('7 hari sesudah ditolak');
    const id = await write();
    await reject(moderator, id);
    await age(id, 8);
    await longer.app.services.messages.prune(100);
    expect((await messagesIn(app.database)).has(id)).toBe(false);
    const old = await sendMessage(longer, writtenMessage({ consentVersion: '2026-11-23.2' }));
    expect([old.status, old.body.code]).toEqual([422, 'unknown_consent']);
    await longer.close();
  });
});
