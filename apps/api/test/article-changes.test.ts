import type { Problem } from '@humas/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { newArticle } from './support/articles.js';
import { ARTICLES } from './support/content.js';
import { imported, useImporter } from './support/imports.js';
import { sendViews, useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);
const article = (changes: Parameters<typeof newArticle>[1] = {}) => newArticle(app.database, changes);

async function etagOf(id: string): Promise<string> {
  return String((await source.read(id)).headers.etag);
}

describe('a correction', () => {
  it('is public at once, with the article’s status and time', async () => {
    const id = await article();
    const answer = await source.change(id, 'correct', { note: ' Yang benar 412 orang. ' }, await etagOf(id));
    expect([answer.status, answer.body]).toEqual([
      200,
      { article: id, slug: expect.any(String), status: 'corrected', version: 2 },
    ]);
    expect(answer.headers.etag).toMatch(/^"2\./);
    const read = (await source.read(id)).body;
    expect(read).toMatchObject({
      status: 'corrected',
      changeHistory: [{ kind: 'correction', note: 'Yang benar 412 orang.' }],
    });
    expect(read.updatedAt).toBe(read.changeHistory[0]?.at);
    expect(await source.audit(id)).toEqual([
      {
        action: 'article.corrected',
        key_id: source.key.id,
        detail: { note: 'Yang benar 412 orang.', version: 2 },
      },
    ]);
  });

  it('that was already made changes nothing', async () => {
    const id = await article();
    await source.change(id, 'correct', { note: 'Sama.' }, '*');
    const before = await source.read(id);
    const again = await source.change(id, 'correct', { note: 'Sama.' }, String(before.headers.etag));
    expect([again.status, again.body]).toEqual([200, expect.objectContaining({ version: 2 })]);
    expect((await source.read(id)).text).toBe(before.text);
    expect(await source.audit(id)).toHaveLength(1);
  });

  it('stays when the source sends the article again, changed or not', async () => {
    const { id } = (await source.put('ralat', imported())).body.article;
    await source.change(id, 'correct', { note: 'Dari redaksi.' }, '*');
    expect((await source.put('ralat', imported())).body.outcome).toBe('unchanged');
    await source.put('ralat', imported({ bodyHtml: '<p>Baru.</p>', correction: { note: 'Dari sumber.' } }));
    const read = (await source.read(id)).body;
    expect(read).toMatchObject({ status: 'corrected', body: { text: 'Baru.' } });
    expect(read.changeHistory.map(({ note }) => note)).toEqual(['Dari redaksi.', 'Dari sumber.']);
  });

  it.each([
    ['nothing', undefined, 428],
    ['an empty header', ' ', 428],
    ['another version', '"7.abc"', 412],
    ['no tag', 'satu', 412],
    ['this version, weakly', 'W/"1.lain"', 200],
    ['one of several', '"9.x", "1.y"', 200],
  ])('with If-Match saying %s', async (_what, ifMatch, status) => {
    const id = await article();
    const answer = await source.change(id, 'correct', { note: 'Catatan.' }, ifMatch);
    expect(answer.status).toBe(status);
    expect((await source.read(id)).body.changeHistory).toHaveLength(status === 200 ? 1 : 0);
  });

  it('loses against one that came first', async () => {
    const id = await article();
    const etag = await etagOf(id);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => source.change(id, 'correct', { note: `Catatan ${n}.` }, etag)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(412)]);
    expect((await source.read(id)).body.changeHistory).toHaveLength(1);
  });

  it('has to say something, of an article there is', async () => {
    const id = await article();
    expect((await source.change(id, 'correct', { note: ' \n ' }, '*')).problem.errors?.[0]?.pointer).toBe(
      '/note',
    );
    for (const unknown of [createId('art'), ARTICLES.draft.id, ARTICLES.scheduled.id])
      expect((await source.change(unknown, 'correct', { note: 'a' }, '*')).status).toBe(404);
    const withdrawn = await source.change(ARTICLES.withdrawn.id, 'correct', { note: 'a' }, '*');
    expect([withdrawn.status, withdrawn.problem.withdrawn?.reason]).toEqual([410, 'Jadwal berubah.']);
  });
});

