import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { examples } from '@humas/contract/examples';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { everyWidget } from './every-widget.ts';

const root = join(import.meta.dirname, '..');
const bundle = join(root, 'reports/on-preact.mjs');

type OnPreact = Record<string, unknown> & {
  createElement: (type: unknown, props: object) => unknown;
  render: (node: unknown, parent: Element) => void;
};
let preact: OnPreact;
/** The same files on React. */
let built: Record<string, unknown>;

beforeAll(async () => {
  mkdirSync(join(root, 'reports'), { recursive: true });
  // As a process of its own: esbuild refuses to run among jsdom's globals.
  execFileSync(
    createRequire(import.meta.url).resolve('esbuild/bin/esbuild'),
    [
      '--bundle',
      '--format=esm',
      '--log-level=error',
      `--outfile=${bundle}`,
      '--alias:react=preact/compat',
      '--alias:react-dom=preact/compat',
      '--alias:react/jsx-runtime=preact/jsx-runtime',
    ],
    {
      cwd: root,
      input: `export * from './dist/index.js'; export { createElement, render } from 'preact/compat'`,
    },
  );
  preact = await import(/* @vite-ignore */ bundle);
  built = await import(/* @vite-ignore */ join(root, 'dist/index.js'));
});

// Interactive widgets look ahead on a server and behind in a browser; preact.ssr.test.ts lets them live on Preact.
const ALIVE = new Set(['ArticlePage', 'MessageForm', 'ReactionPoll', 'ShareBar']);
const cases = everyWidget.filter(({ name }) => !ALIVE.has(name));

// React splits text around expressions and, on a server, asks for pictures ahead; neither is the widget's.
function comparable(host: Element) {
  for (const preload of host.querySelectorAll('link[rel="preload"]')) preload.remove();
  // What is chosen beforehand is a property on Preact and an attribute on React; it is compared by itself.
  for (const choice of host.querySelectorAll('select, option'))
    for (const name of ['defaultvalue', 'selected']) choice.removeAttribute(name);
  host.normalize();
  return host;
}

test.each(cases)('$name is the same on preact as on React', ({ name, props }) => {
  const onPreact = document.createElement('div');
  preact.render(preact.createElement(preact[name], props), onPreact);
  const onReact = document.createElement('div');
  onReact.innerHTML = renderToStaticMarkup(createElement(built[name] as never, props));
  expect(onPreact.childElementCount + onReact.childElementCount).toBeGreaterThanOrEqual(2);
  expect(onPreact.querySelector('select')?.value).toBe(onReact.querySelector('select')?.value);
  expect(comparable(onPreact).isEqualNode(comparable(onReact)), onPreact.innerHTML).toBe(true);
});

test('on preact the message form takes words, and nothing that is pasted is cut off', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const props = { agency: 'kepegawaian', terms: examples['messages.terms'], apiUrl: 'https://api.example' };
  preact.render(preact.createElement(preact.MessageForm, props), host);
  const text = host.querySelector('textarea') as HTMLTextAreaElement;
  await expect.poll(() => host.querySelector('form')?.noValidate).toBe(true);
  expect(text.maxLength).toBe(-1);
  host.remove();
});
