import { describe, expect, it } from 'vitest';
import { imported, useImporter } from './support/imports.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);

async function put(sourceId: string, slug: string | null, headline = 'Judul') {
  const answer = await source.put(sourceId, imported({ slug, headline }));
  expect(answer.status).toBeLessThan(300);
  return answer.body;
}

/** Where an address leads: to an article, on to another address, or nowhere. */
async function follow(slug: string): Promise<string> {
  const answer = await app.send({ url: `/v1/agencies/kementerian/articles/${slug}` });
  if (answer.statusCode === 200) return answer.json().id;
  if (answer.statusCode === 301) return `→ ${String(answer.headers.location).split('/').at(-1)}`;
  return String(answer.statusCode);
}

describe('the address of an import', () => {
  it('is the one the source gives', async () => {
    expect((await put('a1', 'alamat-sumber')).article.slug).toBe('alamat-sumber');
  });

  it('gets the first free number when another article has it, and keeps it', async () => {
    const first = await put('b1', 'sama');
    expect((await put('b2', 'sama')).article.slug).toBe('sama-2');
    expect((await put('b3', 'sama')).article.slug).toBe('sama-3');
    for (const id of ['b2', 'b3', 'b1', 'b3'])
      expect([id, (await put(id, 'sama')).outcome]).toEqual([id, 'unchanged']);
    expect(await follow('sama')).toBe(first.article.id);
  });

  it('leads on from the old one, over any number of moves, in one step', async () => {
    const { article } = await put('c1', 'pindah-1');
    for (const slug of ['pindah-dua', 'pindah-tiga', 'pindah-empat']) {
      expect(await put('c1', slug)).toMatchObject({ outcome: 'updated', article: { id: article.id, slug } });
    }
    for (const old of ['pindah-1', 'pindah-dua', 'pindah-tiga'])
      expect(await follow(old)).toBe('→ pindah-empat');
    await put('c1', 'pindah-dua');
    expect(await follow('pindah-dua')).toBe(article.id);
    for (const old of ['pindah-1', 'pindah-tiga', 'pindah-empat'])
      expect(await follow(old)).toBe('→ pindah-dua');
  });

  it('takes over the old address of another article', async () => {
    await put('d1', 'lama');
    await put('d1', 'baru');
    expect(await follow('lama')).toBe('→ baru');
    const other = await put('d2', 'lama');
    expect(await follow('lama')).toBe(other.article.id);
    // No number is taken from who moved away.
    await put('d3', 'baru');
    await put('d3', 'lain');
    expect((await put('d4', 'baru')).article.slug).toBe('baru-3');
    expect(await follow('baru-2')).toBe('→ lain');
  });

  it('can be swapped between two articles in two runs', async () => {
    const [one, two] = [await put('e1', 'utara'), await put('e2', 'selatan')];
    for (const _run of [1, 2]) {
      await put('e1', 'selatan');
      await put('e2', 'utara');
    }
    expect(await follow('selatan')).toBe(one.article.id);
    expect(await follow('utara')).toBe(two.article.id);
    expect(await follow('selatan-2')).toBe('→ selatan');
    for (const id of ['e1', 'e2']) {
      const slug = id === 'e1' ? 'selatan' : 'utara';
      expect((await put(id, slug)).outcome).toBe('unchanged');
    }
  });

  it('is made from the headline when the source gives none, and follows it', async () => {
    expect((await put('f1', null, 'Pagi & Sore: Jum’at')).article.slug).toBe('pagi-dan-sore-jumat');
    expect((await put('f1', null, 'Malam')).article.slug).toBe('malam');
    expect(await follow('pagi-dan-sore-jumat')).toBe('→ malam');
    expect((await put('f2', null, 'عنوان')).article.slug).toBe('artikel');
    expect((await put('f3', null, '🙂🙂')).article.slug).toBe('artikel-2');
  });

  it('of our own making does not change when another one becomes free', async () => {
    await put('g1', null, 'Kabar');
    await put('g2', null, 'Kabar');
    await put('g1', null, 'Kabar lain');
    expect(await put('g2', null, 'Kabar')).toMatchObject({
      outcome: 'unchanged',
      article: { slug: 'kabar-2' },
    });
  });

  it('stays an agency’s own', async () => {
    await put('h1', 'milik');
    const there = await source.put('h1', imported({ slug: 'milik' }), { agency: 'sekolah' });
    expect(there.body.article.slug).toBe('milik');
  });

  it('of a withdrawn article still says why, so nobody else gets it', async () => {
    await put('i1', 'dicabut');
    await source.withdraw('i1');
    expect((await put('i2', 'dicabut')).article.slug).toBe('dicabut-2');
    expect(await follow('dicabut')).toBe('410');
  });

  it('of an article that moved and was then withdrawn says so too', async () => {
    await put('j1', 'awal');
    await put('j1', 'akhir');
    await source.withdraw('j1');
    expect(await follow('awal')).toBe('→ akhir');
    expect(await follow('akhir')).toBe('410');
  });
});
