import { describe, expect, test } from 'vitest';
import {
  type EmbedManifest,
  problemsOf,
  type SnippetChoice,
  SnippetError,
  widgets,
  writeSnippet,
} from './index.js';

const API = 'https://api.example.go.id';
const ARTICLE = 'art_01hbytm700e5k8jv2xw6q4n9rz';
const manifest: EmbedManifest = {
  version: '0.1.0',
  files: {
    'humas-elements.js': {
      integrity: `sha384-${'A'.repeat(64)}`,
      hash: '0123456789abcdef',
      bytes: 9,
      gzip: 5,
    },
    'humas-elements.css': {
      integrity: `sha384-${'B'.repeat(64)}`,
      hash: 'fedcba9876543210',
      bytes: 3,
      gzip: 2,
    },
  },
};
const links = {
  agencyName: 'Badan Kepegawaian',
  news: 'https://berita.example.go.id/kepegawaian',
  contact: 'mailto:humas@kepegawaian.example',
  article: { href: 'https://berita.example.go.id/kepegawaian/berkas', headline: 'Berkas diunggah sekali' },
  counting: 'https://berita.example.go.id/cara-menghitung',
};
const news = (more: Partial<SnippetChoice> = {}): SnippetChoice => ({
  widget: 'humas-news-list',
  values: { agency: 'kepegawaian' },
  apiUrl: API,
  links,
  ...more,
});
const fieldsOf = (choice: SnippetChoice) => problemsOf(choice).map(({ field }) => field);

