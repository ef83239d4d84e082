import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examples } from '@humas/contract/examples';
import react from '@vitejs/plugin-react';
import type { Browser } from 'playwright';
import { build, createLogger, preview, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launch, openPage } from './chromium.ts';
import { settleWithPages } from './workshop.ts';

let browser: Browser;
let app: string;

beforeAll(async () => {
  // Vitest says "test", and React would come in its development build.
  vi.stubEnv('NODE_ENV', 'production');
  app = settleWithPages('vite-app');
  browser = await launch();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser?.close();
});

/** Builds as a new Vite app with React would. @returns the output, and every warning. */
async function buildApp(options: Parameters<typeof build>[0] = {}) {
  const warnings: string[] = [];
  const logger = createLogger('warn');
  logger.warn = (message) => warnings.push(message);
  logger.warnOnce = logger.warn;
  const output = await build({
    root: app,
    configFile: false,
    customLogger: logger,
    logLevel: 'warn',
    plugins: [react()],
    ...options,
  });
  const [{ output: chunks }] = [output].flat() as [Rolldown.RolldownOutput];
  return { chunks, warnings };
}

describe('a client-only app, built by Vite', () => {
  test('takes every widget without a warning, and shows them all without a complaint', async () => {
    const { warnings } = await buildApp();
    expect(warnings).toEqual([]);
    const server = await preview({ root: app, configFile: false, preview: { port: 0, host: '127.0.0.1' } });
    const { page, said } = await openPage(browser);
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.getByRole('button', { name: 'Tedhak alamat' }).waitFor();
    await page.getByRole('heading', { name: 'Serat pesen' }).waitFor();
    await page.getByRole('heading', { name: 'Maklumat pelayanan' }).waitFor();
    expect(said).toEqual([]);
    await page.close();
    await server.close();
  });

  test('reads articles by the client in a browser', async () => {
    const { chunks, warnings } = await buildApp({
      build: { write: false, lib: { entry: join(app, 'src/reads.ts'), formats: ['es'] } },
    });
    const [code, ...others] = chunks.map((chunk) => ('code' in chunk ? chunk.code : chunk.fileName));
    expect([others, warnings]).toEqual([[], []]);
    const { page, said } = await openPage(browser);
    const list = examples['articles.list'];
    await page.route('https://api.contoh.example/v1/articles?pageSize=1', (route) =>
      route.fulfill({ json: list, headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.addScriptTag({ content: code ?? '', type: 'module' });
    await expect.poll(() => page.title(), { timeout: 30_000 }).toBe(list.items[0].headline);
    expect(said).toEqual([]);
    await page.close();
  });

  test('has the tags by one import, without a dependency of theirs', async () => {
    const { chunks, warnings } = await buildApp({
      build: { write: false, lib: { entry: join(app, 'src/tags.ts'), formats: ['es'] } },
    });
    const [code, ...others] = chunks.map((chunk) => ('code' in chunk ? chunk.code : chunk.fileName));
    expect([others, warnings]).toEqual([[], []]);
    expect(code).not.toMatch(/^import /m);
    const { page, said } = await openPage(browser);
    await page.addScriptTag({ content: code ?? '', type: 'module' });
    await page
      .getByRole('link', { name: /WhatsApp/ })
      .first()
      .waitFor();
    expect(said).toEqual([]);
    await page.close();
  });

  test.each([
    ['NewsCard', ['newsCard', 'verdict', 'categoryTag']],
    ['ShareBar', ['shareBar']],
  ])('an import of %s alone brings no word of another widget', async (widget, groups) => {
    const { chunks } = await buildApp({
      build: {
        write: false,
        minify: false,
        rolldownOptions: { external: /^react/ },
        lib: { entry: join(app, `src/only-${widget}.ts`), formats: ['es'] },
      },
    });
    const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
    const entry = pathToFileURL(join(app, 'node_modules/@humas/react/dist/messages/index.js')).href;
    const { catalogue } = (await import(/* @vite-ignore */ entry)) as {
      catalogue: { id: Record<string, string> };
    };
    const keys = Object.keys(catalogue.id);
    expect(keys.length).toBeGreaterThan(100);
    const found = keys.filter((key) => code.includes(key)).map((key) => key.split('.')[0]);
    expect([...new Set(found)].sort()).toEqual(groups.sort());
  });
});
