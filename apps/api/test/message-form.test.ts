import { describe, expect, it } from 'vitest';
import { DatabaseUnavailableError } from '../src/database/database-errors.js';
import { createId } from '../src/ids.js';
import { ARTICLES } from './support/content.js';
import { MESSAGE_TERMS, messagesIn, writtenMessage } from './support/messages.js';
import { appOver, useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_MESSAGES: '1000' });

type Fields = Record<string, string>;

/** A form as the page with the message form sends it. */
function filled(changes: Fields = {}): Fields {
  const { text } = writtenMessage();
  const { version: consentVersion } = MESSAGE_TERMS;
  return { agency: 'kementerian', article: '', kind: 'feedback', text, name: '', consentVersion, ...changes };
}

/** Without the fields a browser leaves out: a radio or a box that is not ticked. */
function without(name: string, fields = filled()): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

async function submit(fields: Fields, headers: Fields = {}, to: Pick<typeof app, 'send'> = app) {
  return await to.send({
    method: 'POST',
    url: '/v1/messages/form',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html,*/*;q=0.8',
      ...headers,
    },
    payload: new URLSearchParams(fields).toString(),
  });
}

/** Follows a redirect of ours within the app. */
async function follow(location: unknown, headers: Fields = {}) {
  const { pathname, search } = new URL(String(location));
  return await app.send({ url: pathname + search, headers: { accept: 'text/html', ...headers } });
}

const stored = async () => [...(await messagesIn(app.database)).values()];
const backIn = (location: unknown) => new URL(String(location)).searchParams.get('returnTo');

const ENTITIES: Fields = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string) => text.replaceAll(/&([^;]+);/g, (_, name) => ENTITIES[name] ?? '?');

/** What a browser would send when the reader presses the button of a page: every field as the page holds it. */
function fieldsOf(page: string): Fields {
  const fields: Fields = {};
  for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1] ?? '';
    const isOff = /type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag);
    if (!isOff) fields[name] = unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  const text = /<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(page)?.[1];
  return text === undefined ? fields : { ...fields, text: unescaped(text).replaceAll('\r\n', '\n') };
}