describe('a withdrawal', () => {
  let replacement: string;
  beforeAll(async () => {
    replacement = await article({ slug: 'pengganti' });
  });

  async function statusOf(url: string): Promise<number> {
    return (await app.send({ url })).statusCode;
  }

  it('answers 410 with the reason at both addresses, and leads to what replaces it', async () => {
    const id = await article({ slug: 'salah' });
    const answer = await source.change(
      id,
      'withdraw',
      { reason: 'Keliru.', replacedBy: replacement },
      await etagOf(id),
    );
    expect([answer.status, answer.body]).toEqual([
      200,
      { article: id, slug: 'salah', status: 'withdrawn', version: 2 },
    ]);
    const problems: Problem[] = [];
    for (const url of [`/v1/articles/${id}`, '/v1/agencies/kementerian/articles/salah']) {
      const read = await app.send({ url });
      expect([url, read.statusCode]).toEqual([url, 410]);
      problems.push(read.json());
    }
    for (const { withdrawn } of problems) {
      expect(withdrawn).toEqual({
        at: expect.stringMatching(/\+07:00$/),
        reason: 'Keliru.',
        replacedBy: 'http://localhost:3000/kementerian/pengganti',
      });
    }
    expect((await source.audit(id)).map(({ action, detail }) => [action, detail])).toEqual([
      ['article.withdrawn', { by: 'editor', reason: 'Keliru.', replacedBy: replacement, version: 2 }],
    ]);
  });

  it('takes the article out of everything readers are shown', async () => {
    const tags = ['penarikan'];
    const id = await article({ slug: 'hilang', tags, viewBaseline: 1_000_000 });
    const reader = await article({ slug: 'pembaca', tags, readAlso: [{ articleId: id, after: 0 }] });
    const english = await article({ slug: 'english', locale: 'en', translationGroup: id });
    await sendViews(app, [{ article: id }]);
    const places = {
      list: '/v1/articles?pageSize=100',
      agency: '/v1/articles?agency=kementerian&pageSize=100',
      tag: '/v1/articles?tag=penarikan',
      ids: `/v1/articles?ids=${id}`,
      popular: '/v1/articles/popular?window=all&limit=20',
      recent: '/v1/articles/popular?window=24h&limit=20',
      counters: `/v1/counters?ids=${id}`,
      neighbour: `/v1/articles/${reader}`,
      translation: `/v1/articles/${english}`,
    };
    for (const [place, url] of Object.entries(places))
      expect([place, (await app.send({ url })).body.includes(id)]).toEqual([place, true]);
    await source.change(id, 'withdraw', { reason: 'Keliru.' }, '*');
    // Counters are kept for a second; everything else is right at once.
    app.advance(1000);
    for (const [place, url] of Object.entries(places))
      expect([place, (await app.send({ url })).body.includes(id)]).toEqual([place, false]);
    expect(await statusOf(`/v1/articles/${id}/poll`)).toBe(404);
  });

  it('said again changes nothing and needs no If-Match', async () => {
    const id = await article();
    await source.change(id, 'withdraw', { reason: 'Pertama.' }, '*');
    for (const ifMatch of [undefined, '"1.x"']) {
      const again = await source.change(
        id,
        'withdraw',
        { reason: 'Kedua.', replacedBy: createId('art') },
        ifMatch,
      );
      expect([again.status, again.body]).toEqual([
        200,
        expect.objectContaining({ status: 'withdrawn', version: 2 }),
      ]);
    }
    expect((await source.read(id)).problem.withdrawn?.reason).toBe('Pertama.');
    expect(await source.audit(id)).toHaveLength(1);
  });

  it.each([
    ['without If-Match', {}, undefined, 428, undefined],
    ['with a stale one', {}, '"9.x"', 412, undefined],
    ['without a reason', { reason: '  ' }, '*', 400, '/reason'],
  ])('%s is refused and changes nothing', async (_what, changes, ifMatch, status, pointer) => {
    const id = await article();
    const answer = await source.change(id, 'withdraw', { reason: 'Keliru.', ...changes }, ifMatch);
    expect([answer.status, answer.problem.errors?.[0]?.pointer]).toEqual([status, pointer]);
    expect((await source.read(id)).status).toBe(200);
  });

  it('is replaced by another public article of the agency, or by none', async () => {
    const id = await article();
    const strangers = [id, ARTICLES.draft.id, ARTICLES.withdrawn.id, ARTICLES.school.id, createId('art')];
    for (const replacedBy of strangers) {
      const answer = await source.change(id, 'withdraw', { reason: 'a', replacedBy }, '*');
      expect([answer.status, answer.problem.errors?.[0]?.pointer]).toEqual([400, '/replacedBy']);
    }
    expect((await source.read(id)).status).toBe(200);
  });

  it('forgets a replacement that was itself taken back', async () => {
    const [wrong, right] = [await article(), await article()];
    await source.change(wrong, 'withdraw', { reason: 'a', replacedBy: right }, '*');
    await source.change(right, 'withdraw', { reason: 'b' }, '*');
    expect((await source.read(wrong)).problem.withdrawn?.replacedBy).toBeNull();
  });
});

