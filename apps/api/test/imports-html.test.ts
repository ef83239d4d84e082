import { describe, expect, it } from 'vitest';
import { ATTACKS, expectHarmless } from './support/attacks.js';
import { imported, storePictures, useImporter } from './support/imports.js';
import { appOver, useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);

/** The HTML of an article as it is stored, behind the API's back. */
async function stored(id: string): Promise<string> {
  const { rows } = await app.database.ownerPool.query(
    `SELECT detail->'body'->>'html' AS html FROM article WHERE id = $1`,
    [id],
  );
  return rows[0].html;
}

describe('hostile HTML', () => {
  it.each(ATTACKS.map((attack, index) => [index, attack] as const))(
    'is stored harmless: %i %s',
    async (index, attack) => {
      const answer = await source.put(
        `serangan-${index}`,
        imported({ bodyHtml: `<p>sebelum</p>${attack}<p>sesudah</p>` }),
      );
      expect(answer.status).toBe(201);
      const html = await stored(answer.body.article.id);
      expectHarmless(html);
      expect(html).toContain('sebelum');
      expect(html).not.toContain('<img');
      // What is stored is what a reader gets, and sending that changes nothing.
      expect((await source.read(answer.body.article.id)).body.body.html).toBe(html);
      expect((await source.put(`serangan-${index}`, imported({ bodyHtml: html }))).body.outcome).toBe(
        'unchanged',
      );
    },
  );

  it('is stored harmless all at once, and said piece by piece', async () => {
    const { body } = await source.put('semua', imported({ bodyHtml: ATTACKS.slice(0, 20).join('\n') }));
    expectHarmless(await stored(body.article.id));
    const order = ['element', 'attribute', 'address', 'picture'];
    const names = body.removed.map(({ kind, name }) => [order.indexOf(kind), name] as const);
    expect(names).toEqual(names.toSorted(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)));
    expect(new Set(names.map(String)).size).toBe(names.length);
    for (const entry of [
      { kind: 'element', name: 'script', count: 2 },
      { kind: 'attribute', name: 'onclick', count: 1 },
      { kind: 'picture', name: 'data:', count: 1 },
    ])
      expect(body.removed).toContainEqual(entry);
    expect(body.removed.find(({ name }) => name === 'javascript:')?.count).toBeGreaterThanOrEqual(5);
  });

  it('is text in every other field', async () => {
    const text =
      '</script><script>alert(1)</script><img src=x onerror=alert(1)> "\' & \u202ekebalik 🙂 Ünïcode';
    const { body } = await source.put(
      'teks',
      imported({
        headline: text,
        lead: text,
        excerpt: text,
        tags: [text.slice(0, 80)],
        creditLine: text,
        dateline: { place: text, unit: text, text },
        credits: [{ role: 'writer', name: text, initials: text, unit: text, order: 1 }],
        correction: { note: text },
      }),
    );
    const { headline, excerpt, changeHistory } = (await source.read(body.article.id)).body;
    // Kept as it was written, for pages to encode; only what would turn the line around is gone.
    expect([headline, excerpt, changeHistory[0]?.note]).toEqual(Array(3).fill(text.replace('\u202e', '')));
    expect(body.article.slug).toBe(
      'script-script-alert-1-script-img-src-x-onerror-alert-1-dan-kebalik-unicode',
    );
  });

  it('cannot turn the text around or hide in it', async () => {
    const { body } = await source.put(
      'balik',
      imported({ bodyHtml: '<p>a\u202eb&#x2067;c&#8206;d&#0;e&#x7f;f</p>' }),
    );
    expect(await stored(body.article.id)).toBe('<p>abc\u200ed\ufffdef</p>');
  });
});

