import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CACHE, ok, PhpSite } from './php-site.ts';
import { article, list, wholeApi } from './samples.ts';

let site: PhpSite;
beforeAll(async () => {
  site = await PhpSite.start();
});
beforeEach(() => site.reset());
afterAll(() => site.close());

const LIST = `humas_news_list(['heading' => 'Berita'])`;
const news = (headline: string) => ok({ items: [article({ headline })] });

test('for five minutes no page asks again', async () => {
  site.answer = () => news('Pertama');
  await site.page(LIST);
  await site.later(290);
  site.answer = () => news('Kedua');
  expect((await site.page(LIST, LIST)).html).toContain('Pertama');
  expect(site.asked).toHaveLength(1);
  await site.later(20);
  expect((await site.page(LIST)).html).toContain('Kedua');
  expect(site.asked).toHaveLength(2);
});

test('an old copy is asked about by its ETag, and lives on when nothing changed', async () => {
  site.answer = () => news('Pertama');
  await site.page(LIST);
  await site.later(400);
  site.answer = () => ({ status: 304, body: '' });
  expect((await site.page(LIST)).html).toContain('Pertama');
  expect(site.asked[1]?.headers).toContain('If-None-Match: "1.first"');
  await site.later(200);
  expect((await site.page(LIST)).html).toContain('Pertama');
  expect(site.asked).toHaveLength(2);
});

test.each([
  ['nothing', { status: 0, why: 'Connection timed out' }],
  ['an error', { status: 503, body: 'x' }],
  ['a login page', { status: 200, body: '<html><title>Masuk</title>' }],
  ['something else', { status: 200, body: '{"ok":true}' }],
  ['a refusal', { status: 403, body: '{}' }],
])('the last copy is shown when the API answers with %s, for seven days', async (_, broken) => {
  site.answer = () => news('Salinan');
  await site.page(LIST);
  await site.later(3600);
  site.answer = () => broken;
  const { html, log } = await site.page(LIST);
  expect(html).toContain('>Salinan</a>');
  expect(log).toContain('Humas Kit: https://api.example.go.id/v1/articles?');
  expect(log).toContain('Salinan terakhir ditampilkan');
  await site.later(6 * 86_400);
  expect((await site.page(LIST)).html).toContain('>Salinan</a>');
  await site.later(86_400);
  const late = await site.page(LIST);
  expect(late.html).not.toContain('Salinan');
  expect(late.html).toContain(
    '<h2>Berita</h2><p>Berita belum dapat dimuat. Coba kembali beberapa saat lagi.</p>',
  );
});

test('after a failure nobody asks for a minute, whatever page or tag it is', async () => {
  await site.page(LIST, `humas_news_list(['count' => 2])`, `humas_agency()`, `humas_message_form()`);
  expect(site.asked).toHaveLength(1);
  await site.later(50);
  await site.page(LIST);
  expect(site.asked).toHaveLength(1);
  await site.later(15);
  // One page tries; it fails, and the minute begins again.
  await site.page(LIST, `humas_agency()`);
  expect(site.asked).toHaveLength(2);
  await site.later(61);
  site.answer = wholeApi;
  const { html } = await site.page(LIST, `humas_agency()`);
  expect(html).toContain('Berita ke-1');
  expect(html).toContain('Badan Kepegawaian Nusantara');
  expect(site.asked).toHaveLength(4);
});

test('while one page tries again after a failure, others do not', async () => {
  await site.page(LIST);
  await site.later(61);
  const [mark] = site.kept();
  let meanwhile = site.kept();
  site.answer = () => {
    meanwhile = site.kept();
    return news('Kembali');
  };
  expect((await site.page(LIST)).html).toContain('Kembali');
  // The mark of the failure was made new before the attempt, and what is asked for was locked.
  const renewed = meanwhile.find(({ name }) => name === mark?.name);
  expect(JSON.parse(renewed?.text ?? '').at).toBeGreaterThan(JSON.parse(mark?.text ?? '').at);
  expect(meanwhile.map(({ name }) => name).filter((name) => name.endsWith('.lock'))).toHaveLength(1);
});

