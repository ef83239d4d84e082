import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import type { Site, SitePost } from './site.ts';

interface PaperPost {
  id: number;
  slug: string;
  title: string;
  html: string;
  views: number;
  isTrashed: boolean;
  /** Milliseconds since 1970. */
  published: number;
  modified: number;
  hasPicture: boolean;
}

const DAY = 86_400_000;
const START = Date.UTC(2026, 5, 1, 2, 30);

/**
 * As much of a WordPress as `humas sync` sees, in memory: listing, reading, media, terms, and a hidden author list. It
 * answers as the real one of the full suite does; that suite runs the same tests on it.
 */
export class PaperWordPress implements Site {
  readonly #posts = new Map<number, PaperPost>();
  readonly #server: Server;
  #url = '';
  #picture: Buffer = Buffer.alloc(0);
  #picturesLeft = Number.POSITIVE_INFINITY;
  readonly #waiting = new Set<() => void>();

  private constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(count: number): Promise<PaperWordPress> {
    const site = new PaperWordPress();
    site.#picture = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#274' } })
      .jpeg()
      .toBuffer();
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    site.#url = `http://127.0.0.1:${(site.#server.address() as AddressInfo).port}`;
    for (let id = 1; id <= count; id += 1) site.#seed(id);
    return site;
  }

  get url(): string {
    return this.#url;
  }

  async posts(): Promise<SitePost[]> {
    return this.#published().map(({ id, slug, title, views }) => ({ id, slug, headline: title, views }));
  }

