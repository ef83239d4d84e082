import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CliError } from '../words/text.js';
import { prepareArticleIn } from './prepare-article.js';
import { article, Helpers, prepare } from './testing/prepare-one.js';

describe('where it belongs', () => {
  const named = (...names: string[]) =>
    names.map((name) => ({ name, slug: name.toLowerCase().replaceAll(' ', '-') }));

  test.each([
    ['the category that says more', named('Berita', 'Siaran Pers'), 'siaran-pers', 'pressRelease', []],
    [
      'its name, where the slug says nothing',
      [{ slug: 'rilis-1', name: 'Siaran-Pers' }],
      'berita',
      'pressRelease',
      ['Siaran-Pers'],
    ],
    [
      'berita, and the rest as tags',
      named('Berita', 'Kegiatan Pimpinan'),
      'berita',
      'news',
      ['Kegiatan Pimpinan'],
    ],
    [
      'the kind, even where the API has no such category',
      named('Pengumuman'),
      'berita',
      'announcement',
      ['Pengumuman'],
    ],
    ['nothing said', named('Uncategorized'), 'berita', 'news', []],
  ])('%s', async (_, categories, category, type, tags) => {
    const { prepared } = await prepare({ categories });
    expect(prepared).toMatchObject({ category, type, tags });
  });

  test('what no category fits is said, once', async () => {
    const { notes } = await prepare({ categories: named('Pengumuman', 'Umum') });
    expect(notes).toMatchObject([{ rule: 'category-unknown', quote: 'Pengumuman' }]);
  });

  test('tags are each there once, within what the API takes', async () => {
    const tags = [
      'Loket',
      ' loket',
      '#Layanan',
      'x'.repeat(100),
      ...Array.from({ length: 60 }, (_, n) => `tag ${n}`),
    ];
    const found = await prepare({ tags });
    expect(found.tags.slice(0, 2)).toEqual(['Loket', 'Layanan']);
    expect(found.tags).toHaveLength(50);
    expect(Math.max(...found.tags.map((tag) => tag.length))).toBeLessThanOrEqual(80);
    expect(found.rules).toEqual(['tags-dropped']);
  });
});

describe('names', () => {
  test.each([
    ['Rana Wulandari', { name: 'Rana Wulandari', unit: null }],
    ['redaksi', { name: null, unit: 'Redaksi' }],
    ['Humas Contoh', { name: null, unit: 'Humas Contoh' }],
  ])('author "%s"', async (author, expected) => {
    const { prepared } = await prepare({ author });
    expect(prepared.credits).toMatchObject([{ role: 'writer', order: 1, ...expected }]);
  });

  test.each([
    'admin',
    'administrator',
    'Admin Web',
    'webmaster',
    'operator',
    'user12',
    'x@contoh.go.id',
    'humasbkn',
  ])('account "%s" is nobody', async (author) => {
    expect((await prepare({ author })).prepared.credits).toEqual([]);
  });

  test('who the text names comes before the account', async () => {
    const { prepared, credits } = await prepare({
      author: 'Humas Contoh',
      html: '<p>Isi.</p><p>(RM/ES)</p>',
    });
    expect(credits.map(({ role, order }) => [role, order])).toEqual([
      ['writer', 1],
      ['editor', 2],
    ]);
    expect(prepared.creditLine).toBe('(RM/ES)');
  });
});

describe('summary', () => {
  const html =
    '<p><strong>Jakarta</strong> – Loket dibuka Senin. Warga &amp; pegawai hadir.</p><p>(RM/ES)</p>';

  test.each([
    [
      'made by the site from the text',
      '<p>Jakarta – Loket dibuka Senin. Warga &amp; pegawai hadir. (RM/ES)</p>',
    ],
    ['made by the site and cut', '<p>Jakarta – Loket dibuka Senin. Warga [&hellip;]</p>'],
    [
      'made by the site, with its link',
      '<p>Jakarta – Loket dibuka Senin&hellip; <a href="/x">Selengkapnya</a></p>',
    ],
    ['empty', '<p>&nbsp;</p>'],
  ])('%s is left to the API', async (_, excerptHtml) => {
    expect((await prepare({ html, excerptHtml })).prepared.excerpt).toBeNull();
  });

  test('written by an editor stays, without the link of the theme', async () => {
    const excerptHtml =
      '<p>Layanan lebih dekat &amp; cepat. <a class="more-link" href="/x">Baca selengkapnya »</a></p>';
    expect((await prepare({ html, excerptHtml })).prepared.excerpt).toBe('Layanan lebih dekat & cepat.');
  });

  test('too long is cut between words, and said', async () => {
    const { prepared, rules } = await prepare({ html, excerptHtml: `<p>${'layanan '.repeat(80)}</p>` });
    expect(prepared.excerpt).toMatch(/^(layanan )+layanan…$/);
    expect(prepared.excerpt?.length).toBeLessThanOrEqual(300);
    expect(rules).toContain('excerpt-shortened');
  });
});