test('a slow API costs a page two seconds in all', async () => {
  site.answer = async ({ seconds }) => {
    await new Promise((resolve) => setTimeout(resolve, seconds * 600));
    return ok(list(1));
  };
  const tags = Array.from({ length: 8 }, (_, index) => `humas_news_list(['count' => ${index + 1}])`);
  const { html } = await site.page(...tags);
  expect(site.asked[0]?.seconds).toBe(2);
  // 2 s, then what is left: 0.8, 0.32. A loaded machine asks less.
  expect(site.asked.length).toBeLessThanOrEqual(3);
  for (const { seconds } of site.asked.slice(1)) expect(seconds).toBeLessThanOrEqual(0.8);
  expect(html.match(/<humas-news-list /g)).toHaveLength(8);
});

test('one page asks, the others show the old copy meanwhile', async () => {
  site.answer = () => news('Lama');
  await site.page(LIST);
  await site.later(400);
  const [kept = ''] = await site.files(CACHE);
  await site.run(`mkdir('${kept}.lock');`);
  site.answer = () => news('Baru');
  expect((await site.page(LIST)).html).toContain('Lama');
  expect(site.asked).toHaveLength(1);
  // A page that was cut off leaves its lock behind.
  await site.run(`touch('${kept}.lock', time() - 60);`);
  expect((await site.page(LIST)).html).toContain('Baru');
  expect(await site.files(CACHE)).toEqual([kept]);
});

test('what the API does not have is not asked for again and again', async () => {
  site.answer = () => ({ status: 404, body: '{}' });
  const counter = `humas_view_counter(['slug' => 'tidak-ada'])`;
  const { html, log } = await site.page(counter, counter);
  expect(html).toBe('');
  expect(log).toContain('dijawab 404');
  expect(site.asked).toHaveLength(1);
  // The API is well: other things are asked for.
  site.answer = wholeApi;
  expect((await site.page(counter, LIST)).html).toContain('Berita ke-1');
});

test('nothing is written outside the cache folder', async () => {
  const own = (path: string) => !/^\/+(proc|dev|internal)\//.test(path);
  const before = (await site.files('/')).filter(own);
  site.answer = wholeApi;
  await site.page(LIST, `humas_agency()`, `humas_view_counter(['slug' => 'layanan'])`);
  const after = (await site.files('/')).filter(own);
  const made = after.filter((path) => !before.includes(path));
  expect(made.length).toBeGreaterThan(3);
  expect(made.filter((path) => !path.startsWith(`/${CACHE}/`))).toEqual([]);
});

test('without a folder that can be written nothing is asked, and the log says what to do', async () => {
  site.answer = wholeApi;
  await site.run(`file_put_contents('/site/a-file', '');`);
  const { html, log } = await site.page(
    `humas_news_list(['cache_dir' => '/site/a-file/cache', 'see_all' => '/berita'])`,
  );
  expect(site.asked).toEqual([]);
  expect(html).toContain('<a href="/berita">Lihat semua</a>');
  expect(log).toMatch(/folder cache \/site\/a-file\/cache tidak dapat ditulisi.*ganti "cache_dir"/);
});

test('a copy somebody has spoilt is no copy', async () => {
  site.answer = () => news('Baik');
  for (const spoilt of ['', '{', '[]', '{"at":"x"}', '{"at":99999999999,"data":[]}', 'null']) {
    await site.page(LIST);
    await site.run(`foreach (glob('${CACHE}/*') as $path) { file_put_contents($path, '${spoilt}'); }`);
    expect((await site.page(LIST)).html).toContain('>Baik</a>');
  }
});

test.each(['', 'api.example.go.id', 'javascript:alert(1)', 'file:///etc/passwd'])(
  'an API address that is none is said in the log: %j',
  async (address) => {
    const { html, log } = await site.page(`humas_news_list(['api_url' => '${address}'])`);
    expect(site.asked).toEqual([]);
    expect(html).not.toContain('api-url');
    expect(log).toContain('bukan alamat http atau https');
  },
);

test('the log speaks the language of the page, in one line whatever is asked for', async () => {
  const { log } = await site.page(`humas_agency(['agency' => "a\\nForged: line", 'locale' => 'en'])`);
  expect(log.trim().split('\n')).toHaveLength(1);
  expect(log).toContain('gave no answer that can be used (HTTP 503)');
});
