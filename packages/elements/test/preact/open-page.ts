import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { patience } from '../../../../vitest.patience.ts';
import { PREACT } from '../../scripts/bundles.ts';

const here = import.meta.dirname;

/** What shows the widgets: React itself, or what the tags have in its place. */
export type Renderer = 'react' | 'preact';

/** Stories bring Storybook's tools along, pictures and a static renderer, none of which is compared. */
const STORYBOOK: Plugin = {
  name: 'stories without Storybook',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(storybook\/test|react-dom\/server)$|\.css$|\.svg\?/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    onLoad({ filter: /\.(css|svg)/, namespace: 'left-out' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(path)}`,
    }));
    onLoad({ filter: /^(storybook|react-dom)/, namespace: 'left-out' }, () => ({
      contents: 'export const expect = null, fn = null, waitFor = null, renderToStaticMarkup = () => "";',
    }));
  },
};

const bundles = new Map<Renderer, Promise<string>>();

/** The widgets, their stories and what drives them, as a script for a page; made once. */
function scriptOf(renderer: Renderer): Promise<string> {
  const script = bundles.get(renderer) ?? bundle(renderer);
  bundles.set(renderer, script);
  return script;
}

async function bundle(renderer: Renderer): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'in-the-page.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    alias: {
      'the-renderer': join(here, `on-${renderer}.ts`),
      ...(renderer === 'preact' ? PREACT : {}),
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [STORYBOOK],
  });
  return outputFiles[0]?.text ?? '';
}

/** A page with the widgets on one of the renderers, and `inThePage` to ask of it. Errors in it fail the test that reads `said`. */
export async function openPage(
  browser: Browser,
  renderer: Renderer,
): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route('**/*', (route) => route.abort());
  const html = '<!doctype html><html lang="id"><meta charset="utf-8"><body></body></html>';
  await page.route('https://a.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('https://a.example/');
  await page.addScriptTag({ content: await scriptOf(renderer) });
  return { page, said };
}