describe('HTML beyond measure', () => {
  it.each([
    ['a million characters', `<p>${'kata '.repeat(199_998)}</p>`, 201],
    ['one more', 'a'.repeat(1_000_001), 400],
    ['two megabytes', 'a'.repeat(2_100_000), 413],
    ['thousands of elements within each other', '<div>'.repeat(100_000), 400],
    ['hundreds of elements within each other', `${'<blockquote>'.repeat(900)}a`, 201],
    ['an endless address', `<a href="${'<!--'.repeat(200_000)}">a</a>`, 201],
    [
      'thousands of addresses with comments',
      `<a href="https://a.example/${'<!---->'.repeat(100)}x">a</a>`.repeat(1200),
      201,
    ],
    ['thousands of open paragraphs', '<p>a'.repeat(50_000), 201],
    [
      'thousands of attributes',
      `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}=1 `).join('')}>a</p>`,
      201,
    ],
  ])('is taken or refused, and never the end of the server: %s', async (name, bodyHtml, status) => {
    const answer = await source.put(`besar-${name.length}`, imported({ bodyHtml }));
    expect([name, answer.status]).toEqual([name, status]);
    if (status === 400) expect(answer.problem.errors?.[0]?.pointer).toBe('/bodyHtml');
    if (status === 201) expectHarmless(await stored(answer.body.article.id));
  });

  it.each([
    ['NUL', '\0'],
    ['half a character', '\ud800'],
  ])('%s is refused by name, wherever it stands', async (_what, character) => {
    for (const field of ['headline', 'bodyHtml', 'sourceVersion', 'creditLine']) {
      const { status, problem } = await source.put('nul', imported({ [field]: `a${character}b` }));
      expect([field, status, problem.errors?.[0]?.pointer]).toEqual([field, 400, `/${field}`]);
    }
    const { status, problem } = await source.put('nul', imported({ tags: ['a', `b${character}`] }));
    expect([status, problem.errors?.[0]?.pointer]).toEqual([400, '/tags/1']);
  });
});

describe('the excerpt', () => {
  it('is the beginning of the text, without captions, and never longer than 300', async () => {
    const [id] = (await storePictures(app, 'kementerian', [{ caption: 'Keterangan gambar.' }])) as [string];
    const words = `${'Kalimat ini cukup panjang untuk dihitung. '.repeat(20)}`;
    const { body } = await source.put(
      'kutip',
      imported({ bodyHtml: `<figure><img src="${id}"></figure><p>${words}</p>` }),
    );
    const { excerpt } = (await source.read(body.article.id)).body;
    expect(excerpt).toMatch(/^Kalimat ini .*dihitung\.$/);
    expect(excerpt.length).toBeLessThanOrEqual(300);
  });

  it('runs no heading and no list into its sentences', async () => {
    const bodyHtml =
      '<p>Loket dibuka.</p><h2>Tujuan</h2><ul><li>Lebih cepat<ul><li>Lebih dekat</li></ul></li><li>Satu data</li></ul><p>Warga dilayani.</p>';
    const { body } = await source.put('daftar', imported({ bodyHtml }));
    expect((await source.read(body.article.id)).body.excerpt).toBe('Loket dibuka. Warga dilayani.');
  });

  it('is the headline where there are no words', async () => {
    const { body } = await source.put('bisu', imported({ headline: 'Hanya judul', bodyHtml: '' }));
    const article = (await source.read(body.article.id)).body;
    expect([article.excerpt, article.body]).toEqual([
      'Hanya judul',
      { html: '', text: '', wordCount: 0, readingMinutes: 1 },
    ]);
  });
});

describe('pictures of the text', () => {
  it('are written whole, and move with the server', async () => {
    const [id] = (await storePictures(app, 'kementerian', [
      {
        file: 'gedung.svg',
        alt: 'Gedung <tua> "A"',
        caption: 'Gedung lama.',
        credit: { photographer: null, initials: 'Oji', unit: 'Humas' },
      },
    ])) as [string];
    const bodyHtml = `<p>a</p><figure><img src="${id}" onerror="x" srcset="https://penipu.example/a.jpg 2x"></figure>`;
    const { body } = await source.put('gambar', imported({ bodyHtml }));
    const read = (await source.read(body.article.id)).body;
    expect(read.body.html).toBe(
      '<p>a</p><figure><img src="http://localhost:4000/media/gedung.svg" width="1600" height="900" ' +
        'alt="Gedung &lt;tua&gt; &quot;A&quot;" loading="lazy" decoding="async" />' +
        '<figcaption>Gedung lama. <small>Foto: Humas/Oji</small></figcaption></figure>',
    );
    expect(body.removed).toEqual([{ kind: 'attribute', name: 'onerror', count: 1 }]);
    expectHarmless(read.body.html);
    expect(await stored(body.article.id)).not.toContain('localhost');

    const moved = await appOver(app.database, { HUMAS_PUBLIC_URL: 'https://api.pindah.example' });
    const elsewhere = await moved.send({ url: `/v1/articles/${body.article.id}` });
    expect(elsewhere.json().body.html).toContain('src="https://api.pindah.example/media/gedung.svg"');
    await moved.close();
    expect((await source.put('gambar', imported({ bodyHtml }))).body.outcome).toBe('unchanged');
  });
});
