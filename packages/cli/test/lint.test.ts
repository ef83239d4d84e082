import { type LintRule, lintRules } from '@humas/editorial';
import { describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { terminal } from './support/run-humas.js';
import { startWebServer } from './support/web-server.js';

/** Runs `humas lint` where these files are, and no network. */
async function lint(files: Record<string, string>, ...args: string[]) {
  const { io, text } = terminal();
  const missing = io.readText;
  io.readText = async (path) => files[path] ?? (await missing(path));
  const code = await main(['lint', ...args], io);
  return { code, ...text };
}

/** What was found, from `--json`. */
async function found(
  name: string,
  content: string,
  ...args: string[]
): Promise<[LintRule, string, string | null][]> {
  const { out } = await lint({ [name]: content }, name, '--json', ...args);
  const { articles } = JSON.parse(out) as {
    articles: { findings: { rule: LintRule; place: string; quote: string | null }[] }[];
  };
  return articles.flatMap(({ findings }) =>
    findings.map(({ rule, place, quote }): [LintRule, string, string | null] => [rule, place, quote]),
  );
}

const FAULTY = '<h1>Loket dibuka</h1><p>Sudah di baca\n619 kali. Loket pukul 08:00 WIB.</p>';

describe('a file', () => {
  it('of HTML: text, links and pictures each in their place', async () => {
    const html = `<!doctype html><html lang="id"><head><title>Lain</title></head><body><nav>di baca</nav><article>
      <h1>Loket dibuka.</h1><p>Jadwal ada <a href="/j">di sini</a>.</p><p>&nbsp;</p>
      <figure><img src="a.jpg"><figcaption>Suasana loket. (Foto: Humas/Oji)</figcaption></figure>
      <figure><img src="b.jpg" alt=""><figcaption>Antrean.</figcaption></figure><img src="c.gif" alt="">
      <table><tr><td>satu</td><td>dua</td></tr></table></article></body></html>`;
    expect(await found('a.html', html)).toEqual([
      ['headline-full-stop', 'headline', 'dibuka.'],
      ['missing-alt', 'pictures.0.alt', null],
      ['missing-alt', 'pictures.1.alt', null],
      ['missing-credit', 'pictures.1.credit', null],
      ['nbsp-layout', 'body', '\u00A0'],
      ['vague-link', 'body', 'di sini'],
    ]);
  });

  it('of HTML: a line break in the source ends no paragraph', async () =>
    expect(await found('a.htm', FAULTY)).toEqual([
      ['misspelt-passive', 'body', 'di baca'],
      ['time-colon', 'body', '08:00'],
    ]));

  it('of Markdown: its marks are not the text', async () => {
    const markdown =
      '---\ntitle: "Loket dibuka"\n---\n\n## Cara\n\n1. Isi **formulir**\n2. Kirim ![](a.jpg "Loket")\n\n' +
      'Sudah *di baca*\nbanyak orang. Lihat [selengkapnya](https://contoh.go.id/anda). `di baca`\n';
    expect(await found('a.md', markdown)).toEqual([
      ['missing-alt', 'pictures.0.alt', null],
      ['missing-credit', 'pictures.0.credit', null],
      ['misspelt-passive', 'body', 'di baca'],
      ['vague-link', 'body', 'selengkapnya'],
    ]);
    expect(await found('b.md', '# Loket dibuka.\n\nSiap.')).toEqual([
      ['headline-full-stop', 'headline', 'dibuka.'],
    ]);
  });

  it('of text: the first line is the headline, and the day it went out tells years', async () => {
    const { out } = await lint(
      { 'a.txt': '\uFEFFLoket dibuka\r\n29 September 2016\r\n\r\nRapat digelar Selasa (27/9) pagi.' },
      'a.txt',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({
      articles: [
        { headline: 'Loket dibuka', findings: [{ rule: 'year-missing', suggestion: 'Selasa (27/9/2016)' }] },
      ],
    });
  });

  it('of JSON: what the API answers, what it takes, and lists of them', async () => {
    const answered = {
      headline: 'Loket dibuka',
      lead: null,
      body: {
        html: '<p>Kabar ini sudah di baca banyak warga.</p><figure><img src="a.jpg" alt=""><figcaption>Hiasan</figcaption></figure>',
        text: 'x',
      },
      cover: {
        alt: '',
        decorative: false,
        caption: null,
        credit: { photographer: null, initials: 'Oji', unit: 'Humas' },
      },
      gallery: [{ alt: 'Foto warga', caption: null, credit: null, decorative: false }],
      credits: [],
      locale: 'id',
    };
    expect(await found('a.json', JSON.stringify(answered))).toEqual([
      ['alt-prefix', 'pictures.1.alt', 'Foto'],
      ['missing-alt', 'cover.alt', null],
      ['missing-credit', 'pictures.1.credit', null],
      ['missing-credit', 'credits', null],
      ['misspelt-passive', 'body', 'di baca'],
    ]);
    const taken = { headline: 'Loket', bodyHtml: '<p>Sudah di baca.</p>' };
    const { out } = await lint({ 'b.json': JSON.stringify({ items: [taken, taken] }) }, 'b.json', '--json');
    expect(JSON.parse(out)).toMatchObject({
      articles: [{ name: 'b.json#0' }, { name: 'b.json#1' }],
      rules: [{ rule: 'misspelt-passive', severity: 'warning', count: 2 }],
      warnings: 2,
      advice: 0,
    });
  });

  it('in English is not judged as Indonesian', async () => {
    const text = 'Office opens\n\nOpen at 10:00 for anda, a hoax.';
    expect(await found('a.txt', text, '--locale', 'en')).toEqual([]);
    expect(
      await found('a.html', `<article lang=en-GB><h1>Office opens</h1><p>${text}</p></article>`),
    ).toEqual([]);
    expect((await found('a.txt', text)).length).toBeGreaterThan(0);
  });
});

describe('what people read', () => {
  it('names the article, the place, the words and what to do, and counts by rule', async () => {
    const { code, out, err } = await lint({ 'a.html': FAULTY }, 'a.html');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'Loket dibuka',
        '  a.html',
        '  misspelt-passive  body  “di baca”',
        '      Awalan “di-” ditulis serangkai dengan kata kerja: “dibaca”.',
        '      → dibaca',
        '  time-colon  body  “08:00”',
        '      Jam dan menit dipisahkan titik: “08.00”.',
        '      → 08.00',
        '',
        'Menurut kaidah',
        '  1  misspelt-passive',
        '  1  time-colon',
        '',
        '1 artikel, 2 temuan, 0 saran.',
        'Mengapa? humas lint --explain misspelt-passive',
        '',
      ].join('\n'),
    );
  });

  it('says so when there is nothing to say, in English too', async () => {
    const clean = { 'a.txt': 'Loket dibuka\n\nSemua warga dapat datang.' };
    expect((await lint(clean, 'a.txt')).out).toBe('1 artikel, tidak ada temuan.\n');
    expect((await lint(clean, 'a.txt', '--lang', 'en')).out).toBe('Articles: 1. Nothing to say.\n');
  });

  it('hides nothing that would move a terminal', async () => {
    const { out } = await lint({ 'a.txt': 'Judul \u001B[31mmerah\n\nmenurut anda\u202E' }, 'a.txt');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });
});

