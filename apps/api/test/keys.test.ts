import type { CreatedKey, Key, Scope } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { auditOf } from './support/audit.js';
import { CONTENT } from './support/content.js';
import { createTestKey, type TestKey } from './support/keys.js';
import { appOver, useTestApp } from './support/test-app.js';

const app = useTestApp();
const [MINISTRY, SCHOOL] = CONTENT.agencies.map(({ id }) => id);

async function make(key: Pick<TestKey, 'headers'>, body: object) {
  const answer = await app.send({
    method: 'POST',
    url: '/v1/keys',
    headers: { ...key.headers, 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });
  return { status: answer.statusCode, body: answer.json<CreatedKey>(), headers: answer.headers };
}

async function made(key: Pick<TestKey, 'headers'>, body: object): Promise<TestKey> {
  const { status, body: created } = await make(key, body);
  expect(status).toBe(201);
  const headers = { authorization: `Bearer ${created.secret}` };
  return { id: created.id, secret: created.secret, headers };
}

async function list(key: Pick<TestKey, 'headers'>, query = ''): Promise<Key[]> {
  const answer = await app.send({ url: `/v1/keys${query}`, headers: key.headers });
  expect(answer.statusCode).toBe(200);
  return answer.json<{ items: Key[] }>().items;
}

const revoke = (key: Pick<TestKey, 'headers'>, id: string) =>
  app.send({ method: 'DELETE', url: `/v1/keys/${id}`, headers: key.headers });

describe('keys.create', () => {
  it('shows the secret once and stores only its hash', async () => {
    const owner = await createTestKey(app.database);
    const answer = await make(owner, {
      name: 'Sinkronisasi',
      agency: 'kementerian',
      scopes: ['articles:write', 'media:write'],
    });
    expect(answer.status).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    const { secret, ...shown } = answer.body;
    expect(secret).toMatch(/^humas_[A-Za-z0-9_-]{43}$/);
    expect(shown).toMatchObject({
      name: 'Sinkronisasi',
      agency: { id: MINISTRY, slug: 'kementerian' },
      scopes: ['articles:write', 'media:write'],
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(await list(owner)).toContainEqual(shown);
    const { rows } = await app.database.ownerPool.query(
      'SELECT t::text AS line FROM secret_key t UNION ALL SELECT t::text FROM audit t',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { line } of rows) expect(line).not.toContain(secret.slice(6));
    expect(await auditOf(app.database, shown.id)).toEqual([
      {
        key_id: owner.id,
        agency_id: MINISTRY,
        action: 'key.created',
        detail: { name: 'Sinkronisasi', scopes: ['articles:write', 'media:write'] },
      },
    ]);
  });

  it('gives no scope that the asking key does not have', async () => {
    const narrow = await createTestKey(app.database, { scopes: ['keys:manage', 'media:write'] });
    const answer = await make(narrow, {
      name: 'Lebih',
      scopes: ['media:write', 'articles:write', 'agencies:write'],
    });
    expect([answer.status, answer.body]).toMatchObject([
      403,
      { code: 'insufficient_scope', detail: expect.stringContaining('articles:write, agencies:write') },
    ]);
    expect(answer.headers['www-authenticate']).toBe(
      'Bearer error="insufficient_scope", scope="articles:write agencies:write"',
    );
    const child = await made(narrow, { name: 'Sama', scopes: ['media:write'] });
    expect((await make(child, { name: 'Cucu', scopes: ['media:write'] })).status).toBe(403);
  });

  it('stays within the agency of the asking key and its units', async () => {
    const ministry = await createTestKey(app.database, { agencyId: MINISTRY });
    const school = await createTestKey(app.database, { agencyId: SCHOOL });
    const scopes: Scope[] = ['articles:write'];
    expect((await make(ministry, { name: 'a', scopes })).body.agency?.slug).toBe('kementerian');
    expect((await make(ministry, { name: 'a', scopes, agency: null })).body.agency?.slug).toBe('kementerian');
    expect((await make(ministry, { name: 'a', scopes, agency: 'sekolah' })).body.agency?.slug).toBe(
      'sekolah',
    );
    expect((await make(school, { name: 'a', scopes, agency: SCHOOL })).status).toBe(201);
    expect((await make(school, { name: 'a', scopes, agency: 'kementerian' })).status).toBe(404);
    expect((await make(school, { name: 'a', scopes, agency: MINISTRY })).status).toBe(404);
  });

  it.each([
    [{ name: '', scopes: ['media:write'] }, '/name'],
    [{ name: 'a', scopes: [] }, '/scopes'],
    [{ name: 'a', scopes: ['all'] }, '/scopes/0'],
    [{ name: 'a', scopes: ['media:write', 'media:write'] }, '/scopes'],
    [{ name: 'a\0b', scopes: ['media:write'] }, '/name'],
    [{ name: 'a\ud800', scopes: ['media:write'] }, '/name'],
  ])('refuses %j', async (body, pointer) => {
    const owner = await createTestKey(app.database);
    const answer = await make(owner, body);
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ pointer }] }]);
  });
});

