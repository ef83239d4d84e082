import { readFileSync } from 'node:fs';
import { getPHPLoaderModule } from '@php-wasm/node-7-4';
import { loadPHPRuntime, PHP } from '@php-wasm/universal';

/** What the snippet asks the API, as it hands it to its transport. */
export type Asked = { url: string; headers: string[]; seconds: number };

/** What the transport hands back. */
export type Answer = { status: number; body?: string; etag?: string; why?: string };

/** What one page was: its HTML, and what stands in PHP's error log. */
export type Page = { html: string; log: string };

const SNIPPET = new URL('../../php/humas-news.php', import.meta.url);

/** The cache folder of the site. */
export const CACHE = '/site/cache';

/**
 * Every notice would be seen by readers of a site with careless settings, so it ends the page here, as an error. The
 * transport is the one thing that is not PHP's own: it asks the test.
 */
const BEGINNING = `<?php
ini_set('display_errors', '1'); ini_set('html_errors', '0'); ini_set('log_errors', '1');
ini_set('error_log', '/site/error.log'); error_reporting(E_ALL);
set_error_handler(function ($level, $words, $file, $line) {
  if (error_reporting() & $level) { throw new ErrorException($words, 0, $level, $file, $line); }
  return false;
});
require_once '/site/humas-news.php';
humas_setup([
  'api_url' => 'https://api.example.go.id', 'agency' => 'kepegawaian', 'cache_dir' => '${CACHE}',
  'fetch' => function ($url, $headers, $seconds) {
    return json_decode(post_message_to_js(json_encode(['url' => $url, 'headers' => $headers, 'seconds' => $seconds])), true);
  },
]);
`;

/** A site on PHP 7.4 as small hosts have it, in WebAssembly: no PHP is needed on this machine. */
export class PhpSite {
  /** Everything that was asked, in order. */
  readonly asked: Asked[] = [];
  /** What the API says. */
  answer: (asked: Asked) => Answer | Promise<Answer> = () => ({ status: 503 });
  readonly #php: PHP;

  private constructor(php: PHP) {
    this.#php = php;
    php.onMessage(async (message: string) => {
      const asked = JSON.parse(message) as Asked;
      this.asked.push(asked);
      return JSON.stringify(await this.answer(asked));
    });
    php.mkdir('/site');
    php.writeFile('/site/humas-news.php', readFileSync(SNIPPET, 'utf8'));
  }

  static async start(): Promise<PhpSite> {
    return new PhpSite(new PHP(await loadPHPRuntime(await getPHPLoaderModule())));
  }

  /** A fresh copy of the site: nothing kept, nothing asked, no log, and an API that is down. */
  async reset(): Promise<void> {
    this.asked.length = 0;
    this.answer = () => ({ status: 503 });
    await this.run(`
      foreach (array_merge(glob('${CACHE}/*'), ['/site/error.log']) as $path) {
        is_dir($path) ? rmdir($path) : @unlink($path);
      }`);
  }

  /** Runs plain PHP. */
  async run(code: string): Promise<string> {
    const { text, errors, exitCode } = await this.#php.run({ code: `<?php ${code}` });
    if (exitCode !== 0) throw new Error(`PHP ended with ${exitCode}: ${text}${errors}`);
    return text;
  }

  /** One page of the site, which prints what the expressions give. */
  async page(...expressions: string[]): Promise<Page> {
    const html = await this.run(`?>${BEGINNING}${expressions.map((one) => `echo ${one};\n`).join('')}`);
    const log = this.#php.fileExists('/site/error.log') ? this.#php.readFileAsText('/site/error.log') : '';
    return { html, log };
  }

  /** Lets time pass for everything that is kept. */
  async later(seconds: number): Promise<void> {
    await this.run(`
      foreach (glob('${CACHE}/*') as $path) {
        touch($path, filemtime($path) - ${seconds});
        if (is_dir($path)) { continue; }
        $kept = json_decode(file_get_contents($path), true);
        $kept['at'] -= ${seconds};
        file_put_contents($path, json_encode($kept));
      }`);
  }

  /** Names of all files below a folder of the site's machine. */
  async files(folder: string): Promise<string[]> {
    const found = await this.run(`
      $found = [];
      foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator('${folder}', FilesystemIterator::SKIP_DOTS)) as $path => $_) {
        $found[] = $path;
      }
      echo json_encode($found);`);
    return (JSON.parse(found) as string[]).sort();
  }

  /** What is kept at this moment; also to be asked while a page runs. */
  kept(): { name: string; text: string }[] {
    return this.#php.listFiles(CACHE).map((name) => {
      const path = `${CACHE}/${name}`;
      return { name, text: this.#php.isDir(path) ? '' : this.#php.readFileAsText(path) };
    });
  }

  close(): void {
    this.#php.exit();
  }
}

/** An answer of the API with this in it. */
export const ok = (body: unknown, etag = '"1.first"'): Answer => ({
  status: 200,
  body: JSON.stringify(body),
  etag,
});
