import type { Article, ImportedArticle, ImportResult, ImportState, Problem } from '@humas/contract';
import { beforeAll } from 'vitest';
import { ARTICLES, articleDraft, CONTENT, mediaDraft } from './content.js';
import { createTestKey, type TestKey } from './keys.js';
import { store, type TestApp } from './test-app.js';

/** The smallest article a source can send. */
export function imported(changes: Partial<ImportedArticle> = {}): ImportedArticle {
  return {
    headline: 'Loket layanan buka lebih pagi',
    bodyHtml: '<p>Loket layanan buka pukul 07.30.</p>',
    publishedAt: '2026-10-02T03:00:00Z',
    sourceUrl: 'https://www.contoh.example/loket/',
    sourceVersion: '1',
    ...changes,
    // The contract's defaults are the server's business, so the types' required fields may be missing.
  } as ImportedArticle;
}

/** Writes to an app as a sync does, with a key of its own. */
export interface Importer {
  readonly key: TestKey;
  put(sourceId: string, article: ImportedArticle, options?: Place): Promise<Answer<ImportResult>>;
  withdraw(sourceId: string, body?: object, options?: Place): Promise<Answer<unknown>>;
  list(
    query?: string,
    options?: Place,
  ): Promise<Answer<{ items: ImportState[]; page: { next: string | null; prev: string | null } }>>;
  /** An action on an article, such as `correct`. */
  change(article: string, action: string, body: object, ifMatch?: string): Promise<Answer<unknown>>;
  /** The article as readers get it. */
  read(id: string): Promise<Answer<Article>>;
  /** Rows of the audit trail about an article, oldest first. */
  audit(id: string): Promise<{ action: string; detail: Record<string, unknown>; key_id: string }[]>;
}

interface Place {
  readonly agency?: string;
  readonly source?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly problem: Problem;
  readonly text: string;
}

/** An importer for a whole test file, with a key that reaches everything. */
export function useImporter(app: TestApp): Importer {
  let key: TestKey | undefined;
  beforeAll(async () => {
    key = await createTestKey(app.database);
  });
  return importerOf(app, () => {
    if (!key) throw new Error('the key is made before the first test');
    return key;
  });
}

/** An importer with a key that exists. */
export function importerOf(app: TestApp, key: TestKey | (() => TestKey)): Importer {
  const mine = typeof key === 'function' ? key : () => key;
  async function send<Body>(
    method: 'GET' | 'PUT' | 'POST',
    url: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> {
    const answer = await app.send({
      method,
      url,
      headers: {
        ...(method === 'GET' && !url.includes('/imports/') ? {} : mine().headers),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { payload: JSON.stringify(body) } : {}),
    });
    const json = answer.body === '' ? undefined : answer.json();
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: json,
      problem: json,
      text: answer.body,
    };
  }
  const at = ({ agency = 'kementerian', source = 'wordpress-contoh' }: Place) =>
    `/v1/agencies/${agency}/imports/${source}`;
  return {
    get key() {
      return mine();
    },
    put: (id, article, place = {}) => send('PUT', `${at(place)}/${id}`, article, place.headers),
    withdraw: (id, body = { reason: 'Ditarik di situs asal.' }, place = {}) =>
      send('POST', `${at(place)}/${id}/withdraw`, body, place.headers),
    list: (query = '', place = {}) => send('GET', `${at(place)}${query}`, undefined, place.headers),
    change: (article, action, body, ifMatch) =>
      send(
        'POST',
        `/v1/articles/${article}/${action}`,
        body,
        ifMatch === undefined ? {} : { 'if-match': ifMatch },
      ),
    read: (id) => send('GET', `/v1/articles/${id}`),
    async audit(id) {
      const { rows } = await app.database.ownerPool.query(
        'SELECT action, detail, key_id FROM audit WHERE target = $1 ORDER BY id',
        [id],
      );
      return rows;
    },
  };
}

/** Stores pictures of an agency behind the API's back, on an article nobody reads. @returns their ids */
export async function storePictures(
  app: TestApp,
  agency: 'kementerian' | 'sekolah',
  pictures: readonly Parameters<typeof mediaDraft>[0][],
): Promise<string[]> {
  const gallery = pictures.map((changes) => mediaDraft(changes));
  const agencyId = CONTENT.agencies.find(({ slug }) => slug === agency)?.id ?? '';
  const article = articleDraft({
    agencyId,
    categoryId: ARTICLES.plain.categoryId,
    status: 'draft',
    gallery,
  });
  await store(app.database, { agencies: [], categories: [], articles: [article] });
  return gallery.map(({ id }) => id);
}
