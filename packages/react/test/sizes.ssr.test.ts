import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const KB = 1024;

const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

/** What a page downloads for these names; React is the page's, and the SDK keeps bars of its own (`/beacon` 3 KB). */
async function bytesOf(code: string): Promise<number> {
  const result = await build({
    stdin: { contents: code, resolveDir: dist },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['@humas/sdk', '@humas/sdk/*', 'react', 'react-dom', 'react/jsx-runtime'],
  });
  return gzipped(result.outputFiles[0]?.contents ?? '');
}

/** What alone reaches a browser from an app of server components: every widget that is alive, every hook. */
const ALIVE = `
  export { HumasProvider } from './provider/index.js';
  export { MessageForm } from './message-form/index.js';
  export { ReactionPoll } from './reaction-poll/index.js';
  export { ShareBar } from './share-bar/index.js';
  export { useAlertBanner } from './alert-banner/index.js';
  export { useNewsList } from './news-list/index.js';
  export { useViewCounter, ViewBeacon } from './view-counter/index.js';
`;

// Which bar is which: docs/decisions/2026-11-23-what-a-reader-downloads.md
test('all client code fits in 16 KB', async () => {
  expect(await bytesOf(ALIVE)).toBeLessThanOrEqual(16 * KB);
});

test('every widget in both languages, in an app without server components, fits in 26 KB', async () => {
  expect(await bytesOf(`export * from './index.js'`)).toBeLessThanOrEqual(26 * KB);
});

test.each([
  ['ShareBar', './share-bar/index.js', 1.5],
  ['ReactionPoll', './reaction-poll/index.js', 3],
  ['MessageForm', './message-form/index.js', 4],
  ['ViewBeacon', './view-counter/index.js', 1],
  ['useViewCounter', './view-counter/index.js', 1],
])('%s fits in its bar', async (name, path, bar) => {
  expect(await bytesOf(`export { ${name} } from '${path}'`)).toBeLessThanOrEqual(bar * KB);
});

test('all style sheets fit in 14 KB', () => {
  expect(gzipped(readFileSync(join(dist, 'styles.css')))).toBeLessThanOrEqual(14 * KB);
});

test.each(readdirSync(join(dist, 'css')))('%s fits in 1.5 KB', (sheet) => {
  expect(gzipped(readFileSync(join(dist, 'css', sheet)))).toBeLessThanOrEqual(1.5 * KB);
});