describe('HTML', () => {
  test('has sheet, script, and a tag with a true link in it', () => {
    expect(writeSnippet(news())).toBe(
      [
        `<link rel="stylesheet" href="${API}/embed/v1/humas-elements.css">`,
        `<script type="module" src="${API}/embed/v1/humas-elements.js"></script>`,
        '<humas-news-list agency="kepegawaian">',
        '  <a href="https://berita.example.go.id/kepegawaian">Berita Badan Kepegawaian</a>',
        '</humas-news-list>',
      ].join('\n'),
    );
  });

  test('says only what differs from what the tag does anyway', () => {
    const values = {
      agency: 'kepegawaian',
      count: 5,
      variant: 'latest',
      theme: '',
      views: false,
      heading: '',
    };
    expect(writeSnippet(news({ values }))).toContain('<humas-news-list agency="kepegawaian">');
    const others = { ...values, count: '7', variant: 'grid', theme: 'setkab', views: true };
    expect(writeSnippet(news({ values: others }))).toContain(
      '<humas-news-list agency="kepegawaian" variant="grid" count="7" views theme="setkab">',
    );
  });

  test('leaves out what means nothing in this look', () => {
    const window = '24h';
    expect(writeSnippet(news({ values: { window } }))).toContain('<humas-news-list>');
    expect(writeSnippet(news({ values: { window, variant: 'popular' } }))).toContain(
      '<humas-news-list variant="popular" window="24h">',
    );
  });

  test('names an article by its id where it has one, else by agency and end of address', () => {
    const card = (values: SnippetChoice['values']) =>
      writeSnippet(news({ widget: 'humas-news-card', values }));
    expect(card({ article: ARTICLE, agency: 'setkab', slug: 'berkas' })).toContain(
      `<humas-news-card article="${ARTICLE}">\n  <a href="https://berita.example.go.id/kepegawaian/berkas">Berkas`,
    );
    expect(card({ agency: 'setkab', slug: 'berkas' })).toContain(
      '<humas-news-card agency="setkab" slug="berkas">',
    );
  });

  test('speaks the language of the tag in what stands in it', () => {
    const values = { agency: 'kepegawaian', locale: 'en' };
    expect(writeSnippet(news({ values }))).toContain('>News of Badan Kepegawaian</a>');
    expect(writeSnippet(news({ values, language: 'id' }))).toContain('>Berita Badan Kepegawaian</a>');
  });

  test('shares by plain links what is named, and says how where nothing is', () => {
    const share = (values: SnippetChoice['values']) =>
      writeSnippet(news({ widget: 'humas-share-bar', values }));
    const html = share({ url: 'https://www.example.go.id/a?b=c&d', 'share-title': 'Pajak & kita' });
    expect(html).toContain(
      'href="https://wa.me/?text=Pajak%20%26%20kita%20https%3A%2F%2Fwww.example.go.id%2Fa%3Fb%3Dc%26d"',
    );
    expect(html).toContain('href="mailto:?subject=Pajak%20%26%20kita&amp;body=https%3A%2F%2F');
    expect(share({})).toContain('Salin alamat halaman ini');
  });

  test('a pinned version has the address that never changes, with its fingerprint', () => {
    expect(
      writeSnippet(news({ script: 'pinned', manifest }))
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      `<link rel="stylesheet" href="${API}/embed/v1/humas-elements.fedcba9876543210.css" integrity="sha384-${'B'.repeat(64)}" crossorigin="anonymous">`,
      `<script type="module" src="${API}/embed/v1/humas-elements.0123456789abcdef.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>`,
    ]);
  });

  test('a copy of one’s own is told where the API is', () => {
    const html = writeSnippet(news({ script: 'self', folder: '/berkas/' }));
    expect(html).toContain('<script type="module" src="/berkas/humas-elements.js"></script>');
    expect(html).toContain(`<humas-news-list api-url="${API}" agency="kepegawaian">`);
  });

  test('nothing that was typed becomes HTML', () => {
    const hostile = `"><img src=x onerror=alert(1)>'&\`{}</humas-news-list>`;
    const html = writeSnippet(
      news({
        values: { heading: hostile, tag: hostile },
        links: { agencyName: hostile, news: `${links.news}?a="&b` },
      }),
    );
    const tags = html.match(/<[^>]*>/g) ?? [];
    expect(tags.map((tag) => tag.split(/[\s>]/)[0])).toEqual([
      '<link',
      '<script',
      '</script',
      '<humas-news-list',
      '<a',
      '</a',
      '</humas-news-list',
    ]);
    expect(html).toContain(
      'heading="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&amp;`{}&lt;/humas-news-list&gt;"',
    );
    expect(html).toContain('href="https://berita.example.go.id/kepegawaian?a=&quot;&amp;b"');
    expect(html).toContain('>Berita &quot;&gt;&lt;img');
  });

  test.each(widgets)('$tag leads somewhere while it is nothing', ({ tag, ofArticle }) => {
    const values = ofArticle
      ? { article: ARTICLE }
      : tag === 'humas-news-list'
        ? {}
        : { agency: 'kepegawaian' };
    const html = writeSnippet(
      news({ widget: tag, values: tag === 'humas-share-bar' ? { url: `${API}/a` } : values }),
    );
    expect(html).toMatch(
      new RegExp(`<${tag}[^>]*>[^]*<a href="(?:https://|mailto:)[^"]+">[^<]+</a>\\n</${tag}>$`),
    );
  });
});

describe('WordPress', () => {
  test('is a shortcode with names that WordPress understands', () => {
    const values = {
      agency: 'kepegawaian',
      'include-units': true,
      'see-all': 'https://www.example.go.id/berita',
    };
    expect(writeSnippet(news({ kind: 'wordpress', values }))).toBe(
      '[humas_news_list agency="kepegawaian" include_units="1" see_all="https://www.example.go.id/berita"]',
    );
  });

  test('no bracket, quote or backslash ends it early', () => {
    const values = { heading: '[a] "b" \\c [/humas_news_list] <i>' };
    expect(writeSnippet(news({ kind: 'wordpress', values }))).toBe(
      '[humas_news_list heading="&#91;a&#93; &quot;b&quot; &#92;c &#91;/humas_news_list&#93; &lt;i&gt;"]',
    );
  });
});