describe('keys.list', () => {
  it('shows a key what its own reach holds, newest first', async () => {
    const owner = await createTestKey(app.database);
    const ministry = await made(owner, { name: 'm', agency: 'kementerian', scopes: ['keys:manage'] });
    const school = await made(owner, { name: 's', agency: 'sekolah', scopes: ['keys:manage'] });
    const ids = async (key: TestKey, query = '') => (await list(key, query)).map(({ id }) => id);
    expect((await ids(owner)).slice(0, 3)).toEqual([school.id, ministry.id, owner.id]);
    expect(await ids(ministry)).toEqual(expect.arrayContaining([school.id, ministry.id]));
    expect(await ids(ministry)).not.toContain(owner.id);
    expect(await ids(school)).toContain(school.id);
    expect(await ids(school)).not.toContain(ministry.id);
    expect(await ids(owner, '?agency=kementerian')).not.toContain(school.id);
    expect(await ids(ministry, `?agency=${SCHOOL}`)).not.toContain(ministry.id);
    expect(JSON.stringify(await list(owner))).not.toMatch(/secret|hash|humas_/);
  });
});

describe('keys.revoke', () => {
  it('closes the door at once, in every process, and says so once', async () => {
    const other = await appOver(app.database);
    const owner = await createTestKey(app.database);
    const key = await made(owner, { name: 'x', agency: 'sekolah', scopes: ['keys:manage'] });
    expect((await other.send({ url: '/v1/keys', headers: key.headers })).statusCode).toBe(200);
    const first = await revoke(owner, key.id);
    expect([first.statusCode, first.json()]).toMatchObject([
      200,
      { id: key.id, revokedAt: expect.any(String) },
    ]);
    expect(first.json().revokedAt).toMatch(/\+08:00$/);
    for (const process of [app, other]) {
      const answer = await process.send({ url: '/v1/keys', headers: key.headers });
      expect([answer.statusCode, answer.json().code]).toEqual([401, 'unauthorized']);
      expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    }
    // When it was last used is written aside, and may arrive between the two.
    const again = { ...(await revoke(owner, key.id)).json(), lastUsedAt: null };
    expect(again).toEqual({ ...first.json(), lastUsedAt: null });
    expect((await auditOf(app.database, key.id)).map(({ action }) => action)).toEqual([
      'key.created',
      'key.revoked',
    ]);
    expect((await list(owner)).find(({ id }) => id === key.id)?.revokedAt).toBe(first.json().revokedAt);
    await other.close();
  });

  it('never lets a key revoke itself', async () => {
    const owner = await createTestKey(app.database);
    const answer = await revoke(owner, owner.id);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'own_key']);
    expect((await app.send({ url: '/v1/keys', headers: owner.headers })).statusCode).toBe(200);
  });

  it('leaves one of two keys that revoke each other', async () => {
    for (let round = 0; round < 10; round += 1) {
      const one = await createTestKey(app.database);
      const two = await createTestKey(app.database);
      const answers = await Promise.all([revoke(one, two.id), revoke(two, one.id)]);
      expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
    }
  });

  it('does not know a key above or beside it', async () => {
    const school = await createTestKey(app.database, { agencyId: SCHOOL });
    const targets = [
      await createTestKey(app.database),
      await createTestKey(app.database, { agencyId: MINISTRY }),
    ];
    for (const target of targets) {
      expect((await revoke(school, target.id)).statusCode).toBe(404);
      expect((await app.send({ url: '/v1/keys', headers: target.headers })).statusCode).toBe(200);
    }
  });
});
