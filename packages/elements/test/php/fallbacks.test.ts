import { readFileSync } from 'node:fs';
import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ok, PhpSite } from './php-site.ts';
import { article, clarification, poll, wholeApi } from './samples.ts';

let site: PhpSite;
beforeAll(async () => {
  site = await PhpSite.start();
});
beforeEach(async () => {
  await site.reset();
  site.answer = wholeApi;
});
afterAll(() => site.close());

const ABOUT = `['slug' => 'layanan']`;
const id = String(article().id);

test('scripts come from the API, or from a folder of the site', async () => {
  expect((await site.page(`humas_scripts()`)).html).toBe(
    '<link rel="stylesheet" href="https://api.example.go.id/embed/v1/humas-elements.css">\n' +
      '<script type="module" src="https://api.example.go.id/embed/v1/humas-elements.js"></script>\n',
  );
  const own = await site.page(`humas_scripts(['script' => '/aset/humas'])`);
  expect(own.html).toContain('src="/aset/humas/humas-elements.js"');
  expect((await site.page(`humas_scripts(['api_url' => ''])`)).html).toBe('');
});

test('a card is a link', async () => {
  const { html } = await site.page(`humas_news_card(${ABOUT})`);
  expect(html).toContain(
    '<humas-news-card api-url="https://api.example.go.id" agency="kepegawaian" slug="layanan"',
  );
  expect(html).toContain(`<a href="${article().canonicalUrl}">`);
});

test('the share bar is links with the page’s address and words', async () => {
  const { html } = await site.page(
    `humas_share_bar(['url' => 'https://berita.example/a?b=1&c=2', 'share_title' => 'Satu & "dua"'])`,
  );
  expect(html).toContain(
    'href="https://wa.me/?text=Satu%20%26%20%22dua%22%0Ahttps%3A%2F%2Fberita.example%2Fa%3Fb%3D1%26c%3D2"',
  );
  expect(html).toContain('>Surel</a>');
  expect(html).toContain('share-title="Satu &amp; &quot;dua&quot;"');
  expect(site.asked).toEqual([]);
});

test('the counter says the number in words', async () => {
  const { html } = await site.page(`humas_view_counter(['slug' => 'layanan', 'record' => true])`);
  expect(html).toMatch(/ record [^>]*>Dibaca 19\.111 kali<\/humas-view-counter>/);
});

test('the poll is the contract’s plain form', async () => {
  const { html } = await site.page(
    `humas_reaction_poll(['slug' => 'layanan', 'return_to' => 'https://kepegawaian.example/layanan'])`,
  );
  expect(html).toContain(
    `<form method="post" action="https://api.example.go.id/v1/articles/${id}/reaction">`,
  );
  expect(html).toContain('<button type="submit" name="choice" value="useful">Bermanfaat</button>');
  expect(html).toContain('<input type="hidden" name="returnTo" value="https://kepegawaian.example/layanan">');
});

test('a closed poll has no buttons', async () => {
  site.answer = (asked) => (asked.url.endsWith('/poll') ? ok({ ...poll, state: 'closed' }) : wholeApi(asked));
  const { html } = await site.page(`humas_reaction_poll(${ABOUT})`);
  expect(html).not.toContain('<form');
  expect(html).toContain('Jajak pendapat ini sudah ditutup. 4 tanggapan');
});

test('a clarification says the verdict before the claim, and links only what may be a link', async () => {
  const { html } = await site.page(`humas_clarification(${ABOUT})`);
  expect(html).toContain('<h2>HOAKS: tidak benar</h2>');
  expect(html).toContain('Pengangkatan dipungut biaya &lt;b&gt;Rp7,5 juta&lt;/b&gt;.');
  expect(html).toContain(`<a href="${clarification.evidence[0]?.url}">Surat edaran</a>`);
  expect(html).toContain('<dd>Pesan berantai</dd>');
});

