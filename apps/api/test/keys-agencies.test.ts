import type { Agency } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { auditOf } from './support/audit.js';
import { CONTENT } from './support/content.js';
import { createTestKey, type TestKey } from './support/keys.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp();
const [MINISTRY, SCHOOL] = CONTENT.agencies.map(({ id }) => id);

const addAgency = (key: Pick<TestKey, 'headers'>, body: object) =>
  app.send({
    method: 'POST',
    url: '/v1/agencies',
    headers: { ...key.headers, 'content-type': 'application/json' },
    payload: JSON.stringify(body),
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
    const keys = await app.send({ url: `/v1/keys?agency=${agency.id}`, headers: ministry.headers });
    expect(keys.json()).toEqual({ items: [] });
    expect(await auditOf(app.database, agency.id)).toEqual([
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

  it.each([
    'https://a.example',
    'a.example/b',
    'x@a.example',
    'a b',
    '?',
    'a.example:99999',
    'go.id',
    'id',
    'github.io',
  ])('refuses the domain %s', async (domain) => {
    const owner = await createTestKey(app.database);
    const answer = await addAgency(owner, { ...office, slug: 'salah', domains: ['baik.example', domain] });
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { errors: [{ pointer: '/domains/1' }] }]);
  });
});