describe('PHP', () => {
  test('is a call with names as attributes have them', () => {
    const values = { agency: 'kepegawaian', count: 3, views: true };
    expect(writeSnippet(news({ kind: 'php', values }))).toBe(
      [
        '<?php',
        "require_once __DIR__ . '/humas-news.php';",
        `humas_setup(['api_url' => '${API}', 'cache_dir' => __DIR__ . '/humas-cache']);`,
        'echo humas_scripts();',
        '?>',
        "<?php echo humas_news_list(['agency' => 'kepegawaian', 'count' => '3', 'views' => true]); ?>",
      ].join('\n'),
    );
  });

  test('takes the script from a copy of one’s own', () => {
    expect(writeSnippet(news({ kind: 'php', script: 'self', folder: '/berkas' }))).toContain(
      "echo humas_scripts(['script' => '/berkas']);",
    );
  });

  test('no quote or backslash ends a string early', () => {
    const values = { heading: "Jum'at \\'] . system('id') . ['" };
    expect(writeSnippet(news({ kind: 'php', values }))).toContain(
      "'heading' => 'Jum\\'at \\\\\\'] . system(\\'id\\') . [\\''",
    );
  });
});

describe('what would not work is refused', () => {
  test.each([
    ['count', { count: 21 }],
    ['count', { count: 'banyak' }],
    ['count', { count: 2.5 }],
    ['variant', { variant: 'carousel' }],
    ['agency', { agency: '../setneg' }],
    ['category', { category: 'a/b' }],
    ['see-all', { 'see-all': 'javascript:alert(1)' }],
    ['see-all', { 'see-all': '/berita' }],
    ['source', { source: 'data:text/xml,<rss/>' }],
    ['heading', { heading: 'a'.repeat(81) }],
    ['heading', { heading: 'berita\u202Eairp' }],
    ['views', { views: 'ya' }],
    ['warna', { warna: 'merah' }],
    ['onclick', { onclick: 'alert(1)' }],
  ])('%s in %j', (field, values) => {
    expect(fieldsOf(news({ values }))).toEqual([field]);
    expect(() => writeSnippet(news({ values }))).toThrow(SnippetError);
  });

  test('whatever is wrong is told at once, in words for both languages', () => {
    const problems = problemsOf(
      news({ widget: 'humas-message-form', values: { kind: 'saran', theme: 'biru' } }),
    );
    expect(problems.map(({ field }) => field)).toEqual(['agency', 'kind', 'theme']);
    for (const { message } of problems)
      expect(message.id && message.en && message.id !== message.en).toBe(true);
    expect(() => writeSnippet(news({ values: { count: 0 } }))).toThrow(
      'humas: no snippet was written, because it would not work as chosen. count: Give a whole number from 1 to 20.',
    );
  });

  test('an article that is not named, and a tag that does not exist', () => {
    expect(fieldsOf(news({ widget: 'humas-news-card', values: {} }))).toEqual(['article']);
    expect(fieldsOf(news({ widget: 'humas-news-card', values: { slug: 'berkas' } }))).toEqual(['article']);
    expect(fieldsOf(news({ widget: 'humas-news-card', values: { article: 'berkas' } }))).toEqual(['article']);
    expect(() => writeSnippet(news({ widget: 'humas-gallery' }))).toThrow(/Choose one of humas-news-list, /);
  });

  test.each([
    ['apiUrl', { apiUrl: 'javascript:alert(1)' }],
    ['apiUrl', { apiUrl: 'https://api.example.go.id/?a' }],
    ['folder', { script: 'self', folder: '//elsewhere.example' }],
    ['folder', { script: 'self', folder: '/a"b' }],
    ['script', { script: 'pinned' }],
    ['script', { script: 'pinned', manifest, kind: 'php' }],
    ['script', { script: 'pinned', manifest: { ...manifest, files: {} } }],
    ['links.news', { links: {} }],
    ['links.news', { links: { news: 'javascript:alert(1)' } }],
  ] as const)('%s in %j', (field, more) => {
    expect(fieldsOf(news(more))).toEqual([field]);
  });
});
