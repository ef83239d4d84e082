import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { isReservedForPages, isReservedForSite } from '../src/content/reserved-slugs.js';
import { imported, useImporter } from './support/imports.js';
import { plain } from './support/pictures.js';
import { appOver, useTestApp } from './support/test-app.js';
import { upload } from './support/upload.js';

const app = useTestApp();
const source = useImporter(app);

const sendTo = (method: 'PUT' | 'POST', url: string, payload: string) =>
  app.send({ method, url, headers: { ...source.key.headers, 'content-type': 'application/json' }, payload });
const importAt = '/v1/agencies/kementerian/imports/wordpress-contoh/1';

describe('a body', () => {
  it('that nests as deep as its size allows is refused like any other', async () => {
    const deep = '['.repeat(900_000) + ']'.repeat(900_000);
    // An escape makes the server look into every text of it.
    for (const body of [
      `{"headline":${deep}}`,
      `{"a":"\\u0041","headline":${deep}}`,
      `["\\u0041",${deep}]`,
    ]) {
      const answer = await sendTo('PUT', importAt, body);
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_request']);
    }
  });

  it('gets a short answer, however long its names are', async () => {
    const body = JSON.stringify({ ...imported(), ['k'.repeat(1_900_000)]: 1 });
    const answer = await sendTo('PUT', importAt, body);
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ code: 'unknown_property', pointer: `/${'k'.repeat(99)}…` }),
    ]);
  });

  it.each(['\\u0000', '\\ud800'])('holds nothing that cannot be stored: %s', async (text) => {
    const body = JSON.stringify(imported({ lead: 'PLACE' })).replace('PLACE', text);
    const answer = await sendTo('PUT', importAt, body);
    expect(answer.json().errors).toEqual([expect.objectContaining({ code: 'pattern', pointer: '/lead' })]);
  });
});

it('names and places are as short as names are, because every card repeats them', async () => {
  const long = 'a'.repeat(301);
  const credit = { role: 'writer' as const, name: 'Rana', initials: null, unit: long, order: 1 };
  const answer = await source.put(
    'panjang',
    imported({
      credits: [credit, { ...credit, name: long, unit: null }],
      dateline: { place: long, unit: null, text: 'J' },
    }),
  );
  expect(answer.problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/credits/0/unit maxLength',
    '/credits/1/name maxLength',
    '/dateline/place maxLength',
  ]);
});

describe('a name', () => {
  const agency = { slug: 'nama', name: 'Nama', shortName: 'Nama', kind: 'agency' };

  it('of a key or an agency holds nothing that a terminal or a page obeys', async () => {
    const key = await sendTo(
      'POST',
      '/v1/keys',
      '{"name":" A\\u001b[2J\\u202eB\\n","scopes":["media:write"]}',
    );
    expect(key.json().name).toBe('A[2JB');
    const made = await sendTo(
      'POST',
      '/v1/agencies',
      JSON.stringify({ ...agency, name: 'Balai\u0007  \u202eSatu', shortName: 'B\n1' }),
    );
    expect(made.json()).toMatchObject({ name: 'Balai Satu', shortName: 'B 1' });
  });

  it('says something', async () => {
    const key = await sendTo('POST', '/v1/keys', '{"name":"\\u001b ","scopes":["media:write"]}');
    expect(key.json().errors).toMatchObject([{ pointer: '/name', code: 'minLength' }]);
    const made = await sendTo('POST', '/v1/agencies', JSON.stringify({ ...agency, shortName: ' \u202e' }));
    expect(made.json().errors).toMatchObject([{ pointer: '/shortName', code: 'minLength' }]);
  });
});