test('the form to the press officers holds the terms it asks consent for', async () => {
  const { html } = await site.page(
    `humas_message_form(['kind' => 'correctionRequest', 'article' => '${id}'])`,
  );
  const { version } = examples['messages.terms'];
  expect(html).toContain('<form method="post" action="https://api.example.go.id/v1/messages/form">');
  expect(html).toContain(`name="consentVersion" value="${version}" required`);
  expect(html).toContain('<input type="hidden" name="kind" value="correctionRequest">');
  expect(html).toContain(`<input type="hidden" name="article" value="${id}">`);
  expect(html).toContain('<summary>Syarat dan ketentuan</summary><h3>');
});

test('an agency is its name and its contacts', async () => {
  const { html } = await site.page(
    `humas_agency(['contacts' => true, 'href' => 'https://kepegawaian.example'])`,
  );
  expect(html).toContain('<a href="https://kepegawaian.example">Badan Kepegawaian Nusantara</a>');
  expect(html).toContain('<a href="tel:0215550160">');
  expect(html).toContain('<a href="mailto:humas@kepegawaian.example">');
});

const EVERY = [
  'humas_news_list',
  'humas_news_card',
  'humas_share_bar',
  'humas_view_counter',
  'humas_reaction_poll',
  'humas_clarification',
  'humas_message_form',
  'humas_agency',
];

test('with the API away every tag is there, and no word of the trouble', async () => {
  site.answer = () => ({ status: 0, why: 'Could not resolve host: api.example.go.id' });
  const { html, log } = await site.page(...EVERY.map((name) => `${name}(${ABOUT})`));
  for (const name of EVERY) expect(html).toContain(`</${name.replaceAll('_', '-')}>`);
  expect(html).not.toMatch(/resolve|error|warning|api\.example\.go\.id\/v1/i);
  expect(log).toContain('Could not resolve host');
});

test('a tag that does not know its article is not there, and the log says why', async () => {
  const { html, log } = await site.page(`humas_view_counter([])`, `humas_agency(['agency' => ''])`);
  expect(html).toBe('');
  expect(log).toContain('<humas-view-counter> tidak ditampilkan');
});

test('included from two folders, it is there once', async () => {
  const copy = readFileSync(new URL('../../php/humas-news.php', import.meta.url), 'utf8');
  await site.run(`file_put_contents('/site/copy.php', ${JSON.stringify(copy).replaceAll('$', '\\$')});`);
  const { html } = await site.page(`(function () { require '/site/copy.php'; return humas_agency(); })()`);
  expect(html).toContain('Badan Kepegawaian Nusantara');
});

test('whatever shape the answers have, no page breaks', async () => {
  const shapes = [null, [], {}, 0, '', 'x', true, [[]], { id: {}, en: [] }, [null], -1, 1e308];
  const fields = [
    'items',
    'article',
    'headline',
    'canonicalUrl',
    'publishedAt',
    'excerpt',
    'views',
    'question',
    'options',
  ];
  const more = [
    'sections',
    'consent',
    'version',
    'name',
    'contacts',
    'clarification',
    'total',
    'label',
    'key',
    'id',
  ];
  for (const [index, shape] of shapes.entries()) {
    for (const field of [...fields, ...more]) {
      await site.reset();
      const broken = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(broken)
          : value && typeof value === 'object'
            ? Object.fromEntries(
                Object.entries(value).map(([key, inner]) => [key, key === field ? shape : broken(inner)]),
              )
            : value;
      site.answer = (asked) => {
        const answer = wholeApi(asked);
        return answer.status === 200 ? ok(broken(JSON.parse(answer.body ?? ''))) : answer;
      };
      const { html } = await site.page(
        ...EVERY.map((name) => `${name}(['slug' => 'layanan', 'contacts' => true, 'views' => true])`),
      );
      expect(html, `${field} as shape ${index}`).not.toMatch(/exception|warning|notice|deprecated/i);
      expect(html, `${field} as shape ${index}`).toMatch(/<\/humas-agency>\n$/);
    }
  }
});
