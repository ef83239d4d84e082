import type { HumasClient } from '../src/index.js';
import { ARTICLE, VOTER } from './fake-api.js';

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
export const CALLS: Record<string, [(client: HumasClient) => PromiseLike<unknown>, string, string?]> = {
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