describe('an address', () => {
  it.each([
    ['sourceUrl', 'http://'],
    ['canonicalUrl', 'https://'],
    ['canonicalUrl', 'https://www.kementerian.example@lain.example/'],
    ['canonicalUrl', 'https://:rahasia@lain.example/'],
  ])('that is none, or looks like another, is refused: %s %s', async (name, address) => {
    const answer = await source.put('alamat', imported({ [name]: address }));
    expect(answer.problem.errors).toMatchObject([{ pointer: `/${name}`, code: 'format' }]);
  });

  it('of an agency is none of a page of the site', async () => {
    const body = { slug: 'cara-menghitung', name: 'A', shortName: 'A', kind: 'agency' };
    const answer = await sendTo('POST', '/v1/agencies', JSON.stringify(body));
    expect([answer.statusCode, answer.json().errors]).toMatchObject([
      400,
      [{ pointer: '/slug', code: 'reserved' }],
    ]);
  });

  it('of an article is none of a page of its agency', async () => {
    const put = () => source.put('halaman', imported({ slug: 'berita' }));
    expect((await put()).body).toMatchObject({ outcome: 'created', article: { slug: 'berita-2' } });
    expect((await put()).body).toMatchObject({ outcome: 'unchanged', article: { slug: 'berita-2' } });
  });

  it('is reserved for every page the newsroom has', () => {
    const pages = new URL('../../newsroom/src/pages/', import.meta.url);
    const slugs = (folder: URL) =>
      readdirSync(folder)
        .map((file) => file.replace('.astro', ''))
        .filter((name) => /^[a-z0-9-]+$/.test(name) && name !== 'index');
    expect(slugs(pages).filter((slug) => !isReservedForSite(slug))).toEqual([]);
    expect(slugs(new URL('[agency]/', pages)).filter((slug) => !isReservedForPages(slug))).toEqual([]);
  });
});

describe('a time to come', () => {
  const FAR = '9999-12-30T00:00:00Z';
  const inOrder = async (query: string, ids: readonly string[]) => {
    const answer = await app.send({ url: `/v1/articles?pageSize=100&${query}` });
    return answer.json().items.flatMap(({ id }: { id: string }) => (ids.includes(id) ? [id] : []));
  };

  it('counts as now, so that it keeps no place above what follows', async () => {
    const first = (await source.put('nanti-1', imported({ publishedAt: FAR, updatedAt: FAR }))).body.article;
    const second = (await source.put('nanti-2', imported({ publishedAt: FAR }))).body.article;
    const read = (await source.read(first.id)).body;
    expect(read.publishedAt).toBe(first.publishedAt);
    const { rows } = await app.database.ownerPool.query('SELECT now() AS now');
    for (const time of [read.publishedAt, read.updatedAt])
      expect(Date.parse(time)).toBeLessThanOrEqual(rows[0].now.getTime());
    for (const query of ['', 'agency=kementerian'])
      expect(await inOrder(query, [first.id, second.id])).toEqual([second.id, first.id]);
  });

  it('changes nothing when it is sent again, and nothing but what changed', async () => {
    const put = (changes: object) => source.put('nanti-3', imported({ publishedAt: FAR, ...changes }));
    const made = (await put({})).body.article;
    expect((await put({})).body.outcome).toBe('unchanged');
    const changed = (await put({ headline: 'Lain' })).body;
    expect(changed).toMatchObject({ outcome: 'updated', article: { publishedAt: made.publishedAt } });
    const mended = (await put({ publishedAt: '2020-01-02T03:04:05Z' })).body;
    expect(mended.article.publishedAt).toBe('2020-01-02T10:04:05+07:00');
    const later = (await put({ sourceUrl: 'https://www.contoh.example/b/' })).body.article;
    expect(later.publishedAt).toBe(mended.article.publishedAt);
  });
});

it('texts are prepared one at a time, so that readers come in between', async () => {
  const { categories } = app.app.services;
  const list = categories.list.bind(categories);
  let [inside, most] = [0, 0];
  const spy = vi.spyOn(categories, 'list').mockImplementation(async () => {
    inside += 1;
    most = Math.max(most, inside);
    return list().finally(() => {
      inside -= 1;
    });
  });
  try {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => source.put(`antre-${n}`, imported())),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect([spy.mock.calls.length, most]).toEqual([10, 1]);
  } finally {
    spy.mockRestore();
  }
});

it('the log never holds a key, however much it tells', async () => {
  const talkative = await appOver(app.database, { HUMAS_LOG_LEVEL: 'trace' });
  try {
    const picture = await plain(8, 8, '#123456').png().toBuffer();
    const { status } = await upload(talkative, source.key.headers, [
      ['agency', 'kementerian'],
      ['alt', 'Loket'],
      ['file', picture, 'rahasia.png'],
    ]);
    expect(status).toBe(201);
    const lines = JSON.stringify(talkative.log);
    expect(lines).toContain('"level":"trace"');
    for (const secret of [source.key.secret, 'rahasia']) expect(lines).not.toContain(secret);
  } finally {
    await talkative.close();
  }
});
