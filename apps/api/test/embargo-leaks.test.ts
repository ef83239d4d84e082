import type { OperationId } from '@humas/contract';
import type { LightMyRequestResponse } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { ARTICLES, articleDraft } from './support/content.js';
import { PUBLIC } from './support/contract-requests.js';
import { hide, keptFor, reach } from './support/embargo.js';
import { react, secret, sendViews, store, useTestApp } from './support/test-app.js';

const app = useTestApp();

const SECONDS = 300;
const { plain, withdrawn, notice, school } = ARTICLES;
const [MINISTRY, SCHOOL] = [plain.agencyId, school.agencyId];

/** It stands, or will stand, in every place an article can stand in. */
const HIDDEN = articleDraft({
  agencyId: SCHOOL,
  categoryId: 'cat_01h6qdr23rf9ytxm30vtxn3fex',
  slug: 'zamrudkhatulistiwa',
  headline: 'Zamrudkhatulistiwa diresmikan',
  lead: 'Zamrudkhatulistiwa dibuka.',
  excerpt: 'Zamrudkhatulistiwa dibuka besok.',
  bodyHtml: '<p>Zamrudkhatulistiwa dibuka besok pagi.</p>',
  tags: ['Zamrudkhatulistiwa'],
  type: 'clarification',
  clarification: {
    verdict: 'hoax',
    claim: 'Zamrudkhatulistiwa ditutup.',
    appearances: [],
    explanation: 'Zamrudkhatulistiwa dibuka.',
    evidence: [],
    claimSeenAt: null,
  },
  coPublisherIds: [MINISTRY],
  translationGroup: plain.id,
  locale: 'en',
  viewBaseline: 31_337,
});
/** What only this article has. */
const TRACES = [HIDDEN.id, /zamrud\s?khatulistiwa/i, '31337', '31.337'];
const ABSENT = createId('art');

const filters = [
  'agency=sekolah',
  'agency=kementerian',
  'agency=kementerian&includeUnits=true',
  'locale=en',
  '',
];
const byFilters = (path: string, more: readonly string[] = []) =>
  [...filters, ...more].map((query) =>
    `${path}${path.includes('?') ? '&' : '?'}${query}`.replace(/[?&]$/, ''),
  );

/** How each thing is read that anybody may read. An operation that is missing here turns the suite red. */
const READS: Partial<Record<OperationId, readonly string[]>> = {
  'agencies.list': ['/v1/agencies?total=true', '/v1/agencies?ancestor=kementerian'],
  'agencies.get': ['/v1/agencies/sekolah'],
  'alerts.list': ['/v1/agencies/sekolah/alerts'],
  'categories.list': ['/v1/categories', '/v1/categories?agency=sekolah'],
  'articles.list': byFilters('/v1/articles?total=true', [
    `ids=${HIDDEN.id}`,
    'tag=zamrudkhatulistiwa',
    'type=clarification',
    'verdict=hoax',
    'category=klarifikasi',
    'sort=publishedAt',
    'pageSize=1',
  ]),
  'articles.popular': ['24h', '7d', 'all']
    .flatMap((window) => byFilters(`/v1/articles/popular?window=${window}&limit=50`))
    .filter((url) => !url.includes('locale')),
  'articles.archive': byFilters('/v1/articles/archive', ['category=klarifikasi', 'type=clarification']),
  'articles.get': [HIDDEN.id, plain.id, withdrawn.id, school.id].map((id) => `/v1/articles/${id}`),
  'articles.getBySlug': [
    '/v1/agencies/sekolah/articles/zamrudkhatulistiwa',
    '/v1/agencies/sekolah/articles/nama-lama',
    '/v1/agencies/kementerian/articles/zamrudkhatulistiwa',
  ],
  'search.articles': byFilters('/v1/search?q=zamrudkhatulistiwa&total=true&facets=true', [
    'q=zamrudkhatulistiw',
    'q=diresmikan',
    'q=artikel&facets=true&total=true',
  ]).map((url) => url.replace('?q=zamrudkhatulistiwa&total=true&facets=true&q=', '?q=')),
  'search.suggest': ['zamrud', 'diresm', 'art'].map((q) => `/v1/search/suggestions?q=${q}`),
  'feeds.rss': byFilters('/feeds/rss.xml', ['type=clarification', 'category=klarifikasi']),
  'feeds.atom': byFilters('/feeds/atom.xml'),
  'feeds.json': byFilters('/feeds/feed.json'),
  'feeds.newsSitemap': byFilters('/feeds/news-sitemap.xml'),
  'feeds.gpr': byFilters('/feeds/gpr.xml'),
  'messages.published': [`/v1/articles/${HIDDEN.id}/messages`],
  'counters.list': [`/v1/counters?ids=${HIDDEN.id}`, `/v1/counters?ids=${plain.id},${HIDDEN.id}`],
  'polls.get': [`/v1/articles/${HIDDEN.id}/poll`],
  'reactions.get': [`/v1/articles/${HIDDEN.id}/reaction`],
  'reactions.showResult': [`/v1/articles/${HIDDEN.id}/reaction/result?voter=${secret()}`],
  'messages.terms': ['/v1/messages/terms'],
  'messages.showSent': ['/v1/messages/sent?agency=sekolah'],
  'definitions.get': ['/v1/definitions'],
  'health.live': ['/livez'],
  'health.ready': ['/readyz'],
  'metrics.get': ['/metrics'],
};

