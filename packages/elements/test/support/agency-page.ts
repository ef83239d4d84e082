import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '@humas/contract/examples';
import type { Browser, Page, Route } from 'playwright';
import { patience } from '../../../../vitest.patience.ts';

const embed = join(import.meta.dirname, '../../dist/embed');

/** Where the made-up API and the made-up agency's site are: nothing of them leaves the browser. */
export const API = 'https://api.contoh.example';
const SITE = 'https://situs.contoh.example/';

/** An answer of the API: a body, or a status that says it failed. */
export type Answer = { readonly status?: number; readonly json?: unknown };
/** Answers by `METHOD path`, the path without `/v1/`; the first that fits counts. */
export type Answers = readonly (readonly [request: RegExp, answer: () => Answer | Promise<Answer>])[];

const item = { ...examples['articles.list'].items[0] };

/** The article of the examples with a picture and a verdict, as a list and a page show it. */
export const article = {
  ...examples['articles.get'],
  cover: item.cover,
  clarification: {
    claim: 'Layanan memungut biaya.',
    appearances: [{ label: 'Pesan berantai', url: null }],
    verdict: 'hoax',
    explanation: 'Layanan tidak dipungut biaya.',
    evidence: [{ label: 'Surat edaran', url: 'https://contoh.example/edaran' }],
    claimSeenAt: '2023-10-04T08:00:00+07:00',
  },
};
const SAID: Answers = [
  [
    /^GET articles\/popular\?/,
    () => ({ json: { ...examples['articles.popular'], items: [{ rank: 1, views: 7, article: item }] } }),
  ],
  [
    /^GET articles\?/,
    () => ({
      json: { ...examples['articles.list'], items: [item, { ...item, id: 'art_2', verdict: 'hoax' }] },
    }),
  ],
  [/^GET articles\/[^/]+\/poll$/, () => ({ json: examples['polls.get'] })],
  [/^GET articles\/[^/]+\/reaction$/, () => ({ json: examples['reactions.get'] })],
  [/^PUT articles\/[^/]+\/reaction$/, () => ({ json: examples['reactions.set'] })],
  [
    /^DELETE articles\/[^/]+\/reaction$/,
    () => ({ json: { ...examples['reactions.withdraw'], choice: null } }),
  ],
  [/^GET (agencies\/[^/]+\/)?articles\/[^/]+$/, () => ({ json: article })],
  [/^GET agencies\/[^/]+$/, () => ({ json: examples['agencies.get'] })],
  [/^GET counters\?/, () => ({ json: examples['counters.list'] })],
  [/^GET messages\/terms$/, () => ({ json: examples['messages.terms'] })],
  [/^POST messages$/, () => ({ status: 201, json: examples['messages.create'] })],
  [/^POST views$/, () => ({ status: 204 })],
];

/** How a page is opened. */
export type AgencyPageOptions = {
  /** Answers in place of the contract's examples. */
  readonly answers?: Answers;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
  /** @default 'humas-elements.js' */
  readonly script?: string;
};

/** An agency's page with the built script on it, and an API of the contract's examples. `asked` is what it was asked. */
export async function agencyPage(
  browser: Browser,
  body: string,
  { answers = [], before, script = 'humas-elements.js' }: AgencyPageOptions = {},
): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const asked: string[] = [];
  const code = readFileSync(join(embed, script));
  await page.route('**/*', (route) => route.abort());
  await page.route(`${API}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname.startsWith('/embed/v1/'))
      return route.fulfill({ contentType: 'text/javascript', body: code });
    const request = `${route.request().method()} ${pathname.replace(/^\/v1\//, '')}${search}`;
    asked.push(request);
    return answered(route, await [...answers, ...SAID].find(([of]) => of.test(request))?.[1]());
  });
  if (before) await page.addInitScript(before);
  const html = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Situs</title><body>${body}
    <script type="module" src="${API}/embed/v1/${script}"></script>`;
  await page.route(SITE, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(SITE);
  return { page, asked };
}

async function answered(route: Route, answer: Answer | undefined): Promise<void> {
  const { status = 200, json } = answer ?? { status: 404, json: { code: 'not_found' } };
  await route.fulfill({
    status,
    headers: { 'Access-Control-Allow-Origin': '*' },
    ...(json === undefined ? {} : { json }),
  });
}
