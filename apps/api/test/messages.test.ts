import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { ARTICLES } from './support/content.js';
import { MESSAGE_TERMS, messagesIn, sendMessage, writtenMessage } from './support/messages.js';
import { appOver, useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_MESSAGES: '1000' });
const stored = () => messagesIn(app.database);

describe('messages.create', () => {
  it('stores what was written, as pending, and says so', async () => {
    const written = writtenMessage({
      article: ARTICLES.plain.id,
      kind: 'correctionRequest',
      name: 'Sari',
      locale: 'en',
    });
    const { status, body, headers } = await sendMessage(app, written);
    expect([status, body]).toEqual([
      201,
      {
        id: expect.stringMatching(/^msg_/),
        kind: 'correctionRequest',
        status: 'pending',
        receivedAt: expect.stringMatching(/\+07:00$/),
      },
    ]);
    expect(headers['cache-control']).toBe('private, no-store');
    expect((await stored()).get(body.id)).toEqual({
      agency_id: ARTICLES.plain.agencyId,
      id: body.id,
      article_id: ARTICLES.plain.id,
      kind: 'correctionRequest',
      text: written.text,
      name: 'Sari',
      consent_version: MESSAGE_TERMS.version,
      locale: 'en',
      status: 'pending',
      received_at: new Date(body.receivedAt),
      judged_at: null,
      judged_by: null,
      rejection_reason: null,
      moderation_note: null,
      via: 'api',
    });
  });

  it('needs neither article nor name, and finds an agency by its id; the receipt has the hour of the agency', async () => {
    const { agencyId } = ARTICLES.school;
    const { body } = await sendMessage(app, writtenMessage({ agency: agencyId, article: null, name: '' }));
    expect(body.receivedAt).toMatch(/\+08:00$/);
    expect((await stored()).get(body.id)).toMatchObject({
      agency_id: agencyId,
      article_id: null,
      name: null,
      locale: 'id',
    });
  });

  it.each([
    ['  Terima kasih.\r\n\r\nSalam \t \r\n', 'Terima kasih.\n\nSalam'],
    ['Satu\u0007 dua\u001b[31m\u202e tiga\u2066', 'Satu dua[31m tiga'],
    ['Baris\u2028lain\n\n\n\n\n\nlagi', 'Baris\nlain\n\n\nlagi'],
    ['👩‍🚒 Bagus <b>&amp;</b>', '👩‍🚒 Bagus <b>&amp;</b>'],
  ])('stores %j as people read it', async (text, expected) => {
    const { body } = await sendMessage(app, writtenMessage({ text, name: ' Ibu \n Sari\u0007' }));
    expect((await stored()).get(body.id)).toMatchObject({ text: expected, name: 'Ibu Sari' });
  });

  it('counts characters as people do, and reads the longest text whatever it is made of', async () => {
    const longest = '🙂'.repeat(2000);
    const { status, body } = await sendMessage(app, writtenMessage({ text: longest }));
    expect(status).toBe(201);
    expect((await stored()).get(body.id)?.text).toBe(longest);
    const escaped = JSON.stringify(writtenMessage({ text: longest })).replaceAll('🙂', '\\ud83d\\ude42');
    expect((await sendMessage(app, escaped)).status).toBe(201);
    expect((await sendMessage(app, writtenMessage({ text: `${longest}a` }))).body).toMatchObject({
      code: 'invalid_request',
      errors: [{ pointer: '/text', code: 'maxLength' }],
    });
    expect((await sendMessage(app, writtenMessage({ text: 'a'.repeat(40_000) }))).status).toBe(413);
  });

  it.each([
    ['text', { text: '' }],
    ['text', { text: ' \n ' }],
    ['text', { text: '\u200b\u2060\u0007' }],
    ['text', { text: 'a\u0000b' }],
    ['text', { text: 'a\ud800b' }],
    ['name', { name: 'a'.repeat(101) }],
    ['kind', { kind: 'praise' }],
    ['article', { article: 'biasa' }],
    ['consentVersion', { consentVersion: '' }],
    ['locale', { locale: 'jv' }],
    ['email', { email: 'sari@example.id' }],
  ])('refuses a wrong %s: %j', async (field, change) => {
    const before = (await stored()).size;
    const { status, body } = await sendMessage(app, JSON.stringify({ ...writtenMessage(), ...change }));
    expect([status, body.errors?.[0]?.pointer]).toEqual([400, `/${field}`]);
    expect((await stored()).size).toBe(before);
  });

  it.each(['', 'pendek', 'a'.repeat(65), 'spasi di dalam kunci ini'])(
    'refuses the Idempotency-Key %j',
    async (key) => {
      const { status, body } = await sendMessage(app, writtenMessage(), { 'idempotency-key': key });
      expect([status, body.errors?.[0]?.parameter]).toEqual([400, 'Idempotency-Key']);
    },
  );

  it('is the same 404 for an article that is not public, of another agency, and none', async () => {
    const before = (await stored()).size;
    const ids = [ARTICLES.draft, ARTICLES.scheduled, ARTICLES.withdrawn, ARTICLES.school].map(({ id }) => id);
    for (const article of [...ids, createId('art')]) {
      const { status, body } = await sendMessage(app, writtenMessage({ article }));
      expect([article, status, body.code, body.detail]).toEqual([
        article,
        404,
        'not_found',
        'Tidak ada artikel di alamat ini, atau tidak terbuka bagi Anda.',
      ]);
    }
    for (const agency of ['tidak-ada', createId('agc')])
      expect((await sendMessage(app, writtenMessage({ agency }))).body.detail).toContain('instansi');
    expect((await stored()).size).toBe(before);
  });

  it('names the terms in force to whoever agreed to others', async () => {
    const { status, body } = await sendMessage(app, writtenMessage({ consentVersion: '2020-01-01' }));
    expect([status, body.code]).toEqual([422, 'unknown_consent']);
    expect(body.detail).toContain(MESSAGE_TERMS.version);
  });

  it('may be called by any page, with its key', async () => {
    const preflight = await app.send({
      method: 'OPTIONS',
      url: '/v1/messages',
      headers: {
        origin: 'https://kementerian.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-headers']).toContain('Idempotency-Key');
    const sent = await sendMessage(app, writtenMessage(), { origin: 'https://kementerian.example' });
    expect([sent.status, sent.headers['access-control-allow-origin']]).toEqual([201, '*']);
  });
});

describe('limits', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('refuses what one network sends beyond them, says when to come back, and stores nothing of it', async () => {
    const limited = await appOver(app.database, { HUMAS_LIMIT_MESSAGES: '3' });
    for (let sent = 0; sent < 3; sent += 1)
      expect((await sendMessage(limited, writtenMessage(), from('203.0.113.1'))).status).toBe(201);
    limited.advance(60_000);
    const before = (await stored()).size;
    const again = { ...from('203.0.113.1'), 'idempotency-key': randomUUID() };
    const written = writtenMessage();
    const refused = await sendMessage(limited, written, again);
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
      429,
      'too_many_requests',
      '540',
    ]);
    expect(refused.body.detail).toContain('9 menit');
    expect(refused.headers['access-control-expose-headers']).toContain('Retry-After');
    expect((await stored()).size).toBe(before);
    expect((await sendMessage(limited, writtenMessage(), from('203.0.113.2'))).status).toBe(201);
    // The same request may be sent again when the time has come.
    limited.advance(540_000);
    expect((await sendMessage(limited, written, again)).status).toBe(201);
    await limited.close();
  });

  it('counts a request once, however often it is sent, and none that was wrong', async () => {
    const limited = await appOver(app.database, { HUMAS_LIMIT_MESSAGES: '2' });
    const again = { ...from('203.0.113.3'), 'idempotency-key': randomUUID() };
    const written = writtenMessage();
    await Promise.all(Array.from({ length: 6 }, () => sendMessage(limited, written, again)));
    for (const wrong of [{ text: ' ' }, { agency: 'tidak-ada' }, { consentVersion: 'x' }])
      await sendMessage(limited, writtenMessage(wrong), from('203.0.113.3'));
    expect((await sendMessage(limited, writtenMessage(), from('203.0.113.3'))).status).toBe(201);
    expect((await sendMessage(limited, writtenMessage(), from('203.0.113.3'))).status).toBe(429);
    // What was acknowledged stays acknowledged.
    expect((await sendMessage(limited, written, again)).status).toBe(201);
    await limited.close();
  });
});

