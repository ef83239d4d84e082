import { createHumasClient, isHumasError } from '@humas/sdk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FetchFailedError } from '../safe-fetch/errors.js';
import type { PictureUpload, PrepareHelpers } from '../sync/prepare.js';
import { CliError } from '../words/text.js';
import { INCOMPLETE, type PicturedArticle, prepareArticle, prepareArticleIn } from './prepare-article.js';

const SITE = 'https://www.contoh.go.id';

function article(changes: Partial<PicturedArticle> = {}): PicturedArticle {
  return {
    sourceId: '12',
    version: 'v1',
    views: 619,
    url: `${SITE}/pembukaan-loket/`,
    slug: 'pembukaan-loket',
    headline: 'Pembukaan loket',
    excerptHtml: null,
    html: '<p>Loket dibuka Senin.</p>',
    publishedAt: '2026-05-31T16:00:00Z',
    updatedAt: null,
    categories: [],
    tags: [],
    author: null,
    cover: null,
    locale: 'id',
    ...changes,
  };
}

/** Everything answers: pictures are there, the API takes them, and knows three categories. */
class Helpers implements PrepareHelpers {
  readonly fetched: string[] = [];
  readonly uploads: PictureUpload[] = [];
  missing: (url: string) => Error | undefined = () => undefined;
  refused: Error | undefined;

  async fetchPicture(url: string) {
    this.fetched.push(url.replace(SITE, ''));
    const error = this.missing(url);
    if (error) throw error;
    return { bytes: new TextEncoder().encode(url), type: 'image/jpeg' };
  }

  async upload(picture: PictureUpload) {
    if (this.refused) throw this.refused;
    this.uploads.push(picture);
    return { id: `med_${this.uploads.length}` };
  }

  categoryFor({ slug }: { slug: string }) {
    return ['berita', 'siaran-pers', 'layanan'].includes(slug) ? slug : null;
  }
}

async function prepare(changes: Partial<PicturedArticle>, helpers = new Helpers()) {
  const { article: prepared, notes } = await prepareArticle(article(changes), helpers);
  const { tags = [], credits = [] } = prepared;
  return { prepared, tags, credits, notes, rules: notes.map(({ rule }) => rule), helpers };
}

const gone = (url: string) => new FetchFailedError('type', url, { id: 'Bukan gambar.', en: 'No picture.' });
const away = (url: string) => new FetchFailedError('timeout', url, { id: 'Lama sekali.', en: 'Very slow.' });

/** What the SDK throws for this status, made by the SDK itself. */
async function apiError(status: number): Promise<Error> {
  const problem = {
    type: 'about:blank',
    title: 'x',
    status,
    detail: 'Ditolak.',
    code: 'unreadable_picture',
    requestId: 'req_1',
  };
  const fetch = async () =>
    Response.json(problem, { status, headers: { 'content-type': 'application/problem+json' } });
  const client = createHumasClient({ baseUrl: 'http://api.invalid', fetch, cache: false });
  const error = await client.agencies.get('x').then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isHumasError(error)) throw new Error('the SDK threw nothing of its own');
  return error;
}