const read = (url: string) =>
  app.send({ url, headers: url.endsWith('/reaction') ? { 'humas-voter': secret() } : {} });

/** Whether an answer tells anything of the article; the id that was asked for may be repeated in no answer either. */
function traceIn({ body, headers }: LightMyRequestResponse): unknown {
  const text = `${JSON.stringify(headers)}\n${body}`;
  return TRACES.find((trace) => (typeof trace === 'string' ? text.includes(trace) : trace.test(text)));
}

/** A body without the time it was made at. */
const timeless = ({ body }: LightMyRequestResponse) => body.replaceAll(/"(asOf|requestId)":"[^"]*"/g, '');

beforeAll(async () => {
  const { database } = app;
  await store(database, { agencies: [], categories: [], articles: [HIDDEN] });
  await sendViews(app, [{ article: HIDDEN.id }]);
  await database.ownerPool.query(
    `UPDATE article SET detail = jsonb_set(detail, '{readAlso}', $2::jsonb) WHERE id = $1`,
    [plain.id, JSON.stringify([{ articleId: HIDDEN.id, after: 1 }])],
  );
  await database.ownerPool.query(`UPDATE article SET withdrawn = withdrawn || $2::jsonb WHERE id = $1`, [
    withdrawn.id,
    JSON.stringify({ replacedBy: HIDDEN.id }),
  ]);
  await database.ownerPool.query('INSERT INTO redirect (agency_id, slug, article_id) VALUES ($1, $2, $3)', [
    SCHOOL,
    'nama-lama',
    HIDDEN.id,
  ]);
});