describe('the exit code', () => {
  const advice = 'Loket dibuka\n\nIsi formulir secara online.';
  it.each([
    ['a warning, told nothing', FAULTY, [], 0],
    ['a warning, strict', FAULTY, ['--strict'], 1],
    ['as many as allowed', FAULTY, ['--max-warnings', '2'], 0],
    ['one more than allowed', FAULTY, ['--max-warnings', '1'], 1],
    ['only advice, strict', advice, ['--strict'], 0],
    ['another rule, strict', FAULTY, ['--strict', '--rule', 'rupiah-format'], 0],
    ['this rule, strict', FAULTY, ['--strict', '--rule', 'rupiah-format', '--rule', 'time-colon'], 1],
  ])('%s', async (_, text, args, code) =>
    expect((await lint({ 'a.html': text }, 'a.html', ...args)).code).toBe(code),
  );
});

describe('what cannot be linted', () => {
  it.each([
    ['nothing', [], 2, 'humas lint siaran-pers.html'],
    ['two things', ['a.html', 'b.html'], 2, '[file|agency]'],
    ['another kind of file', ['a.docx'], 2, '.html, .md, .txt, .json'],
    ['YAML', ['a.yaml'], 2, '.html, .md, .txt, .json'],
    ['no such file', ['tiada.html'], 1, 'ENOENT'],
    ['an empty file', ['kosong.txt'], 1, 'kosong.txt kosong'],
    ['broken JSON', ['rusak.json'], 1, 'bukan JSON yang benar'],
    ['JSON that is no article', ['lain.json'], 1, 'headline'],
    ['an empty list', ['daftar.json'], 1, 'daftar.json kosong'],
    ['an unknown rule', ['a.html', '--rule', 'time'], 2, 'time-colon'],
    ['an unknown language', ['a.html', '--locale', 'jv'], 2, '--locale'],
    ['a count that is none', ['a.html', '--max-warnings', 'banyak'], 2, '--max-warnings'],
    ['no such rule to explain', ['--explain', 'xyz'], 2, 'misspelt-passive'],
  ])('%s', async (_, args, code, hint) => {
    const files = {
      'a.html': FAULTY,
      'kosong.txt': ' \n',
      'rusak.json': '{',
      'lain.json': '{"judul":1}',
      'daftar.json': '[]',
    };
    const run = await lint(files, ...args);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toContain(hint);
  });
});

