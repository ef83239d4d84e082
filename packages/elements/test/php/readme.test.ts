import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PhpSite } from './php-site.ts';

let site: PhpSite;
beforeAll(async () => {
  site = await PhpSite.start();
});
afterAll(() => site.close());

const READMES = ['php/README.md', 'php/README.id.md', 'wordpress/README.md', 'wordpress/README.id.md'];
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const blocks = (text: string) => [...text.matchAll(/```php\n([\s\S]*?)```/g)].map((found) => found[1] ?? '');

test.each(READMES)('%s: what people copy is PHP 7.4, and calls what there is', async (path) => {
  const text = read(path);
  for (const block of blocks(text)) {
    const code = block.startsWith('<?php') ? block : `<?php class Provider {\n${block}}`;
    const source = JSON.stringify(code).replaceAll('$', '\\$');
    expect(await site.run(`token_get_all(${source}, TOKEN_PARSE); echo 'read';`), block).toBe('read');
  }
  const called = new Set([...text.matchAll(/\b(humas_[a-z_]+)\(/g)].map((found) => found[1]));
  const unknown = await site.run(
    `require '/site/humas-news.php'; echo join(' ', array_filter(${JSON.stringify([...called])}, function ($name) { return !function_exists($name); }));`,
  );
  expect(unknown).toBe('');
});

test.each([
  ['php/README.md', 'php/README.id.md'],
  ['wordpress/README.md', 'wordpress/README.id.md'],
])('%s says the same in both languages', (english, indonesian) => {
  const shape = (text: string) => ({
    headings: text.match(/^#+ /gm),
    rows: text.match(/^\|/gm)?.length,
    blocks: [...text.matchAll(/```[\s\S]*?```/g)].map(([block]) => block),
  });
  expect(shape(read(indonesian))).toEqual(shape(read(english)));
});

test('the first recipe works as it stands', async () => {
  const [first = ''] = blocks(read('php/README.md'));
  await site.run(`file_put_contents('/site/page.php', ${JSON.stringify(first).replaceAll('$', '\\$')});`);
  const html = await site.run(`
    ini_set('error_log', '/site/error.log');
    require '/site/humas-news.php';
    humas_setup(['fetch' => function () { return ['status' => 200, 'body' => '{"items":[{"id":"art_1","headline":"Berita satu","canonicalUrl":"https://a.example/1"}]}']; }]);
    require '/site/page.php';`);
  expect(html).toContain('<script type="module" src="https://api.example.go.id/embed/v1/humas-elements.js">');
  expect(html).toContain('<li><a href="https://a.example/1">Berita satu</a></li>');
  expect(html).toContain('<a href="/berita">Lihat semua</a>');
});
