import { describe, expect, it } from 'vitest';
import { reach } from './support/embargo.js';
import { imported, useImporter } from './support/imports.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

async function stateOf(sourceId: string) {
  const { items } = (await source.list('?pageSize=1000')).body;
  return items.find((item) => item.sourceId === sourceId);
}

async function statusOf(url: string): Promise<number> {
  return (await app.send({ url })).statusCode;
}

describe('an article under embargo', () => {
  it('is stored, and is nowhere before its moment', async () => {
    const embargoedUntil = inHours(2);
    const { status, body } = await source.put('nanti', imported({ headline: 'Nanti', embargoedUntil }));
    expect([status, body.outcome]).toEqual([201, 'created']);
    expect(Date.parse(body.article.publishedAt)).toBe(Date.parse(embargoedUntil));
    expect(await stateOf('nanti')).toMatchObject({ status: 'scheduled', version: 1, withdrawnBy: null });
    expect((await source.read(body.article.id)).status).toBe(404);
    await reach(app, body.article.id);
    expect((await source.read(body.article.id)).body).toMatchObject({
      headline: 'Nanti',
      status: 'published',
    });
    expect(await stateOf('nanti')).toMatchObject({ status: 'published', version: 1 });
  });

  it('is unchanged when it is sent again, before and after its moment', async () => {
    const article = imported({ headline: 'Dua kali', embargoedUntil: inHours(1) });
    const { id } = (await source.put('ulang', article)).body.article;
    expect((await source.put('ulang', article)).body.outcome).toBe('unchanged');
    await reach(app, id);
    expect((await source.put('ulang', article)).body.outcome).toBe('unchanged');
    expect((await source.read(id)).status).toBe(200);
  });

  it('keeps the moment it was published at when the source changes it later', async () => {
    const article = imported({
      headline: 'Awal',
      embargoedUntil: inHours(1),
      publishedAt: '2026-10-02T03:00:00Z',
    });
    const { id } = (await source.put('kemudian', article)).body.article;
    const moment = new Date(Date.now() - HOUR).toISOString();
    await reach(app, id);
    await app.database.ownerPool.query(
      'UPDATE article SET embargoed_until = $2, published_at = $2 WHERE id = $1',
      [id, moment],
    );
    const later = { ...article, headline: 'Akhir', embargoedUntil: moment };
    expect((await source.put('kemudian', later)).body.outcome).toBe('updated');
    const found = (await source.read(id)).body;
    expect(found.headline).toBe('Akhir');
    expect(Date.parse(found.publishedAt)).toBe(Date.parse(moment));
  });

  it('waits longer, or no longer, when the source says so', async () => {
    const article = imported({ headline: 'Berubah', embargoedUntil: inHours(1) });
    const { id } = (await source.put('ubah', article)).body.article;
    const embargoedUntil = inHours(3);
    const moved = await source.put('ubah', { ...article, embargoedUntil });
    expect(moved.body.outcome).toBe('updated');
    expect(Date.parse(moved.body.article.publishedAt)).toBe(Date.parse(embargoedUntil));
    expect((await source.read(id)).status).toBe(404);
    const { rows } = await app.database.pool.query(
      'SELECT published_at FROM article_publisher WHERE article_id = $1',
      [id],
    );
    expect(rows).toEqual([{ published_at: new Date(embargoedUntil) }]);
    expect((await source.put('ubah', { ...article, embargoedUntil: null })).body.outcome).toBe('updated');
    expect((await source.read(id)).body.publishedAt).toBe('2026-10-02T10:00:00+07:00');
  });

  it('can hide what was public, until the new moment', async () => {
    const article = imported({ headline: 'Terlalu dini' });
    const { id } = (await source.put('dini', article)).body.article;
    expect((await source.read(id)).status).toBe(200);
    await source.put('dini', { ...article, embargoedUntil: inHours(1) });
    expect((await source.read(id)).status).toBe(404);
    expect((await source.read(id)).headers['cache-control']).toBe('no-store');
  });

  it('is no embargo when its moment is over', async () => {
    const article = imported({ headline: 'Lampau', embargoedUntil: '2026-10-03T00:00:00Z' });
    const { id } = (await source.put('lampau', article)).body.article;
    expect((await source.read(id)).body.publishedAt).toBe('2026-10-02T10:00:00+07:00');
  });

  it.each([
    ['2100-01-01T00:00:00Z', 'maximum', 'paling lama satu tahun dari sekarang'],
    ['2026-12-31T23:59:60Z', 'format', 'bukan waktu yang dapat dipakai'],
  ])('is refused at %s', async (embargoedUntil, code, detail) => {
    const { status, problem } = await source.put('salah', imported({ embargoedUntil }));
    expect(status).toBe(400);
    expect(problem.errors).toEqual([{ pointer: '/embargoedUntil', code, detail }]);
  });

  it('can be corrected by its key, and is still unknown', async () => {
    const { id } = (await source.put('ralat', imported({ headline: 'Ralat', embargoedUntil: inHours(1) })))
      .body.article;
    const { status, body } = await source.change(id, 'correct', { note: 'Angkanya.' }, '"1.x"');
    expect([status, body]).toEqual([200, expect.objectContaining({ status: 'scheduled', version: 2 })]);
    expect((await source.read(id)).status).toBe(404);
    await reach(app, id);
    expect((await source.read(id)).body).toMatchObject({ status: 'corrected' });
  });

  it('that is withdrawn before its moment never was, and the source may bring it back', async () => {
    const article = imported({ headline: 'Batal', slug: 'batal', embargoedUntil: inHours(1) });
    const { id } = (await source.put('batal', article)).body.article;
    expect((await source.withdraw('batal')).body).toMatchObject({ status: 'withdrawn' });
    expect(await stateOf('batal')).toMatchObject({ status: 'withdrawn', withdrawnBy: 'source' });
    for (const url of [`/v1/articles/${id}`, '/v1/agencies/kementerian/articles/batal'])
      expect(await statusOf(url)).toBe(404);
    const back = await source.put('batal', { ...article, embargoedUntil: null });
    expect(back.body.outcome).toBe('restored');
    expect((await source.read(id)).status).toBe(200);
  });

  it('takes an address that leads elsewhere only at its moment', async () => {
    const one = imported({ headline: 'Satu', slug: 'alamat-lama' });
    const { id } = (await source.put('satu', one)).body.article;
    await source.put('satu', { ...one, slug: 'alamat-baru' });
    const article = imported({ headline: 'Dua', slug: 'alamat-lama', embargoedUntil: inHours(1) });
    const hidden = (await source.put('dua', article)).body.article;
    expect(hidden.slug).toBe('alamat-lama');
    const old = '/v1/agencies/kementerian/articles/alamat-lama';
    const moved = await app.send({ url: old });
    expect([moved.statusCode, moved.headers.location]).toEqual([
      301,
      '/v1/agencies/kementerian/articles/alamat-baru',
    ]);
    await reach(app, hidden.id);
    expect((await app.send({ url: old })).json().id).toBe(hidden.id);
    expect((await app.send({ url: '/v1/agencies/kementerian/articles/alamat-baru' })).json().id).toBe(id);
  });

  it('leaves no trail of addresses nobody ever saw', async () => {
    const article = imported({ headline: 'Nama', slug: 'nama-satu', embargoedUntil: inHours(1) });
    const { id } = (await source.put('nama', article)).body.article;
    await source.put('nama', { ...article, slug: 'nama-dua' });
    await reach(app, id);
    expect(await statusOf('/v1/agencies/kementerian/articles/nama-satu')).toBe(404);
    expect(await statusOf('/v1/agencies/kementerian/articles/nama-dua')).toBe(200);
  });
});
