import type { LightMyRequestResponse } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHandlers } from '../src/app.js';
import type { Operation } from '../src/contract/document.js';
import { createId } from '../src/ids.js';
import { SCOPES } from '../src/keys/scopes.js';
import { createSecret } from '../src/keys/secret.js';
import { ARTICLES, articleDraft, CONTENT, mediaDraft } from './support/content.js';
import {
  KEYED,
  PUBLIC,
  type Reference,
  referencesOf,
  requestOf,
  type Things,
} from './support/contract-requests.js';
import { createTestKey, type TestKey } from './support/keys.js';
import { secret, store, useTestApp } from './support/test-app.js';

/** Who may touch what, over every operation of the contract: a new one is in here without anybody adding it. */
const app = useTestApp();
const [MINISTRY, SCHOOL] = CONTENT.agencies as [(typeof CONTENT.agencies)[0], (typeof CONTENT.agencies)[0]];
/** Beside the ministry, and with a unit of its own. */
const OTHER = { ...MINISTRY, id: createId('agc'), slug: 'lembaga', parent: null };
const UNIT = { ...SCHOOL, id: createId('agc'), slug: 'balai', parent: 'lembaga' };
const SOURCE = 'wordpress-uji';

let owner: TestKey;
/** A key of the ministry, which reaches the school too. */
let mine: TestKey;
beforeAll(async () => {
  await store(app.database, { agencies: [OTHER, UNIT], categories: [], articles: [] });
  owner = await createTestKey(app.database);
  mine = await createTestKey(app.database, { agencyId: MINISTRY.id });
});

/** One new thing of each kind, all of one agency. */
async function thingsOf(agency: { readonly id: string; readonly slug: string }): Promise<Things> {
  const here = { agencyId: agency.id, categoryId: ARTICLES.plain.categoryId };
  const [cover, gallery] = [mediaDraft(), mediaDraft()];
  const articles = [
    articleDraft({ ...here, cover, gallery: [gallery] }),
    articleDraft({
      ...here,
      slug: `pengganti-${secret()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')}`,
    }),
  ];
  await store(app.database, { agencies: [], categories: [], articles });
  const key = await createTestKey(app.database, { agencyId: agency.id });
  const things: Things = {
    agency: agency.slug,
    parent: agency.slug,
    article: articles[0]?.id ?? '',
    replacedBy: articles[1]?.id ?? '',
    key: key.id,
    message: createId('msg'),
    cover: cover.id,
    gallery: [gallery.id],
    slug: articles[0]?.slug ?? '',
    source: SOURCE,
    sourceId: secret()
      .replaceAll(/[^A-Za-z0-9]/g, 'x')
      .replace(/^/, 'a'),
    voter: secret(),
  };
  await app.database.ownerPool.query(
    `INSERT INTO message (agency_id, id, article_id, kind, text, consent_version, locale, via)
     VALUES ($1, $2, $3, 'feedback', 'Jelas.', '1', 'id', 'api')`,
    [agency.id, things.message, things.article],
  );
  // Something has been imported, for what is done to imports later.
  await send(operationOf('imports.put'), things, owner);
  return things;
}

/** What every agency could have and none has. */
const NOTHING: Things = {
  agency: 'tidak-ada',
  parent: 'tidak-ada',
  article: createId('art'),
  replacedBy: createId('art'),
  key: createId('key'),
  message: createId('msg'),
  cover: createId('med'),
  gallery: [createId('med')],
  slug: 'tidak-ada',
  source: SOURCE,
  sourceId: 'tidak-ada',
  voter: secret(),
};

function operationOf(id: Operation['id']): Operation {
  const found = KEYED.find((operation) => operation.id === id);
  if (!found) throw new Error(`the contract has no ${id} that needs a key`);
  return found;
}

async function send(operation: Operation, things: Things, key?: Pick<TestKey, 'headers'>) {
  const request = requestOf(operation, things);
  return app.send({ ...request, headers: { ...request.headers, ...key?.headers } });
}

