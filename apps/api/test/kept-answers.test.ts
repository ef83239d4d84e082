import { beforeAll, describe, expect, it } from 'vitest';
import { readOperations } from '../src/contract/document.js';
import { KeptAnswers } from '../src/contract/kept-answers.js';
import { ARTICLES } from './support/content.js';
import { PUBLIC, requestOf } from './support/contract-requests.js';
import { imported, useImporter } from './support/imports.js';
import { secret, useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);
const { plain, withdrawn } = ARTICLES;

const rename = (headline: string) =>
  app.database.ownerPool.query(
    `UPDATE article SET summary = summary || jsonb_build_object('headline', $2::text) WHERE id = $1`,
    [plain.id, headline],
  );

const THINGS = {
  agency: 'kementerian',
  parent: 'kementerian',
  article: plain.id,
  replacedBy: null,
  key: '',
  cover: null,
  gallery: [],
  slug: 'biasa',
  source: 'sumber',
  sourceId: '1',
  voter: secret(),
};

describe('what is kept in memory', () => {
  it('depends on nothing of a request but its path and query', () => {
    const kept = readOperations().filter((operation) => KeptAnswers.keeps(operation));
    expect(kept.length).toBeGreaterThan(10);
    for (const { id, method, parameters, scopes } of kept)
      expect([id, method, scopes, parameters.some((parameter) => parameter.in === 'header')]).toEqual([
        id,
        'GET',
        undefined,
        false,
      ]);
  });

  it('is one answer for everybody who means the same', async () => {
    app.advance(2000);
    await rename('Sebelum');
    const first = await app.send({ url: '/v1/articles?agency=kementerian&tag=layanan%20daring' });
    await rename('Sesudah');
    for (const same of [
      'tag=layanan+daring&agency=kementerian',
      'agency=kementerian&tag=layanan%20daring&pageSize=20&total=false&sort=-publishedAt&includeUnits=false',
    ]) {
      const answer = await app.send({ url: `/v1/articles?${same}` });
      expect([same, answer.headers.etag]).toEqual([same, first.headers.etag]);
      const held = { 'if-none-match': String(first.headers.etag) };
      expect((await app.send({ url: `/v1/articles?${same}`, headers: held })).statusCode).toBe(304);
    }
    const other = await app.send({ url: '/v1/articles?agency=kementerian&tag=layanan%20daring&pageSize=19' });
    expect(other.json().items[0].headline).toBe('Sesudah');
  });

  it('is forgotten when this process writes', async () => {
    const url = '/v1/articles?agency=kementerian&pageSize=1';
    await app.send({ url });
    const { body } = await source.put('baru', imported({ headline: 'Baru saja' }));
    expect((await app.send({ url })).json().items[0].id).toBe(body.article.id);
  });
});

describe('a forwarded header', () => {
  const EVIL = 'jahat.example';
  const headers = {
    host: EVIL,
    'x-forwarded-host': EVIL,
    'x-forwarded-proto': `https://${EVIL}/`,
    'x-forwarded-prefix': `/${EVIL}`,
    'x-original-url': `/${EVIL}`,
    'x-rewrite-url': `/${EVIL}`,
    forwarded: `host=${EVIL};proto=https`,
  };

  beforeAll(() => app.advance(2000));

  it.each(
    PUBLIC.filter(({ method }) => method === 'GET').map((operation) => [operation.id, operation] as const),
  )('occurs in no answer of %s, to whoever sent it or to the next one', async (_, operation) => {
    const request = requestOf(operation, THINGS);
    for (const more of [headers, {}]) {
      const answer = await app.send({ ...request, headers: { ...request.headers, ...more } });
      expect(answer.statusCode).toBeLessThan(500);
      expect(`${answer.body} ${JSON.stringify(answer.headers)}`).not.toContain(EVIL);
    }
  });

  it('changes no link, nor does an absolute address', async () => {
    const url = '/v1/articles?pageSize=1';
    for (const asked of [`http://${EVIL}${url}`, url]) {
      const { link } = (await app.send({ url: asked, headers })).headers;
      expect(link).toMatch(new RegExp(`^<${app.config.publicUrl}/v1/articles\\?`));
    }
  });
});

describe('a parameter nobody knows', () => {
  it.each(
    PUBLIC.filter(({ method }) => method === 'GET').map((operation) => [operation.id, operation] as const),
  )('is refused by %s, unless feed readers send it', async (id, operation) => {
    const { url, headers } = requestOf(operation, THINGS);
    const answer = await app.send({ url: `${url}${url.includes('?') ? '&' : '?'}halaman=2`, headers });
    if (id.startsWith('feeds.')) expect(answer.statusCode).toBe(200);
    else expect([answer.statusCode, answer.json().code]).toEqual([400, 'unknown_parameter']);
  });
});

describe('where something went', () => {
  it('may be kept for a while too, apart for each language, and dropped by its key', async () => {
    const article = imported({ headline: 'Pindah', slug: 'pindah-lama' });
    const { id } = (await source.put('pindah', article)).body.article;
    await source.put('pindah', { ...article, slug: 'pindah-baru' });
    for (const [url, status, key] of [
      ['/v1/agencies/kementerian/articles/pindah-lama', 301, `article/${id} agency/${plain.agencyId}`],
      [`/v1/articles/${withdrawn.id}`, 410, `article/${withdrawn.id} agency/${withdrawn.agencyId}`],
    ] as const) {
      const { statusCode, headers } = await app.send({ url });
      expect([url, statusCode, headers['cache-control'], headers['surrogate-key'], headers.vary]).toEqual([
        url,
        status,
        'public, max-age=60, stale-if-error=3600',
        key,
        'Accept-Language',
      ]);
    }
  });

  it('is kept by nobody where there is nothing yet', async () => {
    for (const url of [`/v1/articles/${ARTICLES.draft.id}`, '/v1/agencies/kementerian/articles/belum'])
      expect((await app.send({ url })).headers['cache-control']).toBe('no-store');
  });
});
