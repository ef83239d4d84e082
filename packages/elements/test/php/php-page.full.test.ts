import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { violations } from '../pages/axe.ts';
import { inChromium } from '../support/chromium.ts';
import { SmallApi } from './small-api.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const php = process.env.PHP_PATH ?? 'php';
const missing = (() => {
  try {
    execFileSync(php, ['-v']);
    return undefined;
  } catch {
    return 'there is no PHP on this machine';
  }
})();

/** A page as an agency has it: a policy that forbids everything inline, the kit's files beside it, two lines of PHP. */
const page = (api: string) => `<?php
header("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' ${api} data:; connect-src ${api}; form-action ${api}");
require __DIR__ . '/humas-news.php';
humas_setup(['api_url' => '${api}', 'agency' => 'kepegawaian', 'cache_dir' => __DIR__ . '/cache', 'script' => '/humas']);
?><!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Desa Contoh</title><link rel="icon" href="data:,">
<?= humas_scripts() ?></head><body><main><h1>Desa Contoh</h1>
<?= humas_news_list(['heading' => 'Berita terbaru', 'count' => 3]) ?>
<?= humas_view_counter(['slug' => 'layanan-daring']) ?>
<?= humas_share_bar(['url' => 'https://desa.example/berita', 'share_title' => 'Berita desa']) ?>
<?= humas_reaction_poll(['slug' => 'layanan-daring']) ?>
<?= humas_message_form() ?>
<?= humas_agency() ?>
</main></body></html>`;

/** A port nobody has at the moment. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

describe('a PHP page with the snippet, in Chromium', () => {
  if (missing) {
    test.skip(missing, () => {});
    return;
  }
  const chromium = inChromium();
  const api = new SmallApi();
  let site: string;
  let origin: string;
  let server: ChildProcess;

  beforeAll(async () => {
    await api.start();
    site = mkdtempSync(join(tmpdir(), 'humas-php-page-'));
    cpSync(here('../../php/humas-news.php'), join(site, 'humas-news.php'));
    cpSync(here('../../dist/embed'), join(site, 'humas'), { recursive: true });
    mkdirSync(join(site, 'cache'));
    writeFileSync(join(site, 'index.php'), page(api.origin));
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    server = spawn(php, ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' });
    await vi.waitUntil(
      () =>
        fetch(origin).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000 },
    );
  });
  afterAll(() => {
    server?.kill();
    api.stop();
    rmSync(site, { recursive: true, force: true });
  });

  async function visit(javaScriptEnabled: boolean) {
    const context = await chromium().newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.goto(origin);
    return { page, trouble, close: () => context.close() };
  }

  /** As if what is kept had been asked for an hour ago. */
  function age(): void {
    for (const name of readdirSync(join(site, 'cache'))) {
      const path = join(site, 'cache', name);
      const kept = JSON.parse(readFileSync(path, 'utf8')) as { at: number };
      writeFileSync(path, JSON.stringify({ ...kept, at: kept.at - 3600 }));
      utimesSync(path, kept.at - 3600, kept.at - 3600);
    }
  }

  test('has its news without a script, in HTML of the server', async () => {
    const { page, trouble, close } = await visit(false);
    const list = page.locator('humas-news-list');
    expect(await list.getByRole('heading', { name: 'Berita terbaru' }).isVisible()).toBe(true);
    expect(await list.getByRole('link').count()).toBeGreaterThan(0);
    expect(
      await page
        .locator('humas-share-bar')
        .getByRole('link', { name: /WhatsApp/ })
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('humas-reaction-poll form').getAttribute('action')).toContain('/reaction');
    expect(trouble).toEqual([]);
    await close();
  });

  test('becomes the widgets under the strictest policy, and axe finds nothing', async () => {
    const { page, trouble, close } = await visit(true);
    await page.locator('humas-news-list .humas-news-card').first().waitFor();
    await page.locator('humas-reaction-poll').getByRole('button').first().waitFor();
    await page.locator('humas-message-form .humas-message-form textarea').waitFor();
    await page.locator('humas-agency .humas-agency-identity').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.locator('h1').click();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('humas-news-list');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await close();
  });

  test('keeps its news while the API is down, with and without a script', async () => {
    api.says(/./, { status: 503 });
    age();
    for (const scripted of [false, true]) {
      const { page, close } = await visit(scripted);
      const list = page.locator('humas-news-list');
      expect(await list.getByRole('link').count()).toBeGreaterThan(0);
      expect(await page.locator('body').innerText()).not.toMatch(/warning|fatal|503/i);
      await close();
    }
    api.reset();
  });
});
