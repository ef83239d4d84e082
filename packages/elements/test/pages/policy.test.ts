import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { built, EIGHT, Stage, settled, TAGS } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

type Manifest = { files: Record<string, { integrity: string; gzip: number }> };
const manifest = () => JSON.parse(built('manifest.json').toString()) as Manifest;

const policy = (api: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${api}; img-src ${api} data:; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

test('G1 under the strictest policy all eight tags are there, and nothing was stopped', async () => {
  const { page, said } = await stage.visit(EIGHT, {
    headers: { 'Content-Security-Policy': policy(stage.api.origin) },
  });
  await settled(page, TAGS.length);
  for (const tag of TAGS) {
    const box = await page.locator(tag).locator('.humas-root').boundingBox();
    expect(box?.height, tag).toBeGreaterThan(14);
  }
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await page.locator('humas-share-bar summary').click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bermanfaat', exact: true }).click();
  await page.getByRole('button', { name: 'Kirim pesan' }).click();
  expect(await page.evaluate(() => window.stopped)).toEqual([]);
  expect(said).toEqual([]);
  // Styled: a heading of ours is no browser's bold 1.5em.
  expect(
    await page
      .locator('humas-news-list')
      .getByRole('heading', { name: 'Berita terbaru' })
      .evaluate((heading) => getComputedStyle(heading).margin),
  ).toBe('0px');
});

test('G1 a feed is read under the policy that README names; where texts must be trusted the page’s link stays', async () => {
  const feed =
    '<rss><channel><item><title>Dari umpan</title><link>https://a.example/1</link></item></channel></rss>';
  stage.api.says(/umpan/, { type: 'application/xml', body: feed });
  const list = `<humas-news-list source="${stage.api.origin}/umpan"><a href="/berita">Berita</a></humas-news-list>`;
  const strict = policy(stage.api.origin);
  for (const [rules, words] of [
    [strict.replace(/; require-trusted.*/, ''), 'Dari umpan'],
    [strict, 'Berita'],
  ] as const) {
    const { page, said } = await stage.visit(list, { headers: { 'Content-Security-Policy': rules } });
    await settled(page, 1);
    expect(await page.getByRole('link').allInnerTexts()).toEqual([words]);
    expect(said.filter((text) => text.startsWith('uncaught'))).toEqual([]);
  }
});

test('G1 the policy is heard: what it forbids would be noticed here', async () => {
  const { page } = await stage.visit('', {
    headers: { 'Content-Security-Policy': policy(stage.api.origin) },
  });
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => page.evaluate(() => window.stopped)).toHaveLength(1);
});

test('G1 a script is run with the integrity of the manifest, and one changed byte stops it', async () => {
  for (const name of ['humas-elements.js', 'humas-elements-core.js', 'humas-elements.css']) {
    const { integrity } = manifest().files[name] ?? {};
    expect(integrity, name).toBe(`sha384-${createHash('sha384').update(built(name)).digest('base64')}`);
  }
  const { integrity } = manifest().files['humas-elements.js'] ?? {};
  stage.put('/changed.js', `${built('humas-elements.js')} `);
  const ran = async (src: string) => {
    const { page } = await stage.visit('<humas-share-bar></humas-share-bar>', {
      head: `<script src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    });
    return page.evaluate(() => Boolean(customElements.get('humas-share-bar')));
  };
  expect(await ran('/humas/humas-elements.js')).toBe(true);
  expect(await ran('/changed.js')).toBe(false);
});

test('G12 the scripts are light, and bring no picture', async () => {
  const { files } = manifest();
  expect(files['humas-elements-core.js']?.gzip).toBeLessThanOrEqual(25_600);
  expect(files['humas-elements.js']?.gzip).toBeLessThanOrEqual(40_960);
  expect(files['humas-elements.css']?.gzip).toBeLessThanOrEqual(2048);
  const { page } = await stage.visit(EIGHT, { path: '/ringan' });
  await settled(page, TAGS.length);
  // Pictures are those of the news, from the API; nothing decorates the box.
  const pictures = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !/humas-elements\.(js|css)$/.test(name)),
  );
  expect(pictures.filter((address) => !address.startsWith(stage.api.origin))).toEqual([]);
  const styles = ['humas-elements.js', 'humas-elements.css'].map((name) => built(name).toString()).join();
  expect(styles).not.toMatch(/url\((?!["']?data:image\/svg)/);
});

test('G13 one file and nothing else: no jQuery, no polyfill, no name left in the page', async () => {
  const { page } = await stage.visit(EIGHT, { path: '/sendiri', head: '' });
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
  const before = await names();
  await page.addScriptTag({ url: '/humas/humas-elements.js' });
  await settled(page, TAGS.length);
  expect((await names()).filter((name) => !before.includes(name))).toEqual([]);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('.js'))
      .map(({ name }) => new URL(name).pathname),
  );
  expect(scripts).toEqual(['/humas/humas-elements.js']);
  expect(built('humas-elements.js').toString()).not.toMatch(
    /jquery|es6-promise|core-js|\beval\(|new Function/i,
  );
});
