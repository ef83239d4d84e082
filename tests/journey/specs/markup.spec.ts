import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { everyPage } from '../stack/every-page.ts';
import { expect, test } from '../stack/fixtures.ts';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

type Found = { url: string; lastLine?: number; message: string; extract?: string };

test('the Nu validator finds no error on any page, in either language @full', async ({ stack }, testInfo) => {
  test.setTimeout(1_800_000);
  const pages = await everyPage(stack);
  // Fewer would mean that the sitemaps lost some: six agencies and an office, each with standing pages and articles.
  expect(pages.length).toBeGreaterThan(100);
  const files = pages.map(({ html }, index) => {
    const file = testInfo.outputPath(`${index}.html`);
    writeFileSync(file, html);
    return file;
  });
  const { stderr, error } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as { messages: Found[] };
  const found = messages.map(({ url, message, extract }) => {
    const index = files.findIndex((file) => url.endsWith(file));
    return `${pages[index]?.path}: ${message} ${extract ?? ''}`;
  });
  expect(found).toEqual([]);
});
