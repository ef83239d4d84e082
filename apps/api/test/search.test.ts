import type { SearchPage, SearchSuggestions } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { ARCHIVE } from './fixtures/search/archive.js';
import { newArticle } from './support/articles.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp({}, ARCHIVE);
/** What tests here store besides belongs to the first agency of the archive. */
const agencyId = ARCHIVE.agencies[0]?.id ?? '';

async function ask(q: string, rest = '') {
  const answer = await app.send({ url: `/v1/search?q=${encodeURIComponent(q)}${rest}` });
  expect({ q, status: answer.statusCode }).toEqual({ q, status: 200 });
  const page = answer.json<SearchPage>();
  return { ...page, headers: answer.headers, slugs: page.items.map(({ article }) => article.slug) };
}

async function suggest(q: string, rest = '') {
  const answer = await app.send({ url: `/v1/search/suggestions?q=${encodeURIComponent(q)}${rest}` });
  expect({ q, status: answer.statusCode }).toEqual({ q, status: 200 });
  return answer.json<SearchSuggestions>().items;
}

describe('search.articles', () => {
  it('marks every form of a word, in headline and text', async () => {
    const { items } = await ask('mengumumkan seleksi');
    const hit = items.find(({ article }) => article.slug === 'umum-jadwal');
    const marked = (pieces: { text: string; match: boolean }[] = []) =>
      pieces.filter(({ match }) => match).map(({ text }) => text);
    expect(marked(hit?.highlights.headline)).toEqual(['umumkan']);
    expect(marked(hit?.highlights.text)).toEqual(['diumumkan']);
    expect(hit?.highlights.headline.map(({ text }) => text).join('')).toBe(hit?.article.headline);
  });

  it('asks every word, and any of them only when no article has all', async () => {
    expect((await ask('kapal kependudukan tujuh')).slugs).toEqual(['kapal-berita']);
    const { slugs } = await ask('vaksinasi nakhodai');
    expect(slugs.toSorted()).toEqual(['covid', 'dewi']);
  });

  it('suggests what was meant out of words that are there', async () => {
    expect((await ask('penyebrangan')).suggestion).toBe('penyeberangan');
    expect((await ask('Jadwal Penyebrangan -mudik')).suggestion).toBe('Jadwal penyeberangan -mudik');
    expect((await ask('"kapal warimbo"')).suggestion).toBe(null);
    expect((await ask('"pelaut kesehatan"')).suggestion).toBe('pelaut kesehatan');
    expect((await ask('kapal')).suggestion).toBe(null);
  });

  it.each([
    ['agency=kkw', ['dewi', 'tetap-tarif', 'anak-anak', 'hari-28', 'periksa-kapal'], false],
    ['agency=kkw&includeUnits=true', ['dewi', 'tetap-tarif', 'anak-anak', 'hari-28', 'periksa-kapal'], true],
    ['agency=bll', ['dewi', 'kapal-berita', 'periksa-kapal', 'selenggara-pameran'], true],
    ['tag=Kapal%20Perintis', ['dewi', 'tetap-tarif'], true],
    ['type=speech', [], true],
    ['from=2026-11-01T00:00:00Z', ['anak-anak', 'dewi', 'kapal-berita'], true],
  ])('narrows by %s', async (filter, expected, withUnits) => {
    const all = new Set((await ask('kapal', '&pageSize=100')).slugs);
    const { slugs, page } = await ask('kapal', `&${filter}&total=true&pageSize=100`);
    expect(page.total).toBe(slugs.length);
    expect(slugs.filter((slug) => !all.has(slug))).toEqual([]);
    if (filter.startsWith('agency=kkw')) {
      expect(slugs.includes('periksa-kapal')).toBe(withUnits);
      expect(slugs).toContain('tetap-tarif');
    } else if (filter.startsWith('from')) {
      expect(slugs.filter((slug) => !expected.includes(slug))).toEqual([]);
    } else expect(slugs.toSorted()).toEqual(expected.toSorted());
  });

  it('answers 404 to an agency nobody has', async () => {
    for (const path of ['search', 'search/suggestions'])
      expect((await app.send({ url: `/v1/${path}?q=kapal&agency=tidak-ada` })).statusCode).toBe(404);
  });

  it.each(['relevance', '-publishedAt', 'publishedAt'])(
    'walks every page there and back without a gap (%s)',
    async (sort) => {
      const whole = (await ask('kapal nelayan pegawai', `&pageSize=100&sort=${sort}`)).slugs;
      expect(whole.length).toBeGreaterThan(8);
      const walk = async (way: 'next' | 'prev', cursor: string | null) => {
        const pages: string[][] = [];
        for (let at = cursor; at !== null; ) {
          const { slugs, page } = await ask('kapal nelayan pegawai', `&pageSize=3&sort=${sort}&cursor=${at}`);
          pages.push(slugs);
          at = page[way];
          if (at === null) return { pages, last: page };
        }
        throw new Error('there was no page to walk to');
      };
      const first = await ask('kapal nelayan pegawai', `&pageSize=3&sort=${sort}`);
      const forth = await walk('next', first.page.next);
      expect([first.slugs, ...forth.pages].flat()).toEqual(whole);
      const back = await walk('prev', forth.last.prev);
      expect([...back.pages.toReversed(), forth.pages.at(-1) ?? []].flat()).toEqual(whole);
      expect(first.headers.link).toContain('rel="next"');
    },
  );

  it('binds a cursor to its question', async () => {
    const { page } = await ask('kapal', '&pageSize=2');
    const other = await app.send({ url: `/v1/search?q=nelayan&pageSize=2&cursor=${page.next}` });
    expect([other.statusCode, other.json().code]).toEqual([400, 'invalid_cursor']);
  });

  it('counts all matches by agency, category, type and year, as their filters find them', async () => {
    const { facets, page } = await ask('kapal', '&facets=true&total=true&pageSize=1');
    expect(facets?.agencies.map(({ agency, count }) => [agency.slug, count])).toEqual([
      ['bll', 4],
      ['kkw', 3],
    ]);
    const sum = (counts: readonly { count: number }[] = []) =>
      counts.reduce((all, { count }) => all + count, 0);
    expect(sum(facets?.categories)).toBe(page.total);
    expect(sum(facets?.types)).toBe(page.total);
    expect(sum(facets?.years)).toBe(page.total);
    expect(facets?.years.map(({ year }) => year)).toEqual([2026, 2025]);
    for (const { agency, count } of facets?.agencies ?? [])
      expect((await ask('kapal', `&total=true&agency=${agency.slug}`)).page.total).toBe(count);
  });

  it('may be kept by caches, and is not sent twice', async () => {
    const { headers } = await ask('kapal', '&agency=bll');
    expect(headers['cache-control']).toContain('public, max-age=');
    expect(headers['surrogate-key']).toMatch(/^articles agency\/agc_/);
    expect(headers.vary).toBeUndefined();
    const again = await app.send({
      url: '/v1/search?q=kapal&agency=bll',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('search.suggest', () => {
  it('completes the last word, out of headlines, tags and agencies', async () => {
    expect(await suggest('kapal per')).toEqual([
      { kind: 'tag', text: 'kapal perintis', url: null },
      expect.objectContaining({ kind: 'headline', text: expect.stringContaining('Dewi Anggraeni') }),
      expect.objectContaining({ kind: 'headline', text: expect.stringContaining('tarif kapal perintis') }),
    ]);
    expect(await suggest('polit')).toEqual([
      { kind: 'agency', text: 'Politeknik Pelayaran Tirta', url: null },
    ]);
  });

  it('keeps to an agency and to its limit', async () => {
    const texts = (await suggest('k', '&agency=bll&limit=20')).map(({ text }) => text);
    expect(texts).toContain('Kapal layanan singgah tujuh pulau');
    expect(texts.filter((text) => text.includes('Kunjungan'))).toEqual([]);
    expect(await suggest('p', '&limit=3')).toHaveLength(3);
  });
});

describe('what is hostile or means nothing', () => {
  const questions = [
    "' | 'a':* & !!('b' <-> 'c')",
    "it''s \\' OR 1=1 --",
    '%',
    '_%\\',
    '\\',
    '\u202eterbalik\u2069',
    'مرحبا بالعالم',
    '😀😀 kapal',
    'ﷺ'.repeat(60),
    'a'.repeat(200),
    'a '.repeat(99),
    '-'.repeat(200),
    '"'.repeat(200),
    '"" "" -""',
    '-kapal',
    '-"kapal perintis"',
    'yang dan di ke dari',
    '"yang dan di"',
    '?!.,;:()[]{}<>&|*@#$^~`',
    ':* & !',
    '<-> <2> <99999>',
    '1e999 -1 0x10 ½ ²',
    'ke- ke-- Rp. rp. .000.000',
    'uu uu uu uu pp pp perppu',
    'undang undang undang undang undang',
    `${'sangat '.repeat(20)}${'x'.repeat(59)}`,
  ];

  it.each(questions.map((q) => [q]))('is a question like any other: %j', async (q) => {
    await ask(q, '&facets=true&total=true');
    await ask(q, '&sort=publishedAt');
    if (q.length <= 100) await suggest(q);
  });

  it.each(['%00', 'kapal%00perintis', '%ED%A0%80', '%F0%9F'])('refuses what is no text: %s', async (q) => {
    const answers = await Promise.all(
      ['search', 'search/suggestions'].map((path) => app.send({ url: `/v1/${path}?q=${q}` })),
    );
    for (const { statusCode } of answers) expect([200, 400]).toContain(statusCode);
  });

  it('finds nothing where nothing was asked', async () => {
    for (const q of ['yang dan di', '?!', '-kapal', '😀']) {
      const { items, page, suggestion, facets } = await ask(q, '&total=true&facets=true');
      expect({ items, total: page.total, suggestion, facets }).toEqual({
        items: [],
        total: 0,
        suggestion: null,
        facets: { agencies: [], categories: [], types: [], years: [] },
      });
      expect(await suggest(q === '-kapal' ? '?' : q)).toEqual(q === 'yang dan di' ? expect.any(Array) : []);
    }
  });

  it('hands out text as it stands, never as markup', async () => {
    await newArticle(app.database, {
      agencyId,
      headline: 'Zirkon <img src=x onerror=alert(1)> & "kutip"',
      bodyHtml: '<p>Zirkon &lt;script&gt;alert(1)&lt;/script&gt; \ue000akhir\ue001</p>',
    });
    app.advance(60_000);
    const { items } = await ask('zirkon');
    const { headline, text } = items[0]?.highlights ?? { headline: [], text: [] };
    expect(headline).toEqual([
      { text: 'Zirkon', match: true },
      { text: ' <img src=x onerror=alert(1)> & "kutip"', match: false },
    ]);
    expect(text.map((piece) => piece.text).join('')).toContain('<script>alert(1)</script>');
    expect(text.filter(({ match }) => match)).toEqual([{ text: 'Zirkon', match: true }]);
  });

  it('stores and finds articles of any text and length', async () => {
    const pairs = Array.from({ length: 60_000 }, (_, n) =>
      String.fromCodePoint(0x4e00 + (n % 20_000), 0x5e00 + Math.floor(n / 20_000)),
    );
    const texts = [
      pairs.join(' '),
      'x'.repeat(150_000),
      'ﷺ'.repeat(20_000),
      'kata-kata '.repeat(20_000),
      "\\ ' : * & | !",
    ];
    for (const text of texts)
      await newArticle(app.database, {
        agencyId,
        headline: 'Wolfram',
        bodyHtml: `<p>${text.replaceAll('&', '&amp;')}</p>`,
      });
    app.advance(60_000);
    expect((await ask('wolfram')).items).toHaveLength(texts.length);
  });
});
