import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanSlug } from '../../../cli/src/prepare/slug.ts';
import { pluginFiles, zipPlugin } from '../../scripts/pack-wordpress.ts';
import { article, clarified, stories } from '../pages/samples.ts';
import { inChromium } from '../support/chromium.ts';
import { SmallApi } from './small-api.ts';
import { WordPressSite, wordPressIsMissing } from './wordpress-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const missing = wordPressIsMissing();

const AGENCIES = {
  items: [
    { slug: 'kepegawaian', name: 'Badan Kepegawaian Nusantara' },
    { slug: 'politeknik', name: 'Politeknik <!--<script>Bahari</option><img src=x onerror=alert(1)>' },
  ],
  page: { next: null, prev: null },
};

describe('the plugin in a real WordPress', () => {
  if (missing) {
    test.skip(missing, () => {});
    return;
  }
  const chromium = inChromium();
  const api = new SmallApi();
  const folder = mkdtempSync(join(tmpdir(), 'humas-kit-zip-'));
  let site: WordPressSite;
  let desk: BrowserContext;

  beforeAll(async () => {
    await api.start();
    wholeApi();
    writeFileSync(
      join(folder, 'humas-kit.zip'),
      zipPlugin(await pluginFiles({ root, dist: join(root, 'dist') })),
    );
    site = await WordPressSite.start();
  });
  afterAll(async () => {
    await site?.close();
    api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The usual API, which also has a list of agencies, and knows no article but one. */
  function wholeApi() {
    api.reset();
    api.saysJson(/^\/v1\/agencies\/[^/]+\/articles\//, { code: 'not_found' }, 404);
    api.saysJson(/^\/v1\/agencies\/kepegawaian\/articles\/layanan-daring$/, article());
    api.saysJson(/^\/v1\/agencies\?/, AGENCIES);
  }

  const forget = () =>
    site.php(
      `global $wpdb; $wpdb->query("DELETE FROM $wpdb->options WHERE option_name LIKE '%humas_kit_%'"); wp_cache_flush();`,
    );

  /** A published post; its address. */
  const post = (slug: string, content: string, user = 1) =>
    site.php<string>(`
      wp_set_current_user(${user}); kses_init();
      return get_permalink(wp_insert_post(wp_slash(['post_title' => 'Layanan daring', 'post_name' => '${slug}', 'post_status' => 'publish',
        'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')}])));`);

  async function visit(address: string, options: { javaScriptEnabled?: boolean } = {}) {
    const context = await chromium().newContext(options);
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('dialog', (dialog) => {
      trouble.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    return { page, trouble, close: () => context.close() };
  }

  async function axeFindings(page: Page, part = 'main') {
    await page.evaluate(axe);
    const found = await page.evaluate(`axe.run('${part}', { resultTypes: ['violations'] })`);
    return (found as { violations: { id: string; nodes: { html: string }[] }[] }).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }

  async function logIn(name: string, password: string) {
    const context = await chromium().newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/wp-login.php`);
    await page.fill('#user_login', name);
    await page.fill('#user_pass', password);
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/);
    return { context, page };
  }

  test('is uploaded, switched on and set up by an administrator with a mouse', async () => {
    const { context, page } = await logIn('redaksi', 'rahasia-panjang-1');
    desk = context;
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('input[name=pluginzip]', join(folder, 'humas-kit.zip'));
    await page.click('#install-plugin-submit');
    await page.getByRole('link', { name: 'Activate Plugin' }).click();
    await page.locator('.notice-info').getByRole('link').click();

    const address = page.getByLabel('Address of the API');
    const check = page.getByRole('button', { name: 'Check the address' });
    const said = page.locator('#humas-kit-result');
    for (const [typed, words] of [
      ['bukan alamat', 'is no address'],
      [`${site.url}/wp-login.php`, 'answers but is no Humas Kit API (HTTP'],
      ['http://127.0.0.1:9', 'This WordPress server cannot reach http://127.0.0.1:9'],
    ] as const) {
      await address.fill(typed);
      await check.click();
      await expect.poll(() => said.textContent()).toContain(words);
    }
    // As people copy it, from a page of the API.
    await address.fill(`${api.origin}/v1/agencies`);
    await check.click();
    await expect.poll(() => said.textContent()).toBe('The address answers: 2 agencies.');
    expect(await address.inputValue()).toBe(api.origin);
    await page.getByLabel('Agency').selectOption({ label: 'Badan Kepegawaian Nusantara' });
    await page.getByLabel('How often it was read').check();
    await page.getByLabel('Share buttons').check();
    await page.getByLabel('Reaction poll').check();
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText('Settings saved.').waitFor();
    expect(await page.getByLabel('Agency').inputValue()).toBe('kepegawaian');
    expect(await page.locator('code').last().textContent()).toContain('[humas_news_list count="5"');
    expect(await page.locator('#humas-kit-agency option').allTextContents()).toContain(
      AGENCIES.items[1]?.name,
    );
    expect(await axeFindings(page, '.humas-kit')).toEqual([]);
  });

  test('speaks Indonesian with an administrator who has chosen it, also without a script', async () => {
    await site.php(`update_user_meta(1, 'locale', 'id_ID');`);
    const state = await desk.storageState();
    const context = await chromium().newContext({ storageState: state, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/wp-admin/options-general.php?page=humas-kit`);
    await page.getByLabel('Alamat API').fill(site.url);
    await page.locator('#submit').click();
    await page.getByText('menjawab, tetapi bukan API Humas Kit').waitFor();
    await page.getByLabel('Alamat API').fill(api.origin);
    await page.locator('#submit').click();
    await page.getByLabel('Instansi').selectOption({ label: 'Badan Kepegawaian Nusantara' });
    await page.locator('#submit').click();
    expect(await page.getByLabel('Instansi').inputValue()).toBe('kepegawaian');
    await context.close();
    await site.php(`delete_user_meta(1, 'locale');`);
  });

  test('an address that stopped answering is kept, and said', async () => {
    const page = await desk.newPage();
    api.saysJson(/^\/v1\/agencies\?/, {}, 503);
    await page.goto(`${site.url}/wp-admin/options-general.php?page=humas-kit`);
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText('cannot answer right now (HTTP 503)').waitFor();
    expect(await page.getByLabel('Address of the API').inputValue()).toBe(api.origin);
    expect(await page.getByLabel('Agency').inputValue()).toBe('kepegawaian');
    wholeApi();
    await page.close();
  });

  test('an editor finds the block, sees the news in it, publishes, and readers have it', async () => {
    await forget();
    const page = await desk.newPage();
    await page.goto(`${site.url}/wp-admin/post-new.php?post_type=page`);
    await page.locator('.editor-post-title__input').fill('Beranda humas');
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByPlaceholder('Search').first().fill('humas');
    await page.getByRole('option', { name: 'News list' }).click();
    const [first] = stories(1);
    await page
      .locator('.editor-styles-wrapper humas-news-list')
      .getByText(first?.headline ?? '')
      .filter({ visible: true })
      .waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .locator('.editor-post-publish-panel')
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    await page
      .locator('.post-publish-panel__postpublish')
      .getByRole('link', { name: /view page/i })
      .click();
    const list = page.locator('humas-news-list');
    await list.getByRole('heading', { name: 'Berita terbaru' }).waitFor();
    await expect.poll(() => list.locator('article').count()).toBe(5);
    await page.close();
  });

  const EVERYTHING = [
    '<!-- wp:humas/news-list {"heading":"Berita terbaru","count":"3","variant":"text"} /-->',
    '<!-- wp:humas/news-card {"variant":"item"} /-->',
    '<!-- wp:humas/clarification {"slug":"klarifikasi"} /-->',
    '<!-- wp:humas/message-form {"kind":"feedback"} /-->',
    '<!-- wp:shortcode -->[humas_agency contacts href="https://kepegawaian.example/?a=1&amp;b=&#91;2&#93;"]<!-- /wp:shortcode -->',
  ].join('\n\n');

  test('a post has everything, by script and without, and axe finds nothing', async () => {
    await forget();
    api.saysJson(/articles\/klarifikasi$/, clarified());
    const address = await post('layanan-daring', EVERYTHING);
    const plain = await visit(address, { javaScriptEnabled: false });
    const tags = [
      'news-list',
      'news-card',
      'clarification',
      'message-form',
      'agency',
      'view-counter',
      'share-bar',
      'reaction-poll',
    ];
    for (const tag of tags) expect(await plain.page.locator(`humas-${tag}`).innerText(), tag).not.toBe('');
    expect(await plain.page.locator('humas-news-list a').count()).toBe(3);
    expect(await plain.page.locator('humas-reaction-poll form').getAttribute('action')).toMatch(
      /\/reaction$/,
    );
    expect(await plain.page.locator('humas-agency a').first().getAttribute('href')).toBe(
      'https://kepegawaian.example/?a=1&b=[2]',
    );
    expect(await plain.page.locator('humas-share-bar').getAttribute('url')).toBe(address);
    expect(await axeFindingsOf(address)).toEqual([]);
    await plain.close();

    const alive = await visit(address);
    for (const tag of tags)
      await expect
        .poll(() => alive.page.locator(`humas-${tag} .humas-root`).count(), { message: tag })
        .toBe(1);
    await alive.page.locator('humas-reaction-poll .humas-root button').first().waitFor();
    await expect
      .poll(() => api.paths(/^POST \/v1\/views/).length, { message: 'the reader is counted' })
      .toBe(1);
    expect(await axeFindings(alive.page)).toEqual([]);
    expect(alive.trouble).toEqual([]);
    await alive.close();
  });

  /** Of the page as it is without the script, which axe itself needs. */
  async function axeFindingsOf(address: string) {
    const { page, close } = await visit('about:blank');
    await page.route(/humas-elements\.js/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(address);
    const found = await axeFindings(page);
    await close();
    return found;
  }

  test('works under a policy that forbids everything inline', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${api.origin}; img-src ${api.origin}; font-src 'self'`;
    await site.php(`update_option('test_policy', ${JSON.stringify(policy)});`);
    const { page, trouble, close } = await visit(`${site.url}/layanan-daring/`);
    await page.locator('humas-reaction-poll .humas-root button').first().waitFor();
    await page.locator('humas-news-list .humas-root').waitFor();
    expect(trouble).toEqual([]);
    await close();
    await site.php(`delete_option('test_policy');`);
  });

  test('a post the API does not have gets the share buttons alone', async () => {
    await forget();
    const { page, close } = await visit(await post('belum-disinkronkan', 'Halo.'));
    expect(
      await page
        .locator('main')
        .evaluate((main) =>
          [...main.querySelectorAll('*')]
            .map(({ localName }) => localName)
            .filter((name) => name.startsWith('humas-')),
        ),
    ).toEqual(['humas-share-bar']);
    await close();
  });

  test('the text of a post goes into feeds and other programs without the news of the day', async () => {
    for (const path of ['/feed/', '/wp-json/wp/v2/posts?slug=layanan-daring']) {
      const answer = await fetch(site.url + path);
      expect(answer.status).toBe(200);
      const text = await answer.text();
      expect(text).toContain('Layanan daring');
      expect(text).not.toMatch(/humas-(news|agency|message)|Berita terbaru/);
    }
  });

  test('no page without a tag loads a script of ours', async () => {
    const { page, close } = await visit(`${site.url}/`);
    expect(await page.content()).not.toContain('humas-elements');
    await close();
  });

  test('an author who may not write HTML uses blocks and shortcodes', async () => {
    const author = await site.php<number>(`return get_user_by('login', 'penulis')->ID;`);
    expect(await site.php(`return user_can(${author}, 'unfiltered_html');`)).toBe(false);
    const content = `<script>alert(1)</script>${EVERYTHING}\n[humas_share_bar]`;
    const { page, trouble, close } = await visit(await post('karya-penulis', content, author));
    expect(await page.locator('humas-news-list').getAttribute('heading')).toBe('Berita terbaru');
    expect(await page.locator('humas-agency').count()).toBe(1);
    // The one in the post stands in for the one below it.
    expect(await page.locator('humas-share-bar').count()).toBe(1);
    expect(trouble).toEqual([]);
    await close();
    const { context, page: inside } = await logIn('penulis', 'rahasia-panjang-2');
    await inside.goto(`${site.url}/wp-admin/options-general.php?page=humas-kit`);
    expect(await inside.locator('#humas-kit-apiUrl').count()).toBe(0);
    await context.close();
  });

  test('what a writer puts into a shortcode stays text', async () => {
    const hostile = `[humas_news_list heading='"><img src=x onerror=alert(1)>' see_all="javascript:alert(1)" api_url="https://evil.example" theme="x&quot; onclick=&quot;alert(1)"]`;
    const { page, trouble, close } = await visit(await post('tajam', hostile), {});
    const list = page.locator('humas-news-list');
    expect(await list.evaluate((tag) => tag.getAttributeNames().sort())).toEqual(
      expect.not.arrayContaining(['see-all', 'onclick', 'theme']),
    );
    expect(await list.getAttribute('api-url')).toBe(api.origin);
    expect(await page.locator('main img[src=x]').count()).toBe(0);
    expect(trouble.filter((line) => line.startsWith('dialog'))).toEqual([]);
    await close();
  });

  test('what the API says stays text', async () => {
    await forget();
    const headline = '<img src=x onerror=alert(1)>"\'</a><script>alert(2)</script>';
    api.saysJson(/^\/v1\/articles\?/, {
      items: [{ ...stories(1)[0], headline, canonicalUrl: 'javascript:alert(3)' }],
      page: {},
    });
    for (const javaScriptEnabled of [true, false]) {
      const { page, trouble, close } = await visit(`${site.url}/beranda-humas/`, { javaScriptEnabled });
      await page.locator('humas-news-list').getByText(headline).filter({ visible: true }).waitFor();
      if (javaScriptEnabled) await page.locator('humas-news-list .humas-root').waitFor();
      expect(await page.locator('[href^="javascript:"]').count()).toBe(0);
      expect(trouble).toEqual([]);
      await close();
    }
    wholeApi();
  });

  test('an API that never answers holds up one page, and the next asks nothing', async () => {
    await forget();
    api.says(/^\/v1\//, () => undefined);
    const first = await visit(`${site.url}/beranda-humas/`, { javaScriptEnabled: false });
    expect(await first.page.locator('humas-news-list').innerText()).toContain('Berita belum dapat dimuat');
    const asked = api.asked.length;
    const second = await visit(`${site.url}/layanan-daring/`, { javaScriptEnabled: false });
    expect(await second.page.locator('humas-share-bar a').count()).toBeGreaterThan(3);
    expect(api.asked.length).toBe(asked);
    await first.close();
    await second.close();
    wholeApi();
  });

  test('an API that is away costs nothing: the last copy is shown', async () => {
    await forget();
    const [first] = stories(1);
    await (await visit(`${site.url}/beranda-humas/`, { javaScriptEnabled: false })).close();
    // Ten minutes later, and the API answers with errors only.
    await site.php(`
      global $wpdb;
      foreach ($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '_transient_humas_kit_%'") as $name) {
        $kept = get_option($name); $kept['at'] -= 600; update_option($name, $kept);
      }
      wp_cache_flush();`);
    api.says(/^\/v1\//, { status: 503 });
    const plain = await visit(`${site.url}/beranda-humas/`, { javaScriptEnabled: false });
    expect(await plain.page.locator('humas-news-list a').first().innerText()).toBe(first?.headline);
    await plain.close();
    const alive = await visit(`${site.url}/beranda-humas/`);
    await alive.page.waitForFunction(() => customElements.get('humas-news-list'));
    await alive.page
      .locator('humas-news-list')
      .getByText(first?.headline ?? '')
      .filter({ visible: true })
      .waitFor();
    await alive.close();
    wholeApi();
  });

  test('many readers at once are one question', async () => {
    await forget();
    api.asked = [];
    await Promise.all(Array.from({ length: 12 }, () => fetch(`${site.url}/beranda-humas/`)));
    expect(api.paths(/^GET \/v1\/articles\?/)).toHaveLength(1);
  });

  test('a post’s article is looked for under the slug that "humas sync" gives it', async () => {
    const names = [
      'Café Humas',
      'berita-1',
      'Ünïcödé Ærø',
      '公告 2026',
      'قرار 7',
      `${'panjang-sekali-'.repeat(12)}akhir`,
      'a_b.c',
    ];
    for (const name of names) {
      const slug = await site.php<string>(`return sanitize_title(${JSON.stringify(name)});`);
      const ours = await site.php<string>(`return humas_kit_slug(${JSON.stringify(slug)});`);
      expect(ours || null, name).toBe(cleanSlug(slug));
    }
  });

  test('taken away, it leaves nothing behind', async () => {
    const page = await desk.newPage();
    await page.goto(`${site.url}/wp-admin/plugins.php`);
    await page.locator('#deactivate-humas-kit').click();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('#delete-humas-kit').click();
    await page.getByText('was successfully deleted').waitFor();
    const left = await site.php(
      `global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%humas_kit%'");`,
    );
    expect(left).toEqual([]);
    await desk.close();
  });
});
