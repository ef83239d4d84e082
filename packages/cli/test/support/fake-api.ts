import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ImportCount, ImportedArticle, ImportState, Key, Message } from '@humas/sdk';
import { answerMessages } from './fake-messages.js';
import { startWebServer } from './web-server.js';

/** One article as the fake keeps it. */
export interface Kept {
  state: ImportState;
  article: ImportedArticle;
  withdrawal: string | null;
}

/** What a test sees and decides about the API. */
export interface FakeApi {
  url: string;
  /** What was written, in order: `PUT /v1/…`. */
  writes: string[];
  imports: Map<string, Kept>;
  /** Bytes of every picture sent. */
  pictures: Buffer[];
  keys: Key[];
  messages: Message[];
  agencies: Record<string, unknown>[];
  /** Asked before every answer; what it returns is answered instead, `'cut'` breaks the connection. */
  instead: (request: { method: string; path: string; body: string }) => Problem | 'cut' | undefined;
}

/** An error answer. */
export interface Problem {
  status: number;
  code: string;
  detail?: string;
}

export const SECRET = 'humas_rahasia';
const AGENCY = 'kantor-contoh';

/** The operations of the contract a sync uses, kept in memory. The real API is tried in tests/sync. */
export async function startFakeApi(): Promise<FakeApi> {
  const api: FakeApi = {
    url: '',
    writes: [],
    imports: new Map(),
    pictures: [],
    keys: [],
    messages: [],
    agencies: [],
    instead: () => undefined,
  };
  const server = await startWebServer(async (request, response) => await answer(api, request, response));
  api.url = server.origin;
  return api;
}

async function answer(api: FakeApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', api.url);
  const bytes = await bodyOf(request);
  const { method = 'GET' } = request;
  const body = /json/.test(request.headers['content-type'] ?? '') ? bytes.toString('utf8') : '';
  const instead = api.instead({ method, path: url.pathname, body });
  if (instead === 'cut') {
    request.socket.destroy();
    return;
  }
  if (method !== 'GET') api.writes.push(`${method} ${url.pathname}`);
  const isPublic = method === 'GET' && !/keys|imports|messages/.test(url.pathname);
  const isKnown = request.headers.authorization === `Bearer ${SECRET}`;
  const reply = instead ?? (isPublic || isKnown ? route(api, method, url, body, bytes) : NO_KEY);
  if ('status' in reply) send(response, reply.status, problemOf(reply));
  else send(response, reply.created ? 201 : 200, reply.data);
}

/** What an operation answers. */
export type Reply = Problem | { data: object; created?: boolean };

const NO_KEY: Problem = { status: 401, code: 'unauthorized' };
export const NOT_FOUND: Problem = { status: 404, code: 'not_found' };

function route(api: FakeApi, method: string, url: URL, body: string, bytes: Buffer): Reply {
  const path = url.pathname.split('/').slice(2).map(decodeURIComponent);
  const [first = '', agency = '', , , sourceId = ''] = path;
  const names = sourceId
    ? [first, '*', path[2], '*', '*', ...path.slice(5)]
    : path.map((part, index) => (index % 2 ? '*' : part));
  const call = `${method} ${names.join('/')}`;
  const isOurs = agency === AGENCY;
  if (call === 'GET categories') return { data: { items: CATEGORIES } };
  if (call === 'GET agencies') return { data: { items: api.agencies, page: { next: null, prev: null } } };
  if (call === 'POST agencies') return { data: addAgency(api, JSON.parse(body)), created: true };
  if (call === 'GET agencies/*/imports/*') return isOurs ? list(api, url) : NOT_FOUND;
  if (call === 'POST agencies/*/imports/*') return count(api, JSON.parse(body).items);
  if (call === 'PUT agencies/*/imports/*/*') return put(api, sourceId, JSON.parse(body));
  if (call === 'POST agencies/*/imports/*/*/withdraw') return withdraw(api, sourceId, JSON.parse(body));
  if (call === 'POST media') return addPicture(api, bytes);
  if (call === 'GET articles') return articlesFrom(api, url);
  if (call === 'GET articles/*') return article(api, path[1] ?? '');
  if (path[0] === 'messages') return answerMessages(api.messages, method, url, body);
  if (path[0] === 'keys') return keys(api, method, path[1], body);
  return NOT_FOUND;
}

const CATEGORIES = [
  { id: 'cat_1', slug: 'berita', name: { id: 'Berita', en: 'News' } },
  { id: 'cat_2', slug: 'layanan', name: { id: 'Layanan', en: 'Services' } },
];

function list(api: FakeApi, url: URL): Reply {
  const all = [...api.imports.values()].map(({ state }) => state);
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const next = start + 3 < all.length ? String(start + 3) : null;
  return { data: { items: all.slice(start, start + 3), page: { next, prev: null } } };
}

function count(api: FakeApi, items: ImportCount[]): Reply {
  if (items.length > 1000) return { status: 400, code: 'invalid_request' };
  const unknown: string[] = [];
  let updated = 0;
  for (const { sourceId, viewBaseline } of items) {
    const kept = api.imports.get(sourceId);
    if (!kept) unknown.push(sourceId);
    else if (kept.state.viewBaseline !== viewBaseline) updated++;
    if (kept) kept.state = { ...kept.state, viewBaseline };
  }
  return { data: { updated, unknown } };
}

