import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { patience } from '../../../../vitest.patience.ts';
import { launchOptions } from '../../../../vitest.shared.ts';
import { FakeApi } from './fake-api.ts';
import { type Reply, type Served, serve } from './server.ts';

const embed = join(import.meta.dirname, '../../dist/embed');

/** A built file, as agencies get it. */
export const built = (name: string) => readFileSync(join(embed, name));

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** An event of a tag, as a page hears it. */
export type Heard = {
  readonly tag: string;
  readonly name: string;
  readonly detail: Record<string, string>;
  /** The id of the element around the tag. */
  readonly within?: string;
};

declare global {
  interface Window {
    /** Events of the tags. */
    heard: Heard[];
    /** What a content policy stopped. */
    stopped: string[];
    /** What hostile text has run, if any. */
    ran: string[];
    /** How far things moved by themselves. */
    shifts: { value: number; time: number }[];
  }
}

/** A visit: the page, and what its console complained of. */
export type Visit = { readonly page: Page; readonly said: string[] };

/** How a page is made and seen. */
export type Options = BrowserContextOptions & {
  /** Headers of the page. */
  headers?: Record<string, string>;
  /** What stands in `<head>`; by default the sheet and the script. */
  head?: string;
  /** Attributes of `<html>`. */
  html?: string;
  /** Attributes of `<body>`; by default the address of the API. */
  body?: string;
  /** Where the page is not yet: an empty page from which a test goes on. */
  path?: string;
  /** Before anything of the page runs. */
  init?: string;
};

/** A browser, the site of an agency and a content API that says what a test wants. */
export class Stage {
  readonly api = new FakeApi();
  /** Files of the agency's site by their paths. */
  readonly files = new Map<string, Reply>();
  #browser: Browser | undefined;
  #site: Served | undefined;

  static async open(): Promise<Stage> {
    const stage = new Stage();
    for (const name of ['humas-elements.js', 'humas-elements-core.js', 'humas-elements.css', 'manifest.json'])
      stage.put(`/humas/${name}`, built(name));
    stage.#site = await serve(({ url }, response) => {
      const { pathname } = new URL(url ?? '/', 'http://site');
      const file = stage.files.get(pathname);
      const { status = file ? 200 : 404, type = 'text/plain', headers = {}, body = '' } = file ?? {};
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(body);
    });
    await stage.api.start();
    stage.#browser = await chromium.launch(launchOptions());
    return stage;
  }

  get origin(): string {
    return this.#site?.origin ?? '';
  }

  put(path: string, body: string | Uint8Array, reply: Reply = {}): void {
    this.files.set(path, { type: TYPES[path.split('.').pop() ?? ''] ?? 'text/html', body, ...reply });
  }

  /** The usual head: the sheet, and the script as the README writes it. */
  get head(): string {
    return `<link rel="stylesheet" href="/humas/humas-elements.css"><script type="module" src="/humas/humas-elements.js"></script>`;
  }

  /** A page of an agency with this in its body, and a reader who opens it. Everything said ends with the test. */
  async visit(content: string, options: Options = {}): Promise<Visit> {
    const { headers = {}, head, html = 'lang="id"', body, path = '/', init, ...context } = options;
    const around = body ?? `data-humas-api-url="${this.api.origin}"`;
    this.put(
      path,
      `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Dinas Contoh</title><link rel="icon" href="data:,">` +
        `<meta name="viewport" content="width=device-width">${head ?? this.head}</head><body ${around}>${content}</body></html>`,
      { headers },
    );
    const { page, said } = await this.reader(context, init);
    await page.goto(`${this.origin}${path}`);
    return { page, said };
  }

  /** A reader with a browser of his own, before he opens anything. */
  async reader(options: BrowserContextOptions = {}, init = ''): Promise<Visit> {
    if (!this.#browser) throw new Error('humas: the stage is not open.');
    const context = await this.#browser.newContext({
      // The beacon leaves robots out, and Playwright's own name is one.
      userAgent: `Mozilla/5.0 (X11; Linux x64) Chrome/150.0 Safari/537.36 ${this.api.test}`,
      viewport: { width: 1000, height: 900 },
      ...options,
    });
    onTestFinished(() => {
      this.api.leave();
      return context.close();
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.addInitScript(watch);
    if (init) await page.addInitScript(init);
    return { page, said };
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#site?.close();
    this.api.stop();
  }
}

/** Runs in every page before its own scripts. */
function watch(): void {
  window.heard = [];
  window.stopped = [];
  window.ran = [];
  window.shifts = [];
  for (const name of ['humas-ready', 'humas-error', 'humas-reaction', 'humas-message-sent'])
    addEventListener(name, (event) => {
      const tag = event.composedPath().find((each) => each instanceof Element) as Element;
      const { id } = tag.parentElement ?? {};
      const heard = { tag: tag.localName, name, detail: (event as CustomEvent).detail };
      window.heard.push(id ? { ...heard, within: id } : heard);
    });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.stopped.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.shifts.push({ value: entry.value, time: entry.startTime });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until the tags on a page have said so often that they are ready or have failed. */
export const settled = (page: Page, count: number) =>
  page.waitForFunction(
    (least) => window.heard.filter(({ name }) => /ready|error/.test(name)).length >= least,
    count,
  );

/** Waits until what has happened is on the screen. */
export const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resume)))),
  );

/** All eight tags, each with what the README tells agencies to write inside. */
export const EIGHT = `
<humas-agency agency="kepegawaian" size="large"><a href="/instansi">Badan Kepegawaian Nusantara</a></humas-agency>
<humas-news-list agency="kepegawaian" count="3" heading="Berita terbaru"><a href="/berita">Semua berita Badan Kepegawaian</a></humas-news-list>
<humas-news-card article="art_01hbytm700e5k8jv2xw6q40001"><a href="/berita/1">Berkas kepegawaian cukup diunggah sekali</a></humas-news-card>
<humas-clarification agency="kepegawaian" slug="biaya"><a href="/klarifikasi">Klarifikasi</a></humas-clarification>
<p><humas-view-counter article="art_01hbytm700e5k8jv2xw6q40001"></humas-view-counter></p>
<humas-share-bar url="https://dinas.example/berita/1"><a href="https://wa.me/?text=x">Bagikan lewat WhatsApp</a></humas-share-bar>
<humas-reaction-poll article="art_01hbytm700e5k8jv2xw6q40001"><a href="/berita/1#tanggapan">Beri tanggapan</a></humas-reaction-poll>
<humas-message-form agency="kepegawaian"><a href="mailto:humas@dinas.example">Kirim pesan lewat surel</a></humas-message-form>`;

/** The eight by name. */
export const TAGS = [...EIGHT.matchAll(/<\/(humas-[a-z-]+)>/g)].map(([, tag]) => tag as string);

/** One list as agencies write it. */
export const LIST =
  '<humas-news-list agency="kepegawaian" count="3" heading="Berita terbaru"><a href="/berita">Berita</a></humas-news-list>';

/** The headlines that a list shows. */
export const headlines = (page: Page, selector = 'humas-news-list') =>
  page.locator(selector).first().getByRole('heading', { level: 3 }).allInnerTexts();

/** What nobody caught, of all a page said. */
export const uncaught = (said: string[]) => said.filter((text) => text.startsWith('uncaught'));