describe('--explain', () => {
  it.each(lintRules.map(({ id }) => id))('%s', async (id) => {
    const rule = lintRules.find((one) => one.id === id);
    for (const lang of ['id', 'en'] as const) {
      const { code, out } = await lint({}, '--explain', id, '--lang', lang);
      expect(code).toBe(0);
      expect(out).toContain(rule?.reason[lang]);
      expect(out).toContain(rule?.source[lang]);
    }
  });

  it('as JSON has everything', async () => {
    const { out } = await lint({}, '--explain', 'time-colon', '--json');
    expect(JSON.parse(out)).toEqual(lintRules.find(({ id }) => id === 'time-colon'));
  });

  it('and the help has an example that works', async () => {
    for (const lang of ['id', 'en']) {
      const { code, out } = await lint({}, '--help', '--lang', lang);
      expect(code).toBe(0);
      expect(out).toContain('\n  humas lint --explain time-colon');
    }
  });
});

describe('an agency', () => {
  /** Serves three articles, two a page; the second is withdrawn between the list and its reading. */
  const startAgency = () =>
    startWebServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://api.test');
      const id = /articles\/(\w+)$/.exec(pathname)?.[1];
      const [status, body] = id ? articleOf(id) : listOf(searchParams);
      response.writeHead(status, {
        'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
      });
      response.end(JSON.stringify(body));
    });
  const problem = (status: number, code: string): [number, object] => [
    status,
    { type: 'about:blank', title: code, status, detail: code, code, requestId: 'req_1' },
  ];
  const listOf = (query: URLSearchParams): [number, object] => {
    if (query.get('agency') !== 'kepegawaian') return problem(404, 'not_found');
    const isFirst = query.get('cursor') === null;
    const items = (isFirst ? ['art_1', 'art_2'] : ['art_3']).map((id) => ({ id }));
    return [200, { items, page: { next: isFirst ? 'c' : null, prev: null } }];
  };
  const articleOf = (id: string): [number, object] =>
    id === 'art_2'
      ? problem(404, 'not_found')
      : [
          200,
          {
            id,
            canonicalUrl: `https://contoh.go.id/${id}`,
            headline: id,
            lead: null,
            body: { html: '<p>Kabar ini sudah di baca banyak warga.</p>' },
          },
        ];

  it('is read page by page, in the order of its list', async () => {
    const { origin } = await startAgency();
    const { code, out, err } = await lint({}, 'kepegawaian', '--api', origin, '--json', '--strict');
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({
      target: 'kepegawaian',
      articles: [{ url: 'https://contoh.go.id/art_1' }, { url: 'https://contoh.go.id/art_3' }],
      warnings: 2,
    });
  });

  it('that does not exist is said', async () => {
    const { origin } = await startAgency();
    const { code, out, err } = await lint({}, 'tiada', '--api', origin);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('humas agencies list');
  });
});