describe('messages.submitForm, messages.showSent', () => {
  it('stores a message, says so, and leads back to the article', async () => {
    const fields = filled({ article: ARTICLES.plain.id, name: 'Sari', kind: 'appreciation' });
    const sent = await submit(fields);
    expect([sent.statusCode, sent.body]).toEqual([303, '']);
    expect(backIn(sent.headers.location)).toBe('http://localhost:3000/kementerian/biasa');
    const page = await follow(sent.headers.location);
    expect([page.statusCode, page.headers['content-language']]).toEqual([200, 'id']);
    expect(page.body).toContain('<h1>Pesan Anda terkirim</h1>');
    expect(page.body).toContain('Badan kementerian');
    expect(page.body).toContain('<a class="back" href="http://localhost:3000/kementerian/biasa">');
    const rows = (await stored()).filter(({ text }) => text === fields.text);
    expect(rows).toMatchObject([
      {
        article_id: ARTICLES.plain.id,
        kind: 'appreciation',
        name: 'Sari',
        via: 'form',
        status: 'pending',
        locale: 'id',
      },
    ]);
    for (const secret of [fields.text ?? '', rows[0]?.id ?? '', 'Sari']) {
      expect([secret, page.body.includes(secret)]).toEqual([secret, false]);
      expect(decodeURIComponent(String(sent.headers.location)).includes(secret)).toBe(false);
    }
  });

  it('stores the same words of the same form once, however often and at once they are sent', async () => {
    const fields = filled({ text: 'Sekali saja.\r\nTerima kasih.' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(fields)));
    answers.push(await submit({ ...fields, text: '  Sekali saja.\nTerima kasih.\n' }));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 303));
    const ofForm = async () => (await stored()).filter(({ text }) => text === 'Sekali saja.\nTerima kasih.');
    expect(await ofForm()).toHaveLength(1);
    // Whoever calls themselves otherwise, or means something else, has something else to say.
    const others: Fields[] = [
      { name: 'Sari' },
      { kind: 'appreciation' },
      { article: ARTICLES.plain.id },
      { agency: 'sekolah' },
    ];
    for (const other of others) expect((await submit({ ...fields, ...other })).statusCode).toBe(303);
    expect(await ofForm()).toHaveLength(5);
    await app.database.ownerPool.query("UPDATE idempotency_key SET made_at = now() - interval '24 hours'");
    expect((await submit(fields)).statusCode).toBe(303);
    expect(await ofForm()).toHaveLength(6);
  });

  it.each([
    ['no words', filled({ text: ' \r\n ' }), 400, 'Pesan masih kosong', { text: 'Ada kata.' }],
    [
      'too many words',
      filled({ text: `${'kata '.repeat(401)}.` }),
      400,
      '2.006 karakter',
      { text: 'Ringkas.' },
    ],
    ['too long a name', filled({ name: 'Sari '.repeat(30) }), 400, '149 karakter', { name: 'Sari' }],
    ['no kind', without('kind'), 400, 'Pilih salah satu jenis', { kind: 'feedback' }],
    [
      'no consent',
      without('consentVersion'),
      400,
      'Centang persetujuan',
      { consentVersion: MESSAGE_TERMS.version },
    ],
    [
      'old terms',
      filled({ consentVersion: '2020-01-01' }),
      422,
      'telah berubah',
      { consentVersion: MESSAGE_TERMS.version },
    ],
    ['an article that is gone', filled({ article: ARTICLES.withdrawn.id }), 404, 'tidak lagi terbuka', {}],
    ['an article that is none', filled({ article: 'biasa' }), 404, 'tidak lagi terbuka', {}],
  ])(
    'shows what is wrong with %s and keeps the rest, ready to be sent',
    async (_, fields, status, words, cure) => {
      const before = (await stored()).length;
      const name = fields.name || 'Ibu "Sari" <b>';
      const written = { ...fields, name, returnTo: 'http://localhost:3000/kementerian/biasa#pesan' };
      const refused = await submit(written);
      expect([refused.statusCode, refused.headers['content-type']]).toEqual([
        status,
        'text/html; charset=utf-8',
      ]);
      expect(refused.body).toContain('<h1>Pesan Anda belum terkirim</h1>');
      expect(refused.body).toContain(words);
      expect((await stored()).length).toBe(before);
      const kept = fieldsOf(refused.body);
      expect(kept).toMatchObject({
        name,
        text: fields.text?.replaceAll('\r\n', '\n'),
        returnTo: written.returnTo,
      });
      const again = await submit({ ...kept, text: `${kept.text} ${_}`, ...cure });
      expect([again.statusCode, backIn(again.headers.location)]).toEqual([303, written.returnTo]);
      expect((await stored()).length).toBe(before + 1);
    },
  );

  it('marks every wrong field at once, for eyes and ears', async () => {
    const { body } = await submit({ agency: 'kementerian', text: '' }, { 'accept-language': 'en' });
    expect(body).toContain('<html lang="en">');
    for (const field of ['kind', 'text', 'consent']) {
      expect(body).toMatch(new RegExp(`aria-invalid="true" aria-describedby="${field}-error`));
      expect(body).toContain(`<p class="error" id="${field}-error">`);
    }
    expect(body).not.toContain('name-error');
    expect(body).toContain('Read the terms');
    for (const { title } of MESSAGE_TERMS.sections) expect(body).toContain(title.en);
  });

  it('keeps the words also when too many come, and when the database is away', async () => {
    const limited = await appOver(app.database, { HUMAS_LIMIT_MESSAGES: '1' });
    await submit(filled(), {}, limited);
    const fields = filled({ text: 'Baris satu\nbaris dua' });
    const refused = await submit(fields, {}, limited);
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '600']);
    expect(refused.body).toContain('Terlalu banyak pesan dari jaringan Anda');
    expect(fieldsOf(refused.body)).toMatchObject({
      text: fields.text,
      consentVersion: MESSAGE_TERMS.version,
    });
    await limited.close();
    const pool = Object.assign(Object.create(app.database.pool), {
      query: () => Promise.reject(new DatabaseUnavailableError(new Error('connect'))),
    });
    const away = await appOver(app.database, {}, pool);
    const lost = await submit(fields, {}, away);
    expect([lost.statusCode, lost.headers['retry-after']]).toEqual([503, '2']);
    expect(fieldsOf(lost.body)).toMatchObject({ agency: 'kementerian', text: fields.text });
    await away.close();
  });

  it('shows the words to be copied when there is nobody to send them to', async () => {
    const refused = await submit(filled({ agency: 'tidak-ada', text: '\n\nHalo' }));
    expect(refused.statusCode).toBe(404);
    expect(refused.body).toContain('Instansi yang dituju tidak dikenal');
    expect(refused.body).toMatch(/<textarea[^>]* readonly[^>]*>\n\n\nHalo<\/textarea>/);
    expect(refused.body).not.toContain('<button');
  });

  it('is a page nobody keeps, frames or indexes, without script', async () => {
    const refused = await submit(
      filled({ text: '</textarea><script>alert(1)</script>', kind: 'feedback', consentVersion: 'x' }),
    );
    const sent = await submit(filled());
    const page = await follow(sent.headers.location);
    for (const answer of [refused, sent, page]) {
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.body).not.toMatch(/<script|\son\w+=|\sstyle=/i);
    }
    for (const answer of [refused, page]) {
      expect(answer.headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]+={0,2}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
    }
  });

  it.each([
    ['https://kementerian.example/berita/1?x=1', true],
    ['https://penipu.example/', false],
    ['//penipu.example/', false],
    ['javascript:alert(1)//kementerian.example', false],
    ['https://penipu.example@kementerian.example/', false],
    ['bukan alamat', false],
  ])('leads back to %s only within the agency: %s', async (returnTo, isOurs) => {
    const home = 'http://localhost:3000/kementerian';
    const sent = await submit(filled({ returnTo }));
    expect(backIn(sent.headers.location)).toBe(isOurs ? returnTo : home);
    const query = new URLSearchParams({ agency: 'kementerian', returnTo });
    const direct = await follow(`${app.config.publicUrl}/v1/messages/sent?${query}`);
    expect(direct.body).toContain(`<a class="back" href="${isOurs ? returnTo : home}">`);
    const refused = await submit(filled({ returnTo, text: '' }));
    expect(fieldsOf(refused.body).returnTo).toBe(isOurs ? returnTo : home);
  });

  it('speaks the language of the form before that of the browser, and offers the other', async () => {
    const sent = await submit(filled({ locale: 'en' }), { 'accept-language': 'id' });
    const page = await follow(sent.headers.location, { 'accept-language': 'id' });
    expect(page.body).toContain('Your message was sent');
    const link = /<a class="switch" lang="id" hreflang="id" href="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const other = await app.send({
      url: `/v1/messages/sent${unescaped(link)}`,
      headers: { 'accept-language': 'en' },
    });
    expect(other.body).toContain('Pesan Anda terkirim');
    const refused = await submit(filled({ locale: 'en', text: '' }), { 'accept-language': 'id' });
    expect([refused.headers['content-language'], fieldsOf(refused.body).locale]).toEqual(['en', 'en']);
    expect(refused.body).toContain('Your message was not sent yet');
  });

  it('answers a program with a problem, and a page for no agency with 404', async () => {
    const refused = await submit({ agency: 'kementerian', text: '' }, { accept: 'application/json' });
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(refused.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/kind',
      '/text',
      '/consentVersion',
    ]);
    const page = await follow(`${app.config.publicUrl}/v1/messages/sent?agency=${createId('agc')}`);
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it.each([
    ['a field that is not ours', { ...filled(), email: 'a@b.id' }, 400],
    ['no words at all', without('text'), 400],
    ['an impossible kind', filled({ kind: 'praise' }), 400],
    ['a NUL', filled({ article: 'a\0b' }), 400],
    ['more than anybody writes', filled({ text: 'a'.repeat(140_000) }), 413],
  ])('refuses %s, as no form of ours sends it', async (_, fields, status) => {
    const before = (await stored()).length;
    expect((await submit(fields)).statusCode).toBe(status);
    const bare = await app.send({
      method: 'POST',
      url: '/v1/messages/form',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: Object.entries(fields)
        .map((pair) => pair.join('='))
        .join('&'),
    });
    expect(bare.statusCode).toBe(status);
    expect((await stored()).length).toBe(before);
  });
});