describe('what a source withdraws', () => {
  it('may come back from it, equal or changed, and is public again', async () => {
    const { id } = (await source.put('bolak', imported({ slug: 'bolak' }))).body.article;
    const withdrawn = await source.withdraw('bolak', { reason: 'Dihapus di situs asal.' });
    expect([withdrawn.status, withdrawn.body]).toEqual([
      200,
      { article: id, slug: 'bolak', status: 'withdrawn', version: 2 },
    ]);
    expect((await source.read(id)).problem.withdrawn?.reason).toBe('Dihapus di situs asal.');
    expect((await source.withdraw('bolak', { reason: 'Lain.' })).body).toMatchObject({ version: 2 });
    expect((await source.list()).body.items).toContainEqual(
      expect.objectContaining({ sourceId: 'bolak', status: 'withdrawn', withdrawnBy: 'source', version: 2 }),
    );
    const back = await source.put('bolak', imported({ slug: 'bolak' }));
    expect([back.status, back.body.outcome, back.body.unchanged, back.body.version]).toEqual([
      200,
      'restored',
      false,
      3,
    ]);
    expect((await source.read(id)).status).toBe(200);
    expect((await source.list()).body.items).toContainEqual(
      expect.objectContaining({ sourceId: 'bolak', status: 'published', withdrawnBy: null, version: 3 }),
    );
    expect((await source.audit(id)).map(({ action }) => action)).toEqual([
      'article.created',
      'article.withdrawn',
      'article.restored',
    ]);
  });

  it('stays withdrawn when an editor did it here', async () => {
    const { id } = (await source.put('tetap', imported({ slug: 'tetap' }))).body.article;
    await source.change(id, 'withdraw', { reason: 'Redaksi.' }, '*');
    for (const article of [imported({ slug: 'tetap' }), imported({ headline: 'Baru' })]) {
      const answer = await source.put('tetap', article);
      expect([answer.status, answer.problem.code]).toEqual([409, 'withdrawn_by_editor']);
    }
    await source.withdraw('tetap');
    expect((await source.put('tetap', imported())).status).toBe(409);
    expect((await source.read(id)).problem.withdrawn?.reason).toBe('Redaksi.');
    expect((await source.list()).body.items).toContainEqual(
      expect.objectContaining({ sourceId: 'tetap', status: 'withdrawn', withdrawnBy: 'editor' }),
    );
  });

  it('has to have come from it', async () => {
    expect((await source.withdraw('tidak-pernah')).status).toBe(404);
    await source.put('di-sini', imported());
    expect((await source.withdraw('di-sini', undefined, { source: 'lain' })).status).toBe(404);
    expect((await source.withdraw('di-sini', undefined, { agency: 'sekolah' })).status).toBe(404);
  });
});