describe('messages.terms', () => {
  it('has seven sections in both languages, and a version that is a date', async () => {
    const answer = await app.send({ url: '/v1/messages/terms' });
    const terms = answer.json<typeof MESSAGE_TERMS>();
    expect(terms.version).toMatch(/^\d{4}-\d\d-\d\d(\.\d+)?$/);
    expect(terms.sections).toHaveLength(7);
    const texts = [terms.consent, ...terms.sections.flatMap(({ title, items }) => [title, ...items])];
    for (const { id, en } of texts) {
      expect([id.length > 2, (en ?? '').length > 2]).toEqual([true, true]);
      expect(id).not.toMatch(/\b(kamu|kau)\b|\w+mu\b(?<!\bbertemu)/i);
    }
    const again = await app.send({
      url: '/v1/messages/terms',
      headers: { 'if-none-match': String(answer.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });
});

describe('what is stored', () => {
  it('holds nothing about who wrote, and the serving role cannot change what was written', async () => {
    const headers = {
      'x-forwarded-for': '198.51.100.77',
      'user-agent': 'PerambanRahasia/1.0',
      referer: 'https://kementerian.example/halaman-rahasia',
      'idempotency-key': `kunci-${randomUUID()}`,
    };
    await sendMessage(app, writtenMessage({ text: 'Kalimat yang dicari.' }), headers);
    const { rows: tables } = await app.database.ownerPool.query(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    let dump = '';
    for (const { name } of tables) {
      const { rows } = await app.database.ownerPool.query(`SELECT to_jsonb(t)::text AS line FROM ${name} t`);
      dump += rows.map(({ line }) => line).join('\n');
    }
    expect(dump).toContain('Kalimat yang dicari.');
    for (const secret of ['198.51.100', 'PerambanRahasia', 'halaman-rahasia', headers['idempotency-key']])
      expect([secret, dump.includes(secret)]).toEqual([secret, false]);
    expect(JSON.stringify(app.log)).not.toContain('Kalimat yang dicari');
    for (const statement of [
      "UPDATE message SET text = 'Kata lain.'",
      'UPDATE message SET name = NULL',
      "UPDATE message SET received_at = now(), consent_version = '1'",
      'DELETE FROM erased_message',
    ])
      await expect(app.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
