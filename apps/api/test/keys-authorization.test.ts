import { describe, expect, it } from 'vitest';
import { createTestKey } from './support/keys.js';
import { appOver, useTestApp } from './support/test-app.js';

const app = useTestApp();

describe('authorization', () => {
  const key = () => createTestKey(app.database);
  const ask = (authorization?: string) =>
    app.send({ url: '/v1/keys', headers: authorization === undefined ? {} : { authorization } });

  it('takes the scheme in any case', async () => {
    const { secret } = await key();
    for (const header of [`Bearer ${secret}`, `bearer ${secret}`, `BEARER  ${secret} `])
      expect([header, (await ask(header)).statusCode]).toEqual([header, 200]);
  });

  it('says what is wrong with a key that is none, and how to ask', async () => {
    const { secret } = await key();
    const none = await ask();
    expect([none.statusCode, none.headers['www-authenticate'], none.headers['cache-control']]).toEqual([
      401,
      'Bearer',
      'no-store',
    ]);
    expect(none.json().detail).toContain('tidak membawa kunci');
    for (const header of [
      '',
      `Basic ${secret}`,
      secret,
      `Bearer ${secret.slice(0, -1)}`,
      `Bearer ${secret} x`,
    ]) {
      const answer = await ask(header);
      expect([header, answer.statusCode]).toEqual([header, 401]);
      expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      expect(answer.json().detail).toContain('bukan kunci yang utuh');
      expect(answer.body).not.toContain(secret.slice(0, 20));
    }
    const other = `humas_${'A'.repeat(43)}`;
    expect((await ask(`Bearer ${other}`)).json().detail).toContain('tidak dikenal atau sudah dicabut');
  });

  it('is asked before the body is read', async () => {
    const huge = { method: 'POST', url: '/v1/keys', payload: 'x'.repeat(100_000) } as const;
    expect((await app.send(huge)).statusCode).toBe(401);
    const json = { ...(await key()).headers, 'content-type': 'application/json' };
    expect((await app.send({ ...huge, headers: json })).statusCode).toBe(413);
  });

  it('is for servers: no other site may send one from a browser', async () => {
    const preflight = await app.send({
      method: 'OPTIONS',
      url: '/v1/keys',
      headers: {
        origin: 'https://instansi.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(String(preflight.headers['access-control-allow-headers']).toLowerCase()).not.toContain(
      'authorization',
    );
  });

  it('never reaches the log, whatever happens', async () => {
    const one = await key();
    const created = await app.send({
      method: 'POST',
      url: '/v1/keys',
      headers: { ...one.headers, 'content-type': 'application/json' },
      payload: JSON.stringify({ name: 'y', scopes: ['media:write'] }),
    });
    expect(created.json().secret).toMatch(/^humas_/);
    await app.send({ url: `/v1/keys?agency=${one.secret}`, headers: one.headers });
    await app.send({ url: `/tidak-ada/${one.secret}`, headers: one.headers });
    const pool = Object.assign(Object.create(app.database.pool), {
      query: async () => {
        throw new Error('broken');
      },
    });
    const broken = await appOver(app.database, {}, pool);
    expect((await broken.send({ url: '/v1/keys', headers: one.headers })).statusCode).toBe(500);
    const lines = JSON.stringify([...app.log, ...broken.log]);
    expect(lines).toContain('a request failed');
    expect(lines).not.toMatch(/humas_[A-Za-z0-9_-]{10}|[Bb]earer/);
    expect(lines).not.toContain(one.secret.slice(6));
    await broken.close();
  });
});
