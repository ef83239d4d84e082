import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request asks, as far as a fake answers it. */
export type Asked = { path: string; query: URLSearchParams; headers: IncomingMessage['headers'] };
/** What it is answered; a string is sent as HTML. */
export type Reply = { status?: number; headers?: Record<string, string>; body?: unknown };

/** Fields of a post a test cares about; the rest is as WordPress sends it. */
export type PostFields = Readonly<Record<string, unknown>> & { id: number };

/** How this site differs from a plain WordPress. */
export type Quirks = {
  /** Where the REST API answers. @default '/wp-json/' */
  prefix?: string;
  /** Only `?rest_route=` answers. @default false */
  isPlain?: boolean;
  /** The front page. @default a page that announces the REST root */
  page?: Reply;
  /** More posts than this in one page are refused. @default 100 */
  mostPerPage?: number;
  /** @default false */
  hidesTotals?: boolean;
  /** @default false */
  hidesAuthors?: boolean;
  /** @default false */
  hidesMedia?: boolean;
  /** @default false */
  hidesIndex?: boolean;
  /** Answers instead of the site when it returns something; `count` is 1 for the first request. */
  before?: (asked: Asked, count: number) => Reply | undefined;
};

/**
 * A WordPress in memory with the habits of real ones, for the tests of this folder. What it serves is invented.
 */
export class FakeWordPress {
  readonly posts = new Map<number, PostFields>();
  readonly media = new Map<number, Readonly<Record<string, unknown>>>();
  readonly asked: Asked[] = [];
  readonly quirks: Quirks;
  readonly #server: Server;
  #origin = '';

  private constructor(quirks: Quirks) {
    this.quirks = quirks;
    this.#server = createServer((request, response) => this.#serve(request, response));
  }

  static async start(quirks: Quirks = {}): Promise<FakeWordPress> {
    const site = new FakeWordPress(quirks);
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    site.#origin = `http://127.0.0.1:${(site.#server.address() as AddressInfo).port}`;
    return site;
  }

  get origin(): string {
    return this.#origin;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  /** Publishes a post; what is not said is that of an ordinary one. */
  publish(fields: PostFields): void {
    const { id } = fields;
    this.posts.set(id, {
      date: '2020-09-25T10:39:52',
      date_gmt: '2020-09-25T03:39:52',
      modified: '2020-09-25T10:39:52',
      modified_gmt: '2020-09-25T03:39:52',
      slug: `layanan-ke-${id}`,
      status: 'publish',
      type: 'post',
      link: `${this.#origin}/layanan-ke-${id}/`,
      title: { rendered: `Layanan ke-${id}` },
      content: { rendered: `<p>Layanan ke-${id} dibuka.</p>`, protected: false },
      excerpt: { rendered: '', protected: false },
      author: 1,
      featured_media: 0,
      categories: [3],
      tags: [8],
      meta: [],
      ...fields,
    });
  }

  publishMany(count: number): void {
    for (let id = 1; id <= count; id += 1) this.publish({ id });
  }

  /** How often each route was asked. */
  askedFor(path: string): number {
    return this.asked.filter((asked) => asked.path.endsWith(path)).length;
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.#origin);
    const asked: Asked = { path: url.pathname, query: url.searchParams, headers: request.headers };
    this.asked.push(asked);
    const early = this.quirks.before?.(asked, this.asked.length);
    const { status = 200, headers = {}, body } = early ?? this.#answer(asked);
    const isHtml = typeof body === 'string';
    response.writeHead(status, {
      'content-type': isHtml ? 'text/html; charset=UTF-8' : 'application/json; charset=UTF-8',
      ...headers,
    });
    response.end(isHtml ? body : JSON.stringify(body ?? null));
  }

  #answer({ path, query }: Asked): Reply {
    const { prefix = '/wp-json/', isPlain = false } = this.quirks;
    const plainRoute = query.get('rest_route');
    if (plainRoute !== null) return this.#route(plainRoute, query);
    if (!isPlain && path.startsWith(prefix)) return this.#route(`/${path.slice(prefix.length)}`, query);
    if (path.endsWith('/wp-json/'))
      return { status: 404, body: '<!doctype html><title>Tidak ditemukan</title>' };
    return this.quirks.page ?? this.#page();
  }

  #page(): Reply {
    const { prefix = '/wp-json/', isPlain = false } = this.quirks;
    const root = isPlain ? `${this.#origin}/index.php?rest_route=/` : `${this.#origin}${prefix}`;
    return {
      headers: { link: `<${root}>; rel="https://api.w.org/"` },
      body: '<!doctype html><html lang="id-ID">',
    };
  }

  #route(route: string, query: URLSearchParams): Reply {
    const [, collection = '', id] = /^\/wp\/v2\/([a-z]+)(?:\/(\d+))?\/?$/.exec(route) ?? [];
    if (route === '/') return this.quirks.hidesIndex ? refused(401, 'rest_forbidden') : this.#index();
    if (collection === 'posts') return id ? this.#post(Number(id)) : this.#list(query);
    if (collection === 'media') {
      return this.quirks.hidesMedia
        ? refused(401, 'rest_forbidden')
        : { body: included([...this.media.values()], query) };
    }
    if (collection === 'users') {
      const users = [{ id: 1, name: 'Rana Wulandari' }];
      return this.quirks.hidesAuthors
        ? refused(401, 'rest_user_cannot_view')
        : { body: included(users, query) };
    }
    if (collection === 'categories')
      return { body: included([{ id: 3, slug: 'siaran-pers', name: 'Siaran Pers &amp; Rilis' }], query) };
    if (collection === 'tags') return { body: included([{ id: 8, slug: 'loket', name: 'Loket' }], query) };
    return refused(404, 'rest_no_route');
  }

  #index(): Reply {
    return {
      body: {
        name: 'Humas &amp; Protokol',
        home: this.#origin,
        url: this.#origin,
        namespaces: ['oembed/1.0', 'wp/v2'],
      },
    };
  }

  #post(id: number): Reply {
    const post = this.posts.get(id);
    if (!post) return refused(404, 'rest_post_invalid_id');
    return post.status === 'publish' ? { body: post } : refused(401, 'rest_forbidden');
  }

  #list(query: URLSearchParams): Reply {
    const size = Number(query.get('per_page') ?? 10);
    const page = Number(query.get('page') ?? 1);
    if (size > (this.quirks.mostPerPage ?? 100)) return refused(400, 'rest_invalid_param');
    const published = [...this.posts.values()].filter(({ status }) => status === 'publish');
    const found = included(published, query).sort((a, b) => a.id - b.id);
    const pages = Math.ceil(found.length / size);
    if (page > 1 && page > pages) return refused(400, 'rest_post_invalid_page_number');
    const fields = query.get('_fields')?.split(',');
    const body = found.slice((page - 1) * size, page * size).map((post) => only(post, fields));
    const totals = { 'x-wp-total': String(found.length), 'x-wp-totalpages': String(pages) };
    return { body, headers: this.quirks.hidesTotals ? {} : totals };
  }
}

export function refused(status: number, code: string): Reply {
  return { status, body: { code, message: 'Maaf, Anda tidak diizinkan.', data: { status } } };
}

function included<Item extends Readonly<Record<string, unknown>>>(
  items: Item[],
  query: URLSearchParams,
): Item[] {
  const ids = query.get('include')?.split(',').map(Number);
  return ids ? items.filter(({ id }) => ids.includes(Number(id))) : items;
}

function only(post: PostFields, fields: string[] | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(post).filter(([name]) => !fields || fields.includes(name)));
}
