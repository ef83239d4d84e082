// Measures calls. It stands among the packages it calls, so that it finds them, reads the
// articles to answer with, and prints JSON.
import { readFileSync } from 'node:fs';
import { createHumasClient } from '@humas/sdk';

const ROUNDS = 200;
const CALLS_PER_ROUND = 20;

const items = JSON.parse(readFileSync(0, 'utf8'));
const list = { items, page: { next: null, prev: null } };

/** Answers at once, from memory: what is left is what the client does. */
const answering = (body) => {
  const text = JSON.stringify(body);
  return async () =>
    new Response(text, {
      headers: {
        'Content-Type': 'application/json',
        ETag: '"1"',
        'Cache-Control': 'public, max-age=60',
      },
    });
};

/** As above, but knows what was read before. */
const confirming = (body) => {
  const answer = answering(body);
  return async (request) =>
    request.headers.has('If-None-Match')
      ? new Response(null, { status: 304, headers: { ETag: '"1"' } })
      : await answer();
};

async function subjectsOf() {
  // Some take no fetch of the caller's: theirs is the global one, found when they are loaded or called.
  let answer = answering({});
  globalThis.fetch = (...args) => answer(...args);
  const byGlobalFetch = (body, call) => {
    const its = answering(body);
    return () => {
      answer = its;
      return call();
    };
  };
  const { default: ky } = await import('ky');
  const { default: openapiFetch } = await import('openapi-fetch');
  const { createClient: sanityClient } = await import('@sanity/client');
  const { createClient: contentfulClient } = await import('contentful');
  const { default: Ghost } = await import('@tryghost/content-api');
  const { default: Stripe } = await import('stripe');

  const baseUrl = 'https://api.example';
  const url = `${baseUrl}/v1/articles?pageSize=6`;
  const headers = { Accept: 'application/json', 'Accept-Language': 'id' };
  const fetch = answering(list);
  const limits = { retry: 2, timeout: 10_000, totalTimeout: 30_000 };
  const plain = ky.create({ fetch, ...limits });
  const humas = createHumasClient({ baseUrl, fetch, cache: false });
  const kept = createHumasClient({ baseUrl, fetch: confirming(list) });
  const typed = openapiFetch({ baseUrl, fetch });
  const space = contentfulClient({ space: 'a', accessToken: 'b', adapter: 'fetch' });
  const sanity = sanityClient({
    projectId: 'abc',
    dataset: 'b',
    apiVersion: '2026-01-01',
    useCdn: true,
    fetch: answering({ result: items, ms: 1 }),
  });
  // Ghost's own transport is an axios for Node's sockets; this is the least that can stand in for it.
  const ghost = new Ghost({
    url: baseUrl,
    key: '0123456789abcdef0123456789',
    version: 'v6.0',
    makeRequest: async ({ url, method, params, headers }) => {
      const address = `${url}?${new URLSearchParams(params)}`;
      return { data: await (await globalThis.fetch(address, { method, headers })).json() };
    },
  });
  const stripe = new Stripe('sk_test_a', {
    httpClient: Stripe.createFetchHttpClient(answering({ object: 'list', data: items, has_more: false })),
    telemetry: false,
  });
  const entries = items.map((fields) => ({ sys: { type: 'Entry', id: fields.id }, fields }));
  return {
    'ky alone': () => plain.get(url, { headers }).json(),
    '@humas/sdk': () => humas.articles.list({ pageSize: 6 }),
    '@humas/sdk, kept and confirmed by a 304': () => kept.articles.list({ pageSize: 6 }),
    'openapi-fetch': () => typed.GET('/v1/articles', { params: { query: { pageSize: 6 } } }),
    contentful: byGlobalFetch({ sys: { type: 'Array' }, total: 6, skip: 0, limit: 6, items: entries }, () =>
      space.getEntries({ limit: 6 }),
    ),
    '@sanity/client': () => sanity.fetch('*[_type == "article"][0...6]'),
    '@tryghost/content-api, without its axios': byGlobalFetch({ posts: items, meta: {} }, () =>
      ghost.posts.browse({ limit: 6 }),
    ),
    stripe: () => stripe.products.list({ limit: 6 }),
  };
}

async function microsecondsOf(call, times) {
  const before = process.cpuUsage();
  for (let made = 0; made < times; made++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

const subjects = await subjectsOf();
for (const call of Object.values(subjects)) await microsecondsOf(call, 1500);
// Short rounds, each subject in each: what else the machine does falls on all of them alike.
const measured = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, call] of Object.entries(subjects))
    measured[name].push(await microsecondsOf(call, CALLS_PER_ROUND));
console.log(JSON.stringify(measured));
