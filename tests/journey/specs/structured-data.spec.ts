import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { everyPage } from '../stack/every-page.ts';
import { expect, test } from '../stack/fixtures.ts';

const tsc = fileURLToPath(new URL('../../../node_modules/typescript-native/bin/tsc', import.meta.url));

type Thing = Record<string, unknown> & { '@type': string };

/** What a program that knows nothing of ours reads in a page. */
function thingsOf(html: string): Thing[] {
  const { jsonld } = new WebAutoExtractor({ addLocation: false }).parse(html) as {
    jsonld: Record<string, Thing[]>;
  };
  return Object.values(jsonld).flat();
}

/**
 * The vocabulary as Google publishes it for TypeScript: a name that schema.org does not have for that kind of thing, or a
 * value it does not take, does not compile.
 */
function complaintsAbout(things: Thing[], file: string): string {
  const kinds = [...new Set(things.map((thing) => thing['@type']))];
  const lines = [
    `import type { WithContext, ${kinds.join(', ')} } from 'schema-dts';`,
    ...things.map(
      (thing, index) =>
        `export const thing${index}: WithContext<${thing['@type']}> = ${JSON.stringify(thing)};`,
    ),
  ];
  writeFileSync(file, lines.join('\n'));
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--types', ''];
  const { stdout, error } = spawnSync(process.execPath, [tsc, ...options, file], { encoding: 'utf8' });
  if (error) throw error;
  return stdout;
}

test('what search engines are told is in the words of schema.org @full', async ({ stack }, testInfo) => {
  test.setTimeout(1_800_000);
  const pages = (await everyPage(stack)).map(({ path, html }) => ({ path, html, things: thingsOf(html) }));
  const articles = pages.filter(({ html }) => html.includes('property="og:type" content="article"'));
  expect(articles.length).toBeGreaterThan(30);
  for (const { path, things } of articles) {
    const [article] = things.filter((thing) => thing['@type'] === 'NewsArticle');
    // What Google asks of an article; a crawler that finds less shows no headline with a picture.
    expect(article, path).toMatchObject({
      headline: expect.stringMatching(/\S/),
      image: [expect.stringMatching(/^https?:/)],
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/),
      author: expect.arrayContaining([expect.objectContaining({ name: expect.stringMatching(/\S/) })]),
      publisher: { name: expect.stringMatching(/\S/) },
    });
    const [picture = ''] = (article?.image ?? []) as string[];
    const shown = await fetch(picture);
    expect([shown.status, shown.headers.get('content-type')], picture).toEqual([
      200,
      expect.stringMatching(/^image\/(?:png|jpeg|webp)$/),
    ]);
  }
  const things = pages.flatMap((page) => page.things);
  expect(things.filter((thing) => thing['@type'] === 'ClaimReview').length).toBeGreaterThan(3);
  expect(complaintsAbout(things, testInfo.outputPath('things.ts'))).toBe('');
});

test('the check of the vocabulary sees a name that schema.org does not have @full', () => {
  const thing = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Judul' };
  const file = test.info().outputPath('things.ts');
  expect(complaintsAbout([thing], file)).toBe('');
  expect(complaintsAbout([{ ...thing, tanggalTerbit: '2026-11-23' }], file)).toContain('tanggalTerbit');
  expect(complaintsAbout([{ ...thing, publisher: { '@type': 'Instansi' } }], file)).toContain('Instansi');
});