  async edit(id: number, paragraph: string): Promise<void> {
    this.#change(id, (post) => {
      post.html += `\n<p>${paragraph}</p>`;
    });
  }

  async rename(id: number, slug: string): Promise<void> {
    this.#change(id, (post) => {
      post.slug = slug;
    });
  }

  async trash(id: number): Promise<void> {
    this.#change(id, (post) => {
      post.isTrashed = true;
    });
  }

  async untrash(id: number): Promise<void> {
    this.#change(id, (post) => {
      post.isTrashed = false;
    });
  }

  async view(id: number, times: number): Promise<void> {
    const post = this.#posts.get(id);
    if (!post) throw new Error(`no post ${id}`);
    post.views += times;
  }

  async add(headline: string, html: string): Promise<number> {
    const id = Math.max(0, ...this.#posts.keys()) + 1;
    const slug = headline.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const now = Date.now();
    const post = { id, slug, title: headline, html, views: 0, isTrashed: false, hasPicture: false };
    this.#posts.set(id, { ...post, published: now, modified: now });
    return id;
  }

  hold(pictures: number): void {
    this.#picturesLeft = pictures;
  }

  release(): void {
    this.#picturesLeft = Number.POSITIVE_INFINITY;
    for (const answer of this.#waiting) answer();
    this.#waiting.clear();
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  #seed(id: number): void {
    const hasPicture = id % 4 === 0;
    const figure = `<figure class="wp-block-image"><img src="/foto-${id}.jpg" alt=""/><figcaption>Warga di loket ${id}. (Foto: Humas/Rn)</figcaption></figure>`;
    const hostile = `<script>alert(1)</script><p onclick="curi()">Baris terakhir</p>`;
    this.#posts.set(id, {
      id,
      slug: `layanan-ke-${id}`,
      title: `Layanan ke-${id}: “Cepat & Terbuka”`,
      html: `<p><strong>Jakarta</strong> – Layanan ke-${id} dibuka untuk umum.</p>${hasPicture ? figure : ''}${id % 15 === 0 ? hostile : ''}<p>&nbsp;</p><p>(RM/ES)</p>`,
      views: (id * 7919) % 20_000,
      isTrashed: false,
      published: START - id * DAY,
      modified: START - id * DAY,
      hasPicture,
    });
  }

  #published(): PaperPost[] {
    return [...this.#posts.values()].filter((post) => !post.isTrashed);
  }

  #change(id: number, change: (post: PaperPost) => void): void {
    const post = this.#posts.get(id);
    if (!post) throw new Error(`no post ${id}`);
    change(post);
    // WordPress keeps whole seconds: two edits within one must still differ here, as they do after a second there.
    post.modified = Math.max(Date.now(), post.modified + 1000);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.#url);
    const route = url.pathname.replace(/^\/wp-json/, '').replace(/\/$/, '');
    if (/^\/foto-\d+\.jpg$/.test(url.pathname)) {
      this.#picturesLeft -= 1;
      const answer = () => response.setHeader('Content-Type', 'image/jpeg').end(this.#picture);
      if (this.#picturesLeft < 0) this.#waiting.add(answer);
      else answer();
    } else if (!url.pathname.startsWith('/wp-json')) {
      response.setHeader('Link', `<${this.#url}/wp-json/>; rel="https://api.w.org/"`);
      response.setHeader('Content-Type', 'text/html; charset=UTF-8');
      response.end('<!doctype html><html lang="id-ID"><title>Humas Contoh</title></html>');
    } else if (route === '') {
      send(response, 200, {
        name: 'Humas Contoh',
        url: this.#url,
        home: this.#url,
        namespaces: ['wp/v2'],
        routes: { '/wp/v2/posts': {} },
      });
    } else if (route === '/wp/v2/posts') {
      this.#list(url, response);
    } else if (route.startsWith('/wp/v2/posts/')) {
      this.#one(Number(route.split('/').at(-1)), response);
    } else if (route === '/wp/v2/categories') {
      send(response, 200, [{ id: 3, name: 'Berita', slug: 'berita', taxonomy: 'category' }], 1, 1);
    } else if (route === '/wp/v2/tags' || route === '/wp/v2/media') {
      send(response, 200, [], 0, 0);
    } else {
      refuse(response, 401, 'rest_user_cannot_view');
    }
  }

  #one(id: number, response: ServerResponse): void {
    const post = this.#posts.get(id);
    if (!post) refuse(response, 404, 'rest_post_invalid_id');
    else if (post.isTrashed) refuse(response, 401, 'rest_forbidden');
    else send(response, 200, this.#write(post));
  }

  #list({ searchParams }: URL, response: ServerResponse): void {
    const include = searchParams.get('include')?.split(',').map(Number);
    const size = Number(searchParams.get('per_page') ?? 10);
    const page = Number(searchParams.get('page') ?? 1);
    const ascending = searchParams.get('order') === 'asc';
    const byId = searchParams.get('orderby') === 'id';
    const found = this.#published()
      .filter((post) => !include || include.includes(post.id))
      .sort((a, b) => (byId ? a.id - b.id : a.published - b.published) * (ascending ? 1 : -1));
    const pages = Math.ceil(found.length / size);
    if (page > Math.max(pages, 1)) {
      refuse(response, 400, 'rest_post_invalid_page_number');
      return;
    }
    const items = found.slice((page - 1) * size, page * size).map((post) => this.#write(post));
    send(response, 200, items, found.length, pages);
  }

  #write(post: PaperPost): object {
    const local = (time: number) => new Date(time + 7 * 3_600_000).toISOString().slice(0, 19);
    const utc = (time: number) => new Date(time).toISOString().slice(0, 19);
    return {
      id: post.id,
      date: local(post.published),
      date_gmt: utc(post.published),
      modified: local(post.modified),
      modified_gmt: utc(post.modified),
      slug: post.slug,
      status: 'publish',
      type: 'post',
      link: `${this.#url}/${post.slug}/`,
      title: { rendered: post.title.replaceAll('&', '&#038;') },
      content: { rendered: post.html, protected: false },
      excerpt: { rendered: `<p>Ringkasan layanan ke-${post.id}.</p>`, protected: false },
      author: 1,
      featured_media: 0,
      categories: [3],
      tags: [],
      views: post.views,
      _links: {},
      _embedded: { 'wp:term': [[{ id: 3, name: 'Berita', slug: 'berita', taxonomy: 'category' }]] },
    };
  }
}

function send(response: ServerResponse, status: number, body: unknown, total?: number, pages?: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=UTF-8');
  if (total !== undefined) response.setHeader('X-WP-Total', total);
  if (pages !== undefined) response.setHeader('X-WP-TotalPages', pages);
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, code: string): void {
  send(response, status, { code, message: 'Maaf, Anda tidak diizinkan.', data: { status } });
}
