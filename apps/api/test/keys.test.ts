import type { Agency, CreatedKey, Key, Scope } from '@humas/contract';
import { describe, expect, it } from 'vitest';
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

const addAgency = (key: Pick<TestKey, 'headers'>, body: object) =>
  app.send({
    method: 'POST',
    url: '/v1/agencies',
    headers: { ...key.headers, 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });

const auditOf = async (target: string) =>
  (
    await app.database.ownerPool.query(
      'SELECT key_id, agency_id, action, detail FROM audit WHERE target = $1 ORDER BY id',
      [target],
    )
  ).rows;

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
    expect(await auditOf(shown.id)).toEqual([
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
    expect((await revoke(owner, key.id)).json()).toEqual(first.json());
    expect((await auditOf(key.id)).map(({ action }) => action)).toEqual(['key.created', 'key.revoked']);
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

describe('agencies.create', () => {
  const office = {
    slug: 'kantor-makassar',
    name: 'Kantor Makassar',
    shortName: 'Makassar',
    kind: 'regionalOffice',
    parent: 'kementerian',
    timeZone: 'Asia/Makassar',
  };

  it('makes an agency that can be read and written to at once', async () => {
    const ministry = await createTestKey(app.database, { agencyId: MINISTRY });
    // Readers asked a moment ago: what is kept for them must not hide the new agency.
    const count = async () => (await app.send({ url: '/v1/agencies?total=true' })).json().page.total;
    const before = await count();
    const answer = await addAgency(ministry, {
      ...office,
      domains: ['WWW.Kantor.example', 'www.kantor.example'],
    });
    expect(answer.statusCode).toBe(201);
    const agency = answer.json<Agency>();
    expect(agency).toMatchObject({
      slug: 'kantor-makassar',
      parent: { slug: 'kementerian' },
      ppidRole: null,
      timeZone: 'Asia/Makassar',
      brand: { theme: 'netral', logo: null },
      domains: ['www.kantor.example'],
    });
    expect((await app.send({ url: '/v1/agencies/kantor-makassar' })).json()).toEqual(agency);
    expect(await count()).toBe(before + 1);
    const key = await make(ministry, { name: 'k', agency: agency.id, scopes: ['articles:write'] });
    expect(key.status).toBe(201);
    expect(await auditOf(agency.id)).toEqual([
      {
        key_id: ministry.id,
        agency_id: agency.id,
        action: 'agency.created',
        detail: { slug: 'kantor-makassar', parent: MINISTRY },
      },
    ]);
  });

  it('is not made twice, and a refused one leaves no trace', async () => {
    const owner = await createTestKey(app.database);
    const two = await Promise.all([1, 2].map(() => addAgency(owner, { ...office, slug: 'kembar' })));
    expect(two.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409]);
    const refused = two.find(({ statusCode }) => statusCode === 409);
    expect(refused?.json()).toMatchObject({
      code: 'slug_taken',
      detail: expect.stringContaining('"kembar"'),
    });
    const { rows } = await app.database.ownerPool.query(
      `SELECT count(*) AS n FROM audit WHERE detail->>'slug' = 'kembar'`,
    );
    expect(rows[0].n).toBe(1);
  });

  it('stays below the agency of the key', async () => {
    const school = await createTestKey(app.database, { agencyId: SCHOOL });
    const above = await addAgency(school, { ...office, slug: 'a' });
    expect([above.statusCode, above.json().code]).toEqual([404, 'not_found']);
    const beside = await addAgency(school, { ...office, slug: 'b', parent: null });
    expect([beside.statusCode, beside.json()]).toMatchObject([400, { errors: [{ pointer: '/parent' }] }]);
    expect((await addAgency(school, { ...office, slug: 'c', parent: 'sekolah' })).statusCode).toBe(201);
    // A unit of a unit is still below.
    const deeper = await addAgency(school, { ...office, slug: 'd', parent: 'c' });
    expect(deeper.statusCode).toBe(201);
    const owner = await createTestKey(app.database);
    expect((await addAgency(owner, { ...office, slug: 'e', parent: null })).json().parent).toBeNull();
    expect((await addAgency(owner, { ...office, slug: 'f', parent: undefined })).json().parent).toBeNull();
  });

  it.each(['https://a.example', 'a.example/b', 'x@a.example', 'a b', '?', 'a.example:99999'])(
    'refuses the domain %s',
    async (domain) => {
      const owner = await createTestKey(app.database);
      const answer = await addAgency(owner, { ...office, slug: 'salah', domains: ['baik.example', domain] });
      expect([answer.statusCode, answer.json()]).toMatchObject([
        400,
        { errors: [{ pointer: '/domains/1' }] },
      ]);
    },
  );
});

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
    await made(one, { name: 'y', scopes: ['media:write'] });
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