describe('an article under embargo', () => {
  it('is looked for in every operation that anybody may ask', () => {
    const reading = PUBLIC.filter(({ method }) => method === 'GET').map(({ id }) => id);
    expect(Object.keys(READS).toSorted()).toEqual(reading.toSorted());
  });

  it('leaves no trace before its moment, all of them after, and no answer that outlives it', async () => {
    const urls = Object.values(READS).flat();
    await hide(app, HIDDEN.id, SECONDS);
    const before = new Map<string, LightMyRequestResponse>();
    for (const url of urls) {
      const answer = await read(url);
      expect([url, traceIn(answer), answer.statusCode < 500]).toEqual([url, undefined, true]);
      before.set(url, answer);
    }
    await reach(app, HIDDEN.id);
    const telling = new Set<string>();
    for (const [id, ofOperation] of Object.entries(READS)) {
      for (const url of ofOperation) {
        const then = before.get(url) as LightMyRequestResponse;
        const answer = await read(url);
        expect([url, answer.statusCode < 500]).toEqual([url, true]);
        if (traceIn(answer) !== undefined) telling.add(id);
        if (answer.statusCode === then.statusCode && timeless(answer) === timeless(then)) continue;
        const kept = keptFor(then.headers['cache-control']);
        expect([url, kept, kept <= SECONDS]).toEqual([url, kept, true]);
      }
    }
    expect([...telling].toSorted()).toEqual(TELLING.toSorted());
  });

  it('is to every question by its id or address what an article is that never was', async () => {
    await hide(app, HIDDEN.id, SECONDS);
    const nameless = ({ statusCode, headers, body }: LightMyRequestResponse) => [
      statusCode,
      body.replaceAll(/req_\w+/g, '').replaceAll(HIDDEN.id, ABSENT),
      String(headers['cache-control']).replaceAll(/\d+/g, 'n'),
      Object.keys(headers).toSorted(),
    ];
    const same = async (ask: (id: string, slug: string) => Promise<LightMyRequestResponse>) =>
      expect(nameless(await ask(HIDDEN.id, 'zamrudkhatulistiwa'))).toEqual(
        nameless(await ask(ABSENT, 'tidak-pernah-ada')),
      );
    for (const path of ['', '/poll', '/messages', '/reaction', `/reaction/result?voter=${secret()}`])
      await same((id) => read(`/v1/articles/${id}${path}`));
    await same((_, slug) => read(`/v1/agencies/sekolah/articles/${slug}`));
    await same((id) => read(`/v1/articles?ids=${id}&total=true`));
    await same(async (id) => {
      const answer = await read(`/v1/counters?ids=${id}`);
      expect(answer.json().items).toEqual([]);
      return read(`/v1/articles?ids=${id}`);
    });
    const headers = { 'humas-voter': secret(), 'content-type': 'application/json' };
    const payload = JSON.stringify({ choice: 'useful' });
    await same((id) => app.send({ method: 'PUT', url: `/v1/articles/${id}/reaction`, headers, payload }));
    await same((id) =>
      app.send({
        method: 'DELETE',
        url: `/v1/articles/${id}/reaction`,
        headers: { 'humas-voter': secret() },
      }),
    );
    await same((id) =>
      app.send({
        method: 'POST',
        url: `/v1/articles/${id}/reaction`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'choice=useful',
      }),
    );
    const terms = (await read('/v1/messages/terms')).json().version;
    await same((id) =>
      app.send({
        method: 'POST',
        url: '/v1/messages',
        headers: { 'content-type': 'application/json', 'idempotency-key': secret() },
        payload: JSON.stringify({
          agency: 'sekolah',
          article: id,
          kind: 'feedback',
          text: 'Halo.',
          consentVersion: terms,
        }),
      }),
    );
  });

  it('counts nothing before its moment', async () => {
    await reach(app, HIDDEN.id);
    const count = async () => (await read(`/v1/counters?ids=${HIDDEN.id}`)).json().items[0];
    const then = await count();
    await hide(app, HIDDEN.id, SECONDS);
    expect((await sendViews(app, [{ article: HIDDEN.id }])).statusCode).toBe(204);
    expect((await react(app, HIDDEN.id, secret(), 'useful')).status).toBe(404);
    await reach(app, HIDDEN.id);
    expect(await count()).toEqual(then);
    await sendViews(app, [{ article: HIDDEN.id }]);
    app.advance(2000);
    expect((await count()).views.counted).toBe(then.views.counted + 1);
  });

  it('is not named as what replaces another one', async () => {
    await reach(app, HIDDEN.id);
    const named = await read(`/v1/articles/${withdrawn.id}`);
    expect(named.json().withdrawn.replacedBy).toContain('zamrudkhatulistiwa');
    await hide(app, HIDDEN.id, SECONDS);
    expect((await read(`/v1/articles/${withdrawn.id}`)).json().withdrawn.replacedBy).toBeNull();
  });

  it('does not show by the life of an answer whose article it is', async () => {
    await hide(app, HIDDEN.id, SECONDS);
    const lives = new Set<boolean>();
    for (const url of [
      `/v1/articles/${notice.id}`,
      ...(READS['articles.list'] ?? []),
      '/v1/articles?type=video',
    ])
      lives.add(keptFor((await read(url)).headers['cache-control']) <= SECONDS);
    expect([...lives]).toEqual([true]);
    expect(keptFor((await read(`/v1/counters?ids=${plain.id}`)).headers['cache-control'])).toBe(30);
    expect(keptFor((await read('/v1/agencies/sekolah')).headers['cache-control'])).toBe(86_460);
  });
});

/** Operations that show the article once it is public. */
const TELLING: OperationId[] = [
  'messages.published',
  'feeds.atom',
  'feeds.gpr',
  'feeds.json',
  'feeds.newsSitemap',
  'feeds.rss',
  'search.articles',
  'search.suggest',
  'articles.get',
  'articles.getBySlug',
  'articles.list',
  'articles.popular',
  'counters.list',
  'polls.get',
  'reactions.get',
  'reactions.showResult',
];