describe('addresses, counts and notes', () => {
  test.each([
    ['pembukaan-loket', 'pembukaan-loket'],
    ['caf%c3%a9_Humas', 'cafe-humas'],
    ['%d8%ae%d8%a8%d8%b1-2026', null],
    ['%E0%A4%A', 'e0-a4-a'],
    [`${'kata-'.repeat(40)}akhir`, 'kata-'.repeat(24).slice(0, -1)],
    [null, null],
  ])('slug %s', async (slug, expected) => {
    expect((await prepare({ slug })).prepared.slug).toBe(expected);
  });

  test('the correction goes where the API keeps it', async () => {
    const { prepared } = await prepare({ html: '<p>Isi.</p><p>Ralat: yang benar 412 orang.</p>' });
    expect(prepared).toMatchObject({
      correction: { note: 'yang benar 412 orang.' },
      bodyHtml: '<p>Isi.</p>',
    });
  });

  test('notes speak the language of the command', async () => {
    const { notes } = await prepareArticleIn('en')(article({ headline: 'kata '.repeat(100) }), new Helpers());
    expect(notes).toMatchObject([
      { rule: 'headline-shortened', message: expect.stringContaining('The headline') },
    ]);
  });

  test('an article without a headline cannot be carried over', async () => {
    await expect(prepare({ headline: ' \u00a0' })).rejects.toBeInstanceOf(CliError);
  });
});

test('whatever a site sends, the API can take it', async () => {
  const pieces = [
    '<p>',
    '</p>',
    '<div class="wp-caption">',
    '</div>',
    '<img src="/f.jpg" alt="">',
    '<img>',
    '<table><tr><td>',
    '</table>',
    '[caption id="a"]',
    '[/caption]',
    '[gallery]',
    '[',
    ']',
    '<br>',
    '&nbsp;',
    '(RM/ES)',
    'Jakarta – ',
    'Ralat: ',
    '<a href="//x">',
    '<noscript>',
    '</noscript>',
    '<figure>',
    '<figcaption>',
    '<iframe src="https://youtu.be/abcdefgh">',
    '<svg><p>',
    '<!--',
    '-->',
    'Penulis: Rana',
    '<strong>',
    '</strong>',
    '<template>',
    '<li>',
    'kata ',
    '<picture><source srcset="a 1w">',
    '(Foto: Humas/Rn)',
  ];
  const html = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const words = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 400 }), html);
  await fc.assert(
    fc.asyncProperty(html, words, words, fc.array(words), async (body, headline, slug, tags) => {
      const changes = {
        html: body,
        headline: `a${headline}`,
        slug,
        tags,
        excerptHtml: headline,
        author: slug,
      };
      const found = await prepare(changes);
      const { prepared } = found;
      expect(prepared.headline.length).toBeGreaterThan(0);
      expect(prepared.headline.length).toBeLessThanOrEqual(300);
      expect(prepared.excerpt?.length ?? 0).toBeLessThanOrEqual(300);
      expect(prepared.creditLine?.length ?? 0).toBeLessThanOrEqual(300);
      expect(prepared.correction?.note.length ?? 1).toBeLessThanOrEqual(1000);
      expect(prepared.slug ?? 'a').toMatch(/^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const tag of found.tags) expect(tag).toMatch(/^.{1,80}$/su);
      expect(prepared.bodyHtml).not.toMatch(/humas-picture-\d|<img(?! src="med_\d+">)/);
    }),
    { numRuns: 300 },
  );
});
