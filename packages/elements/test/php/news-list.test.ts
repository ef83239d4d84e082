import { formatDate } from '@humas/editorial';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ok, PhpSite } from './php-site.ts';
import { article, list, wholeApi } from './samples.ts';

let site: PhpSite;
beforeAll(async () => {
  site = await PhpSite.start();
});
beforeEach(() => site.reset());
afterAll(() => site.close());

/** The parts of a page that are links or list items, without a browser. */
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((found) => found[1]);

test('the news stands in the page: heading, links, dates that machines read', async () => {
  site.answer = () => ok(list(3));
  const { html, log } = await site.page(
    `humas_news_list(['count' => 3, 'heading' => 'Berita terbaru', 'see_all' => '/berita'])`,
  );
  expect(html).toContain('<h2>Berita terbaru</h2>');
  expect(all(html, /<li><a href="([^"]+)">/g)).toEqual([1, 2, 3].map((n) => `https://berita.example/${n}`));
  const { publishedAt } = article();
  expect(all(html, /<time datetime="([^"]+)">/g)[0]).toBe(publishedAt);
  expect(all(html, /<time [^>]+>([^<]+)</g)[0]).toBe(formatDate(String(publishedAt), { style: 'medium' }));
  expect(html).toContain('<a href="/berita">Lihat semua</a>');
  expect(html).toMatch(
    /^<humas-news-list api-url="https:\/\/api\.example\.go\.id" agency="kepegawaian" count="3" /,
  );
  expect(site.asked.map(({ url }) => url)).toEqual([
    'https://api.example.go.id/v1/articles?agency=kepegawaian&pageSize=3',
  ]);
  expect(log).toBe('');
});

test.each([0, 1, 20])('a list of %i', async (count) => {
  site.answer = () => ok(list(count));
  const { html } = await site.page(`humas_news_list(['count' => 20, 'heading' => 'Berita'])`);
  expect(all(html, /<li>(.)/g)).toHaveLength(count);
  // A title over nothing looks broken.
  expect(html.includes('<h2>')).toBe(count > 0);
  expect(html).not.toContain('<ul></ul>');
});

const hostile = [
  `<img src=x onerror=alert(1)>`,
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  `</a></li></ul></humas-news-list><script>`,
  `&lt;script&gt; &amp; Rp7,5 juta`,
  `\u202egnp.exe\u0000\u0007`,
];

test.each(hostile)('a headline is text, whatever is in it: %j', async (headline) => {
  site.answer = () => ok({ items: [article({ headline })] });
  const { html } = await site.page(
    `humas_news_list(['heading' => ${JSON.stringify(headline).replaceAll('$', '\\$')}])`,
  );
  const tags = all(html, /<([a-z0-9-]+)/g);
  expect(tags).toEqual(['humas-news-list', 'h2', 'ul', 'li', 'a', 'br', 'time']);
  // Unescaping once gives back what the API said.
  const words = /<a href="[^"]+">([^<]*)<\/a>/.exec(html)?.[1] ?? '';
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#039': "'", amp: '&' };
  expect(words.replace(/&(lt|gt|quot|#039|amp);/g, (_, name: string) => entities[name] ?? '')).toBe(headline);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  'https://a b',
  'ftp://a',
  '/\\evil.example',
  'https:evil',
])('an address that may not be a link is none: %j', async (canonicalUrl) => {
  site.answer = () => ok({ items: [article({ canonicalUrl, headline: 'Berita' })] });
  const { html } = await site.page(`humas_news_list(['see_all' => ${JSON.stringify(canonicalUrl)}])`);
  expect(html).not.toContain('href');
  expect(html).not.toContain('see-all');
  expect(html).toContain('<li>Berita<br>');
});

test('an address cannot leave its attribute', async () => {
  site.answer = () => ok({ items: [article({ canonicalUrl: `https://a.example/"onclick="x'&amp;` })] });
  const { html } = await site.page(`humas_news_list()`);
  expect(html).toContain('href="https://a.example/&quot;onclick=&quot;x&#039;&amp;amp;"');
});

test('the most read come with their numbers, as an ordered list', async () => {
  site.answer = wholeApi;
  const { html } = await site.page(
    `humas_news_list(['variant' => 'popular', 'window' => 'all', 'count' => 4])`,
  );
  expect(html).toContain('<ol><li>');
  expect(html).toContain('Dibaca 88.254 kali');
  expect(site.asked[0]?.url).toContain('/v1/articles/popular?agency=kepegawaian&limit=4&window=all');
});

test('numbers of all articles are one more request', async () => {
  site.answer = wholeApi;
  const { html } = await site.page(`humas_news_list(['views' => true, 'locale' => 'en'])`);
  expect(html).toContain('Read 19,111 times');
  expect(site.asked).toHaveLength(2);
  expect(site.asked[1]?.url).toContain('/v1/counters?ids=art_');
});

test('filters go to the API as the contract names them', async () => {
  site.answer = () => ok(list(1));
  await site.page(
    `humas_news_list(['include-units' => true, 'category' => 'siaran pers', 'tag' => 'a&b', 'type' => 'press', 'count' => 500])`,
  );
  expect(site.asked[0]?.url.split('?')[1]).toBe(
    'agency=kepegawaian&category=siaran%20pers&includeUnits=true&pageSize=20&tag=a%26b&type=press',
  );
});

test('another site’s feed is left to the browser', async () => {
  const { html } = await site.page(
    `humas_news_list(['source' => 'https://widget.example/gpr.xml', 'heading' => 'GPR'])`,
  );
  expect(site.asked).toEqual([]);
  expect(html).toContain('source="https://widget.example/gpr.xml"');
  expect(html).toContain('<h2>GPR</h2><p><a href="https://widget.example/gpr.xml">Sumber berita</a></p>');
  expect(html).not.toContain('agency=');
});

test.each([
  ['Asia/Jakarta', '5 Oktober 2023'],
  ['Asia/Jayapura', '6 Oktober 2023'],
  ['Nowhere/Else', '5 Oktober 2023'],
])('a day is the day in the zone of the page: %s', async (zone, day) => {
  site.answer = () => ok({ items: [article({ publishedAt: '2023-10-05T22:30:00+07:00' })] });
  const { html } = await site.page(`humas_news_list(['time_zone' => '${zone}'])`);
  expect(html).toContain(`>${day}</time>`);
});
