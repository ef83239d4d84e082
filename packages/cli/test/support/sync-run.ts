import { createHumasClient } from '@humas/sdk';
import { expect } from 'vitest';
import { prepareArticle } from '../../src/prepare/prepare-article.js';
import type { SafeFetch } from '../../src/safe-fetch/safe-fetch.js';
import { SILENT } from '../../src/sync/progress.js';
import { runSync, type SyncChoices, type SyncWorld } from '../../src/sync/run-sync.js';
import type { SourceArticle } from '../../src/sync/source.js';
import { type FakeApi, SECRET, startFakeApi } from './fake-api.js';
import { type PaperSource, paperSource } from './paper-source.js';

const NO_NETWORK: SafeFetch = () => Promise.reject(new Error('nothing may be fetched'));

/** One run of a source into a fake API, which forgets what was seen before. */
export async function run(
  api: FakeApi,
  source: PaperSource,
  choices: Partial<SyncChoices> = {},
  world: Partial<SyncWorld> = {},
) {
  const client = createHumasClient({ baseUrl: api.url, apiKey: SECRET, retries: 0, cache: false });
  source.reads.length = 0;
  source.asked.length = 0;
  api.writes.length = 0;
  return await runSync(
    {
      client,
      source,
      prepare: prepareArticle,
      fetch: NO_NETWORK,
      progress: SILENT,
      stop: new AbortController().signal,
      pauses: [],
      ...world,
    },
    { agency: 'kantor-contoh', ...choices },
  );
}

/** An API and a source in step. */
export async function inStep(count: number) {
  const api = await startFakeApi();
  const source = paperSource(count);
  const first = await run(api, source);
  expect(first).toMatchObject({ created: count, ended: 'complete', skipped: [] });
  return { api, source };
}

/** Changes an article of a source. */
export const change = (source: PaperSource, sourceId: string, more: Partial<SourceArticle>) =>
  source.articles.set(sourceId, { ...(source.articles.get(sourceId) as SourceArticle), ...more });