/** What an answer says, without what differs between any two. */
function told(answer: LightMyRequestResponse) {
  const {
    'x-request-id': _id,
    date: _date,
    'content-length': _length,
    etag: _etag,
    ...headers
  } = answer.headers;
  const text = answer.body.replaceAll(/req_[0-9a-z]{26}/g, 'req').replaceAll(/"asOf":"[^"]+"/g, '"asOf"');
  return { status: answer.statusCode, headers, text };
}

/** Everything stored, so that a refused request can be shown to have changed none of it. */
async function everything(): Promise<unknown> {
  const { rows: tables } = await app.database.ownerPool.query(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const sums = tables.map(({ name }) =>
    app.database.ownerPool.query(
      `SELECT '${name}' AS name, count(*) AS n, md5(string_agg(line, '' ORDER BY line)) AS sum
       FROM (SELECT (to_jsonb(t) - 'last_used_at')::text AS line FROM ${name} t) lines`,
    ),
  );
  return (await Promise.all(sums)).map(({ rows }) => rows[0]);
}

/** Every place where an operation names what an agency owns. */
const cases = KEYED.flatMap((operation) =>
  referencesOf(operation).map((reference) => ({
    operation,
    reference,
    name: `${operation.id} ${nameOf(reference)}`,
  })),
);

function nameOf({ place, name }: Reference): string {
  return `${name} in the ${place}`;
}

describe('the matrix', () => {
  it('knows every operation that writes, and where each names a thing of an agency', () => {
    expect(KEYED.length).toBeGreaterThanOrEqual(10);
    for (const operation of KEYED) {
      expect([operation.id, operation.scopes?.every((scope) => SCOPES.includes(scope))]).toEqual([
        operation.id,
        true,
      ]);
      expect([operation.id, Object.keys(operation.responses)]).toEqual([
        operation.id,
        expect.arrayContaining(['401', '403', '404']),
      ]);
      expect([operation.id, referencesOf(operation).length > 0]).toEqual([operation.id, true]);
    }
    for (const operation of PUBLIC) {
      // The measurements are locked by the operator's own token, which is no key and opens nothing else.
      const isLocked = operation.responses[401] !== undefined;
      expect([operation.id, isLocked]).toEqual([operation.id, operation.id === 'metrics.get']);
      // What anybody may send is counted, or waits for somebody to look at it: nothing of it is published.
      const isHarmless = operation.method === 'GET' || /^(views|reactions|messages)\./.test(operation.id);
      expect([operation.id, isHarmless]).toEqual([operation.id, true]);
    }
    expect(Object.keys(createHandlers(app.app.services))).toEqual(
      expect.arrayContaining(KEYED.map((operation) => operation.id)),
    );
  });
});

describe.each(KEYED)('$id', (operation) => {
  it('is closed without a key, and nothing of the request is looked at', async () => {
    const things = await thingsOf(SCHOOL);
    const before = await everything();
    const revoked = await createTestKey(app.database);
    await app.database.ownerPool.query('UPDATE secret_key SET revoked_at = now() WHERE id = $1', [
      revoked.id,
    ]);
    const unknown = { headers: { authorization: `Bearer ${createSecret()}` } };
    const half = { headers: { authorization: owner.headers.authorization.slice(0, -1) } };
    for (const key of [undefined, unknown, half, revoked]) {
      const answers = [
        await send(operation, things, key),
        await send(operation, NOTHING, key),
        await app.send({
          method: operation.method,
          url: `${operation.url}?x=1`,
          headers: { 'content-type': 'x/y', ...key?.headers },
        }),
      ];
      for (const answer of answers) {
        expect([answer.statusCode, answer.json().code]).toEqual([401, 'unauthorized']);
        expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
        expect(told(answer)).toEqual(told(answers[0] as LightMyRequestResponse));
      }
    }
    if (operation.method === 'GET') {
      const head = await app.send({ ...requestOf(operation, things), method: 'HEAD' });
      expect(head.statusCode).toBe(401);
    }
    await app.database.ownerPool.query('DELETE FROM secret_key WHERE id = $1', [revoked.id]);
    expect(await everything()).toEqual(before);
  });

  it('is closed to a key without its scope', async () => {
    const things = await thingsOf(SCHOOL);
    const scopes = SCOPES.filter((scope) => !operation.scopes?.includes(scope));
    const narrow = await createTestKey(app.database, { scopes });
    const before = await everything();
    for (const asked of [things, NOTHING]) {
      const answer = await send(operation, asked, narrow);
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'insufficient_scope']);
      expect(answer.json().detail).toContain(operation.scopes?.join(', '));
      expect(answer.headers['www-authenticate']).toContain(`scope="${operation.scopes?.join(' ')}"`);
    }
    expect(await everything()).toEqual(before);
  });

  it('is open to a key with it, for its own agency and the units below', async () => {
    const narrow = await createTestKey(app.database, { agencyId: MINISTRY.id, scopes: operation.scopes });
    for (const key of [owner, mine, narrow]) {
      for (const agency of [MINISTRY, SCHOOL]) {
        const answer = await send(operation, await thingsOf(agency), key);
        expect([answer.body, Math.floor(answer.statusCode / 100)]).toEqual([answer.body, 2]);
        expect(answer.headers['cache-control']).toBe('no-store');
      }
    }
  });
});

