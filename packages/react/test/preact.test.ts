import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { examples } from '@humas/contract/examples';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import * as widgets from '../src/index.js';
import {
  agency,
  article,
  articles,
  clarification,
  html,
  picture,
  readAlso,
  summary,
  views,
} from './samples.ts';

const root = join(import.meta.dirname, '..');
const bundle = join(root, 'reports/on-preact.mjs');

type OnPreact = Record<string, unknown> & {
  createElement: (type: unknown, props: object) => unknown;
  render: (node: unknown, parent: Element) => void;
};
let preact: OnPreact;

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
});

const cases: [name: keyof typeof widgets, props: object][] = [
  ['ArticleBody', { html, dateline: { text: 'Jakarta' }, readAlso: [readAlso], tags: ['Kepegawaian'] }],
  ['ArticleHeader', { article }],
  ['Byline', { agency, variant: 'team', credits: article.credits }],
  ['CategoryTag', { category: summary.category, href: '/berita', prefix: true }],
  ['ClarificationBanner', { clarification }],
  ['DateBadge', { date: '2019-09-30', showYear: true }],
  ['Figure', { media: picture, priority: true }],
  ['KeyFigures', { figures: article.keyFigures }],
  ['NewsCard', { article: summary, views: 5, variant: 'lead' }],
  ['NewsList', { title: 'Berita', articles, views }],
  ['ReadAlso', { article: readAlso.article }],
  ['SiteFooter', { agency, countingHref: '/hitung' }],
  ['SiteHeader', { agency, homeHref: '/', items: [{ label: 'Berita', href: '/berita', current: true }] }],
  ['TagList', { tags: ['Kepegawaian'], hrefOf: () => '/topik' }],
];

// React splits text around expressions and, on a server, asks for pictures ahead; neither is the widget's.
function comparable(host: Element) {
  for (const preload of host.querySelectorAll('link[rel="preload"]')) preload.remove();
  host.normalize();
  return host;
}

test.each(cases)('%s is the same on preact as on React', (name, props) => {
  const onPreact = document.createElement('div');
  preact.render(preact.createElement(preact[name], props), onPreact);
  const onReact = document.createElement('div');
  onReact.innerHTML = renderToStaticMarkup(createElement(widgets[name] as never, props));
  expect(onPreact.childElementCount).toBe(1);
  expect(comparable(onPreact).isEqualNode(comparable(onReact)), onPreact.innerHTML).toBe(true);
});

test('on preact the message form takes words, and nothing that is pasted is cut off', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const props = { agency: 'kepegawaian', terms: examples['messages.terms'], apiUrl: 'https://api.example' };
  preact.render(preact.createElement(preact.MessageForm, props), host);
  const text = host.querySelector('textarea') as HTMLTextAreaElement;
  await vi.waitFor(() => expect(host.querySelector('form')?.noValidate).toBe(true));
  expect(text.maxLength).toBe(-1);
  host.remove();
});