describe('pictures', () => {
  test('are stored with their words, and the text names the medium', async () => {
    const html =
      '<p>Isi.</p><figure><img src="/f.jpg" alt="Warga mengantre"><figcaption>Antrean. (Foto: Humas/Rn)</figcaption></figure>';
    const { prepared, helpers } = await prepare({ html });
    expect(prepared.bodyHtml).toBe('<p>Isi.</p><figure><img src="med_1"></figure>');
    expect(helpers.uploads).toMatchObject([
      {
        type: 'image/jpeg',
        alt: 'Warga mengantre',
        decorative: false,
        caption: 'Antrean.',
        credit: { unit: 'Humas', initials: 'Rn', photographer: null },
      },
    ]);
  });

  test('one picture many times is fetched and stored once', async () => {
    const html =
      '<p>Isi.</p><img src="/f.jpg" alt="Loket"><p>Lagi.</p><img src="/f-300x200.jpg" alt="Loket">';
    const { prepared, helpers } = await prepare({ html });
    expect(helpers.fetched).toEqual(['/f.jpg']);
    expect(helpers.uploads).toHaveLength(1);
    expect(prepared.bodyHtml.match(/med_1/g)).toHaveLength(2);
  });

  test('the original is tried first, what stands in the text after it', async () => {
    const helpers = new Helpers();
    helpers.missing = (url) => (url.endsWith('/f.jpg') ? gone(url) : undefined);
    const { rules } = await prepare({ html: '<p>Isi.</p><img src="/f-300x200.jpg" alt="Loket">' }, helpers);
    expect(helpers.fetched).toEqual(['/f.jpg', '/f-300x200.jpg']);
    expect(rules).toEqual([]);
  });

  test('one that is gone is left out, its words stay', async () => {
    const helpers = new Helpers();
    helpers.missing = gone;
    const html =
      '<p>Isi.</p><figure><img src="/f.jpg"><figcaption>A &lt; B. (Foto: Humas/Rn)</figcaption></figure>';
    const { prepared, notes } = await prepare({ html }, helpers);
    expect(prepared).toMatchObject({ bodyHtml: '<p>Isi.</p><p>A &lt; B.</p>', sourceVersion: 'v1' });
    expect(notes).toMatchObject([{ rule: 'picture-unavailable', quote: `${SITE}/f.jpg` }]);
    expect(notes[0]?.message).toContain('Bukan gambar.');
  });

  test('one that is only away makes the article read again at the next run', async () => {
    const helpers = new Helpers();
    helpers.missing = away;
    const { prepared } = await prepare({ html: '<p>Isi.</p><img src="/f.jpg">' }, helpers);
    expect(prepared.sourceVersion).toBe(`v1${INCOMPLETE}`);
  });

  test('one the API refuses is left out; an API that takes nothing ends the article', async () => {
    const helpers = new Helpers();
    helpers.refused = await apiError(422);
    const { prepared, rules } = await prepare({ html: '<p>Isi.</p><img src="/f.jpg" alt="Loket">' }, helpers);
    expect(prepared.bodyHtml).toBe('<p>Isi.</p>');
    expect(rules).toEqual(['picture-refused']);
    helpers.refused = await apiError(401);
    await expect(prepare({ html: '<p>Isi.</p><img src="/f.jpg">' }, helpers)).rejects.toBe(helpers.refused);
  });

  test.each([
    ['', 'Antrean.'],
    ['', ''],
    ['IMG_20240501_WA0012', 'Antrean.'],
    ['WhatsApp Image 2024-05-01 at 10.11.12', ''],
  ])('nothing is invented for alternative text "%s" over caption "%s"', async (alt, caption) => {
    const html = `<p>Isi.</p><figure><img src="/f.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
    const { helpers, rules } = await prepare({ html });
    expect(helpers.uploads).toMatchObject([{ alt: '', decorative: true, caption: caption || null }]);
    expect(rules).toEqual(['missing-alt']);
  });
});

describe('cover', () => {
  const cover = {
    url: `${SITE}/u/f.jpg`,
    alt: 'Dari pustaka',
    captionHtml: '<p>Pustaka. (Foto: Humas/Oj)</p>',
  };

  test('what the site shows above the text', async () => {
    const { prepared, helpers } = await prepare({ cover });
    expect(prepared).toMatchObject({ cover: 'med_1', bodyHtml: '<p>Loket dibuka Senin.</p>' });
    expect(helpers.uploads).toMatchObject([
      { alt: 'Dari pustaka', caption: 'Pustaka.', credit: { initials: 'Oj' } },
    ]);
  });

  test('shown once, with the words of this article', async () => {
    const html =
      '<figure><img src="/u/f-1024x576.jpg" alt=""><figcaption>Artikel. (Foto: Humas/Rn)</figcaption></figure><p>Isi.</p>';
    const { prepared, helpers } = await prepare({ cover, html });
    expect(prepared).toMatchObject({ cover: 'med_1', bodyHtml: '<p>Isi.</p>' });
    expect(helpers.uploads).toMatchObject([
      { alt: 'Dari pustaka', caption: 'Artikel.', credit: { initials: 'Rn' } },
    ]);
  });

  test('the picture the text opens with, where the site names none', async () => {
    const { prepared } = await prepare({ html: '<img src="/f.jpg" alt="Loket"><p>Isi.</p>' });
    expect(prepared).toMatchObject({ cover: 'med_1', bodyHtml: '<p>Isi.</p>' });
  });

  test('a picture that is the whole article stays in it', async () => {
    const { prepared } = await prepare({ html: '<img src="/f.jpg" alt="Infografis">' });
    expect(prepared).toMatchObject({ cover: null, bodyHtml: '<figure><img src="med_1"></figure>' });
  });
});

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
