import { examples } from '@humas/contract/examples';
import document from '@humas/contract/openapi.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { createHumasClient, type HumasClient } from '../src/index.js';
import { ARTICLE, clientOf, VOTER } from './fake-api.js';

interface Operation {
  operationId?: string;
  'x-humas-sdk'?: boolean;
  responses: Record<string, { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>;
}

const described = new Map(
  Object.values(document.paths as unknown as Record<string, Record<string, Operation>>)
    .flatMap((path) => Object.values(path))
    .filter((operation) => operation.operationId && operation['x-humas-sdk'] !== false)
    .map((operation) => [operation.operationId as string, operation]),
);
const operations = [...described.keys()].sort();

/** The first success of an operation as the contract shows it, with its status; 204 has no example. */
function successOf(id: string): { status: number; example: unknown } {
  const [status = '204', response] =
    Object.entries(described.get(id)?.responses ?? {}).find(([code]) => code.startsWith('2')) ?? [];
  const [shown] = Object.values(response?.content?.['application/json']?.examples ?? {});
  return { status: Number(status), example: shown?.value };
}

const article = { id: ARTICLE };
const events = [{ visit: VOTER, article: ARTICLE, n: 1, age: 5 }];
const ABOUT = `/v1/articles/${ARTICLE}`;
const IMPORT = { agency: { id: 'agc_1' }, source: 'wordpress-www.contoh.go.id', sourceId: '1204' };
const { sourceId: _, ...IMPORT_SOURCE } = IMPORT;
const counts = [{ sourceId: '1204', viewBaseline: 734 }];
const post = {
  headline: 'Loket buka lebih pagi',
  bodyHtml: '<p>Loket buka pukul 07.30.</p>',
  publishedAt: '2026-10-02T03:00:00Z',
  sourceUrl: 'https://www.contoh.go.id/loket/',
  sourceVersion: '1',
};
const words = { kind: 'feedback', text: 'Tabelnya sulit dibaca.', consentVersion: '2026-11-23' } as const;
const rejection = { reason: 'personalData', note: null } as const;
const recount = {
  what: 'views',
  to: 'counted',
  since: '2026-11-20T08:00:00+07:00',
  until: '2026-11-20T12:00:00+07:00',
  reason: 'Satu kampus.',
} as const;
const office = { slug: 'loket', name: 'Kantor Loket', shortName: 'Loket', kind: 'upt' } as const;

/** Every operation: how it is called, and what must reach the API. */
const CALLS: Record<string, [(client: HumasClient) => PromiseLike<unknown>, string, string?]> = {
  'agencies.list': [
    (c) => c.agencies.list({ parent: { id: 'agc_1' }, ancestor: { id: 'agc_2' }, kind: 'blu' }),
    'GET /v1/agencies?ancestor=agc_2&kind=blu&parent=agc_1',
  ],
  'articles.archive': [
    (c) => c.articles.archive({ agency: { id: 'agc_1' }, includeUnits: true, type: 'news' }),
    'GET /v1/articles/archive?agency=agc_1&includeUnits=true&type=news',
  ],
  'search.articles': [
    (c) =>
      c.search.articles({ q: 'seleksi "calon pegawai"', agency: { id: 'agc_1' }, facets: true, take: 5 }),
    'GET /v1/search?agency=agc_1&facets=true&pageSize=5&q=seleksi%20%22calon%20pegawai%22',
  ],
  'search.suggest': [
    (c) => c.search.suggest({ q: 'pengum', agency: 'kepegawaian', limit: 5 }),
    'GET /v1/search/suggestions?agency=kepegawaian&limit=5&q=pengum',
  ],
  'counters.reclassify': [
    (c) => c.counters.reclassify(article, recount),
    `POST ${ABOUT}/counts/reclassify`,
    JSON.stringify(recount),
  ],
  'messages.list': [
    (c) => c.messages.list({ status: 'pending', agency: { id: 'agc_1' }, article, pageSize: 20 }),
    `GET /v1/messages?agency=agc_1&article=${ARTICLE}&pageSize=20&status=pending`,
  ],
  'messages.approve': [(c) => c.messages.approve({ id: 'msg_1' }), 'POST /v1/messages/msg_1/approve'],
  'messages.reject': [
    (c) => c.messages.reject({ id: 'msg_1' }, rejection),
    'POST /v1/messages/msg_1/reject',
    JSON.stringify(rejection),
  ],
  'messages.erase': [(c) => c.messages.erase('msg_1'), 'DELETE /v1/messages/msg_1'],
  'messages.published': [
    (c) => c.messages.published(article, { total: true }),
    `GET ${ABOUT}/messages?total=true`,
  ],
  'agencies.get': [(c) => c.agencies.get('kepegawaian'), 'GET /v1/agencies/kepegawaian'],
  'alerts.list': [(c) => c.alerts.list({ id: 'agc_1' }), 'GET /v1/agencies/agc_1/alerts'],
  'categories.list': [
    (c) => c.categories.list({ agency: 'kepegawaian' }),
    'GET /v1/categories?agency=kepegawaian',
  ],
  'articles.list': [
    (c) => c.articles.list({ tag: 'ASN & CPNS', ids: [ARTICLE, article], total: true, pageSize: 5 }),
    `GET /v1/articles?ids=${ARTICLE},${ARTICLE}&pageSize=5&tag=ASN%20%26%20CPNS&total=true`,
  ],
  'articles.popular': [
    (c) => c.articles.popular({ window: '24h', limit: 3 }),
    'GET /v1/articles/popular?limit=3&window=24h',
  ],
  'articles.get': [(c) => c.articles.get(article), `GET ${ABOUT}`],
  'articles.getBySlug': [
    (c) => c.articles.getBySlug({ agency: 'kepegawaian', slug: 'layanan-daring' }),
    'GET /v1/agencies/kepegawaian/articles/layanan-daring',
  ],
  'counters.list': [(c) => c.counters.list({ ids: [article] }), `GET /v1/counters?ids=${ARTICLE}`],
  'views.record': [(c) => c.views.record({ events }), 'POST /v1/views', JSON.stringify({ events })],
  'polls.get': [(c) => c.polls.get(ARTICLE), `GET ${ABOUT}/poll`],
  'reactions.get': [(c) => c.reactions.get(article, { voter: VOTER }), `GET ${ABOUT}/reaction`],
  'reactions.set': [
    (c) => c.reactions.set(article, { voter: VOTER, choice: 'useful' }),
    `PUT ${ABOUT}/reaction`,
    '{"choice":"useful"}',
  ],
  'reactions.withdraw': [(c) => c.reactions.withdraw(article, { voter: VOTER }), `DELETE ${ABOUT}/reaction`],
  'definitions.get': [(c) => c.definitions.get(), 'GET /v1/definitions'],
  'agencies.create': [
    (c) => c.agencies.create({ ...office, parent: { id: 'agc_1' } }),
    'POST /v1/agencies',
    JSON.stringify({ ...office, parent: 'agc_1' }),
  ],
  'articles.correct': [
    (c) => c.articles.correct(article, { note: 'Nama yang benar Sari.' }, { ifMatch: 4 }),
    `POST ${ABOUT}/correct`,
    '{"note":"Nama yang benar Sari."}',
  ],
  'articles.withdraw': [
    (c) => c.articles.withdraw(article, { reason: 'Usang.', replacedBy: { id: 'art_2' } }, { ifMatch: 4 }),
    `POST ${ABOUT}/withdraw`,
    '{"reason":"Usang.","replacedBy":"art_2"}',
  ],
  'imports.list': [
    (c) => c.imports.list({ ...IMPORT_SOURCE, pageSize: 1000 }),
    'GET /v1/agencies/agc_1/imports/wordpress-www.contoh.go.id?pageSize=1000',
  ],
  'imports.count': [
    (c) => c.imports.count(IMPORT_SOURCE, counts),
    'POST /v1/agencies/agc_1/imports/wordpress-www.contoh.go.id',
    JSON.stringify({ items: counts }),
  ],
  'imports.put': [
    (c) => c.imports.put(IMPORT, { ...post, cover: { id: 'med_1' }, gallery: [{ id: 'med_2' }, 'med_3'] }),
    'PUT /v1/agencies/agc_1/imports/wordpress-www.contoh.go.id/1204',
    JSON.stringify({ ...post, cover: 'med_1', gallery: ['med_2', 'med_3'] }),
  ],
  'imports.withdraw': [
    (c) => c.imports.withdraw(IMPORT, { reason: 'Ditarik.' }),
    'POST /v1/agencies/agc_1/imports/wordpress-www.contoh.go.id/1204/withdraw',
    '{"reason":"Ditarik."}',
  ],
  'keys.create': [
    (c) => c.keys.create({ name: 'Sinkronisasi', agency: { id: 'agc_1' }, scopes: ['articles:write'] }),
    'POST /v1/keys',
    '{"name":"Sinkronisasi","agency":"agc_1","scopes":["articles:write"]}',
  ],
  'keys.list': [(c) => c.keys.list({ agency: { id: 'agc_1' } }), 'GET /v1/keys?agency=agc_1'],
  'keys.revoke': [(c) => c.keys.revoke({ id: 'key_1' }), 'DELETE /v1/keys/key_1'],
  'messages.create': [
    (c) => c.messages.create({ ...words, agency: { id: 'agc_1' }, article }),
    'POST /v1/messages',
    JSON.stringify({ ...words, agency: 'agc_1', article: ARTICLE }),
  ],
  'messages.terms': [(c) => c.messages.terms(), 'GET /v1/messages/terms'],
  'media.create': [
    (c) => c.media.create({ agency: { id: 'agc_1' }, file: new Uint8Array([1]), alt: 'Loket' }),
    'POST /v1/media',
    'multipart',
  ],
};

describe('the client and the contract', () => {
  it('has a method for every operation, and no other', () => {
    const client = createHumasClient({ baseUrl: 'https://api.test' });
    const methods = Object.entries(client).flatMap(([name, resource]) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
        .filter((method) => method !== 'constructor')
        .map((method) => `${name}.${method}`),
    );
    expect(methods.sort()).toEqual(operations);
    expect(Object.keys(CALLS).sort()).toEqual(operations);
  });

  it.each(operations)('%s asks as the contract says and gives back its example', async (id) => {
    const [call, line, body = ''] = CALLS[id] ?? expect.fail(`no call for ${id}`);
    const { status, example } = successOf(id);
    const { client, seen } = clientOf(() =>
      example ? Response.json(example, { status }) : new Response(null, { status }),
    );
    expect(await call(client)).toEqual(example);
    expect(seen.map(({ method, address }) => `${method} ${address}`)).toEqual([line]);
    expect(seen[0]?.headers).toMatchObject({ accept: 'application/json', 'accept-language': 'id' });
    if (body === 'multipart')
      expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    else {
      expect(seen[0]?.body).toBe(body);
      expect(seen[0]?.headers['content-type']).toBe(body ? 'application/json' : undefined);
    }
    expect(seen[0]?.headers['humas-voter']).toBe(id.startsWith('reactions.') ? VOTER : undefined);
  });

  it('keeps a path in the base address and asks in the language of the call', async () => {
    const { client, seen } = clientOf(() => Response.json(examples['definitions.get']), {
      baseUrl: 'https://situs.test/api/',
      locale: 'en',
    });
    await client.definitions.get();
    await client.definitions.get({ locale: 'id' });
    expect(seen.map(({ address, headers }) => [address, headers['accept-language']])).toEqual([
      ['/api/v1/definitions', 'en'],
      ['/api/v1/definitions', 'id'],
    ]);
  });

  it('hands fetch options on, Next included, and keeps its own headers', async () => {
    const { client, seen } = clientOf(() => Response.json(examples['definitions.get']));
    const next = { revalidate: 60, tags: ['definitions'] };
    await client.definitions.get({
      fetchOptions: { next, headers: { Accept: 'text/html', 'X-Trace': '1' } },
    });
    expect(seen[0]?.init).toMatchObject({ next });
    expect(seen[0]?.headers).toMatchObject({ accept: 'application/json', 'x-trace': '1' });
  });

  it('sends an API key as a bearer and shows it nowhere', async () => {
    const { client, seen } = clientOf(() => Response.json(examples['definitions.get']), {
      apiKey: 'hk_secret',
    });
    await client.definitions.get();
    expect(seen[0]?.headers.authorization).toBe('Bearer hk_secret');
    expect(JSON.stringify(client)).not.toContain('hk_secret');
  });

  it.each(['', '.', '..', undefined as unknown as string])('refuses %j where an id belongs', async (id) => {
    const { client, seen } = clientOf(() => Response.json({}));
    await expect(client.articles.get(id)).rejects.toMatchObject({
      name: 'HumasConfigurationError',
      code: 'invalid_argument',
    });
    expect(seen).toEqual([]);
  });

  it('encodes an id so that it stays one part of the path', async () => {
    const { client, seen } = clientOf(() => Response.json({}));
    await client.articles.get('a/b?c');
    expect(seen[0]?.address).toBe('/v1/articles/a%2Fb%3Fc');
  });
});