function put(api: FakeApi, sourceId: string, article: ImportedArticle): Reply {
  const kept = api.imports.get(sourceId);
  if (kept?.state.withdrawnBy === 'editor') return { status: 409, code: 'withdrawn_by_editor' };
  const isSame =
    kept?.state.status !== 'withdrawn' &&
    JSON.stringify(contentOf(kept?.article)) === JSON.stringify(contentOf(article));
  const outcome = !kept
    ? 'created'
    : kept.state.status === 'withdrawn'
      ? 'restored'
      : isSame
        ? 'unchanged'
        : 'updated';
  const number = kept ? kept.state.article : `art_${String(api.imports.size).padStart(26, '0')}`;
  const state: ImportState = {
    sourceId,
    sourceVersion: article.sourceVersion,
    article: number,
    slug: article.slug ?? sourceId,
    status: 'published',
    withdrawnBy: null,
    viewBaseline: article.viewBaseline ?? 0,
    version: (kept?.state.version ?? 0) + (outcome === 'unchanged' ? 0 : 1),
    importedAt: '2026-11-23T10:00:00+07:00',
  };
  api.imports.set(sourceId, { state, article, withdrawal: null });
  const removed = article.bodyHtml.includes('<script') ? [{ kind: 'element', name: 'script', count: 1 }] : [];
  const findings = article.bodyHtml.includes('Di baca')
    ? [
        {
          rule: 'word-form',
          place: 'body',
          quote: 'Di baca',
          message: 'Tulis "Dibaca".',
          suggestion: 'Dibaca',
        },
      ]
    : [];
  const reference = { id: number, slug: state.slug, headline: article.headline };
  return {
    data: {
      outcome,
      unchanged: outcome === 'unchanged',
      article: reference,
      version: state.version,
      removed,
      findings,
    },
    created: outcome === 'created',
  };
}

const contentOf = (article: ImportedArticle | undefined) =>
  article && { ...article, viewBaseline: 0, sourceVersion: '' };

function withdraw(api: FakeApi, sourceId: string, { reason }: { reason: string }): Reply {
  const kept = api.imports.get(sourceId);
  if (!kept) return NOT_FOUND;
  kept.state = { ...kept.state, status: 'withdrawn', withdrawnBy: 'source', version: kept.state.version + 1 };
  kept.withdrawal = reason;
  const { article, slug, version } = kept.state;
  return { data: { article, slug, status: 'withdrawn', version } };
}

function addPicture(api: FakeApi, bytes: Buffer): Reply {
  api.pictures.push(bytes);
  const digits = createHash('sha256')
    .update(bytes)
    .digest('hex')
    .replace(/[^0-7]/g, '')
    .padEnd(26, '0');
  return { data: { id: `med_${digits.slice(0, 26)}` }, created: true };
}

function articlesFrom(api: FakeApi, url: URL): Reply {
  const from = Date.parse(url.searchParams.get('from') ?? '1970-01-01T00:00:00Z');
  const items = [...api.imports.values()]
    .filter(({ state, article }) => state.status !== 'withdrawn' && Date.parse(article.publishedAt) >= from)
    .map(({ state }) => ({ id: state.article }));
  return { data: { items, page: { next: null, prev: null } } };
}

function article(api: FakeApi, id: string): Reply {
  const kept = [...api.imports.values()].find(({ state }) => state.article === id);
  if (!kept) return NOT_FOUND;
  return { data: { id, headline: kept.article.headline, source: { url: kept.article.sourceUrl } } };
}

function addAgency(api: FakeApi, agency: { slug: string }): object {
  const added = { id: `agc_${String(api.agencies.length).padStart(26, '0')}`, parent: null, ...agency };
  api.agencies.push(added);
  return added;
}

function keys(api: FakeApi, method: string, id: string | undefined, body: string): Reply {
  if (method === 'GET') return { data: { items: api.keys } };
  if (method === 'POST') {
    const { name, scopes } = JSON.parse(body) as Pick<Key, 'name' | 'scopes'>;
    const number = `key_${String(api.keys.length).padStart(26, '0')}`;
    const key: Key = {
      id: number,
      name,
      scopes,
      agency: null,
      createdAt: '2026-11-23T10:00:00+07:00',
      lastUsedAt: null,
      revokedAt: null,
    };
    api.keys.push(key);
    return { data: { ...key, secret: 'humas_baru' }, created: true };
  }
  const key = api.keys.find((known) => known.id === id);
  if (!key) return NOT_FOUND;
  key.revokedAt = '2026-11-23T10:00:00+07:00';
  return { data: key };
}

const problemOf = ({ status, code, detail = `Rincian ${code}.` }: Problem) => ({
  type: `https://humas.example/problems/${code}`,
  title: 'Judul',
  status,
  detail,
  code,
  requestId: 'req_1',
});

function send(response: ServerResponse, status: number, data: object): void {
  response.writeHead(status, {
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    Connection: 'close',
  });
  response.end(JSON.stringify(data));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
