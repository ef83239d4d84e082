/** A client as an integrator would install and write it. */
export interface Subject {
  name: string;
  /** Its package; its closure is what gets installed. */
  package: string;
  /** What a page imports of it. */
  code: string;
  /** A whole file that makes the client and reads a list and one of its items, as its own guide would. */
  project: string;
}

/** The SDK, what it is built on, and the clients that integrators know. */
export const SUBJECTS: Subject[] = [
  {
    name: '@humas/sdk',
    package: '@humas/sdk',
    code: "export * from '@humas/sdk'",
    project: `import { createHumasClient } from '@humas/sdk';
const client = createHumasClient({ baseUrl: 'https://api.example' });
const { items } = await client.articles.list({ pageSize: 6 });
for (const { id } of items) console.log((await client.articles.get(id)).headline);`,
  },
  {
    name: 'ky alone',
    package: 'ky',
    code: "export { default } from 'ky'",
    project: `import ky from 'ky';
const { items } = await ky('https://api.example/v1/articles').json<{ items: { id: string }[] }>();
for (const { id } of items) console.log((await ky('https://api.example/v1/articles/' + id).json<{ headline: string }>()).headline);`,
  },
  {
    name: 'openapi-fetch, types of our contract',
    package: 'openapi-fetch',
    code: "export { default } from 'openapi-fetch'",
    project: `import type { paths } from '@humas/contract';
import createClient from 'openapi-fetch';
const client = createClient<paths>({ baseUrl: 'https://api.example' });
const { data } = await client.GET('/v1/articles', { params: { query: { pageSize: 6 } } });
for (const { id } of data?.items ?? []) {
  const article = await client.GET('/v1/articles/{article}', { params: { path: { article: id } } });
  console.log(article.data?.headline);
}`,
  },
  {
    name: 'contentful',
    package: 'contentful',
    code: "export { createClient } from 'contentful'",
    project: `import { createClient } from 'contentful';
type Article = { contentTypeId: 'article'; fields: { headline: import('contentful').EntryFieldTypes.Text } };
const client = createClient({ space: 'a', accessToken: 'b' });
const { items } = await client.getEntries<Article>({ content_type: 'article', limit: 6 });
for (const { sys } of items) console.log((await client.getEntry<Article>(sys.id)).fields.headline);`,
  },
  {
    name: '@sanity/client',
    package: '@sanity/client',
    code: "export { createClient } from '@sanity/client'",
    project: `import { createClient } from '@sanity/client';
const client = createClient({ projectId: 'a', dataset: 'b', apiVersion: '2026-01-01', useCdn: true });
const items = await client.fetch<{ _id: string }[]>('*[_type == "article"][0...6]');
for (const { _id } of items) console.log((await client.getDocument<{ headline: string }>(_id))?.headline);`,
  },
  {
    name: '@tryghost/content-api (no types)',
    package: '@tryghost/content-api',
    code: "export { default } from '@tryghost/content-api'",
    project: '',
  },
  {
    name: 'stripe',
    package: 'stripe',
    code: "export { default } from 'stripe'",
    project: `import Stripe from 'stripe';
const client = new Stripe('sk_test_a');
const { data } = await client.products.list({ limit: 6 });
for (const { id } of data) console.log((await client.products.retrieve(id)).name);`,
  },
];

/** Entries of ours that a page may add to the root. */
export const ENTRIES = ['beacon', 'messages', 'jsonld', 'observe'];
