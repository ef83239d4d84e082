import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stories } from '../pages/samples.ts';
import { bodyOf, type Served, serve } from '../pages/server.ts';

const run = promisify(execFile);
const SNIPPET = fileURLToPath(new URL('../../php/humas-news.php', import.meta.url));
const php = process.env.PHP_PATH ?? 'php';
const missing = await run(php, ['-v']).then(
  () => undefined,
  () => 'there is no PHP on this machine',
);

/** How the snippet asks: by curl, or by PHP alone where a host has switched curl off. */
const WAYS: [name: string, options: string[]][] = [
  ['curl', []],
  ['PHP itself', ['-d', 'disable_functions=curl_init']],
];

describe('the snippet in the PHP of this machine', () => {
  if (missing) {
    test.skip(missing, () => {});
    return;
  }
  let server: Served;
  let cache: string;
  let asked: { path: string; headers: Record<string, unknown> }[] = [];
  let behaviour = 'well';
  const body = () => JSON.stringify({ items: stories(2), page: {} });

  beforeAll(async () => {
    server = await serve(async (request, response) => {
      await bodyOf(request);
      asked.push({ path: request.url ?? '', headers: request.headers });
      if (behaviour === 'silent') return;
      if (behaviour === 'dripping') {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 50);
        response.on('close', () => clearInterval(drip));
        return;
      }
      if (behaviour === 'moved' && !request.url?.startsWith('/new')) {
        response.writeHead(301, { Location: `/new${request.url}` }).end();
        return;
      }
      if (behaviour === 'circle') {
        response.writeHead(302, { Location: request.url ?? '/' }).end();
        return;
      }
      if (behaviour === 'to a file') {
        response.writeHead(302, { Location: 'file:///etc/passwd' }).end();
        return;
      }
      const zipped = /gzip/.test(String(request.headers['accept-encoding'] ?? ''));
      response.writeHead(200, { ETag: '"1.a"', ...(zipped ? { 'Content-Encoding': 'gzip' } : {}) });
      response.end(zipped ? gzipSync(body()) : body());
    });
  });
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'humas-news-'));
    asked = [];
    behaviour = 'well';
    return () => rmSync(cache, { recursive: true, force: true });
  });
  afterAll(() => server.close());

  async function page(options: string[], expression = `humas_news_list(['heading' => 'Berita'])`) {
    const code = `
      ini_set('error_log', '${cache}/log'); error_reporting(E_ALL); ini_set('display_errors', '1');
      require '${SNIPPET}';
      humas_setup(['api_url' => '${server.origin}', 'agency' => 'kepegawaian', 'cache_dir' => '${cache}/cache']);
      echo ${expression};`;
    const { stdout } = await run(php, [...options, '-r', code]);
    return stdout;
  }
  const log = () => readFileSync(join(cache, 'log'), 'utf8');

  describe.each(WAYS)('by %s', (_, options) => {
    test('reads the news, and says who asks', async () => {
      const html = await page(
        options,
        `(function () { $_SERVER['SERVER_NAME'] = 'desa.example'; return humas_news_list(); })()`,
      );
      expect(html.match(/<li>/g)).toHaveLength(2);
      expect(asked[0]?.headers['user-agent']).toBe('HumasKit-PHP/0.1.0 (+desa.example)');
      expect(asked[0]?.headers.accept).toBe('application/json');
    });

    test.each(['silent', 'dripping'])('does not wait for a server that is %s', async (how) => {
      behaviour = how;
      const tags = Array.from({ length: 5 }, (_, index) => `humas_news_list(['count' => ${index + 1}])`);
      const html = await page(options, tags.join(' . '));
      expect(html.match(/Berita belum dapat dimuat/g)).toHaveLength(5);
      expect(html).not.toMatch(/warning|notice|fatal/i);
      expect(asked).toHaveLength(1);
      expect(log()).toContain('tidak memberi jawaban yang dapat dipakai');
      await page(options);
      expect(asked).toHaveLength(1);
    });

    test('follows an article to its new address', async () => {
      behaviour = 'moved';
      expect((await page(options)).match(/<li>/g)).toHaveLength(2);
    });

    test.each(['circle', 'to a file'])('is not led on: %s', async (how) => {
      behaviour = how;
      const html = await page(options);
      expect(html).toContain('Berita belum dapat dimuat');
      expect(html).not.toContain('root:');
      expect(asked.length).toBeLessThanOrEqual(5);
    });

    test('a refused connection is no word on the page', async () => {
      const html = await page(options, `humas_agency(['api_url' => 'http://127.0.0.1:9'])`);
      expect(html).toMatch(/^<humas-agency [^>]+><\/humas-agency>\n$/);
      expect(log()).toMatch(/refused|connect/i);
    });
  });

  test('twenty pages at once ask once, and none is without news', async () => {
    await page([]);
    for (const name of readdirSync(join(cache, 'cache'))) {
      const path = join(cache, 'cache', name);
      const kept = JSON.parse(readFileSync(path, 'utf8')) as { at: number };
      writeFileSync(path, JSON.stringify({ ...kept, at: kept.at - 600 }));
      utimesSync(path, kept.at - 600, kept.at - 600);
    }
    const pages = await Promise.all(Array.from({ length: 20 }, () => page([])));
    for (const html of pages) expect(html.match(/<li>/g)).toHaveLength(2);
    expect(asked).toHaveLength(2);
    expect(readdirSync(join(cache, 'cache'))).toHaveLength(1);
  });

  test('a folder for temporary files that somebody else made is not trusted', async () => {
    const own = `(function () { putenv('TMPDIR=${cache}'); $folder = sys_get_temp_dir() . '/humas-news-' . md5('${SNIPPET}'); symlink('${cache}', $folder); return humas_news_list(['cache_dir' => '']); })()`;
    expect(await page(['-d', `sys_temp_dir=${cache}`], own)).toContain('Berita belum dapat dimuat');
    expect(asked).toEqual([]);
    expect(log()).toContain('tidak dapat ditulisi');
  });
});