describe.each(cases)('$name', ({ operation, reference }) => {
  it("is the same for another agency's thing and for none", async () => {
    const own = await thingsOf(SCHOOL);
    const school = await createTestKey(app.database, { agencyId: SCHOOL.id });
    const reaching = [
      { key: mine, strangers: [await thingsOf(OTHER), await thingsOf(UNIT)] },
      // A unit does not reach up.
      { key: school, strangers: [await thingsOf(OTHER), await thingsOf(MINISTRY)] },
    ];
    const before = await everything();
    for (const { key, strangers } of reaching) {
      const none = await send(operation, { ...own, [reference.name]: NOTHING[reference.name] }, key);
      const isThing = reference.place === 'path' || reference.kind === 'agc';
      expect([none.body, none.statusCode]).toEqual([none.body, isThing ? 404 : expect.toBeOneOf([400, 404])]);
      for (const stranger of strangers) {
        const foreign = await send(operation, { ...own, [reference.name]: stranger[reference.name] }, key);
        expect(told(foreign)).toEqual(told(none));
      }
    }
    expect(await everything()).toEqual(before);
  });
});

const bySource = KEYED.filter(({ url, method }) => url.includes(':sourceId') && method !== 'PUT');

describe.each(bySource)('$id sourceId in the path', (operation) => {
  it('is the same for what a source brought to another agency and for nothing', async () => {
    const own = await thingsOf(SCHOOL);
    const stranger = await thingsOf(OTHER);
    const none = await send(operation, { ...own, sourceId: NOTHING.sourceId }, mine);
    expect(none.statusCode).toBe(404);
    expect(told(await send(operation, { ...own, sourceId: stranger.sourceId }, mine))).toEqual(told(none));
  });
});

/** What a process measured is never the same twice. */
const SAME_FOR_ALL = PUBLIC.filter(({ id }) => id !== 'metrics.get');

describe('public operations', () => {
  it.each(SAME_FOR_ALL)('$id does not care about a key', async (operation) => {
    const things = { ...NOTHING, agency: 'kementerian', article: ARTICLES.plain.id, slug: 'biasa' };
    const bare = await send(operation, things);
    expect([bare.body, bare.statusCode < 400]).toEqual([bare.body, true]);
    const keys = [owner, mine, { headers: { authorization: 'Bearer humas_salah' } }];
    for (const key of keys) {
      const answer = await send(operation, things, key);
      if (operation.method === 'GET') expect(told(answer)).toEqual(told(bare));
      else expect(answer.statusCode).toBe(bare.statusCode);
    }
  });
});
