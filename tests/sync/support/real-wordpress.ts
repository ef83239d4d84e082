import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/lib/paths.ts';
import { freePort } from '../../journey/stack/free-port.ts';
import type { Site, SitePost } from './site.ts';

const SCRIPT = join(root, '../shared/peers/wordpress.sh');

/** Why the real one cannot be had here, if so. */
export function wordPressIsMissing(): string | undefined {
  if (!existsSync(SCRIPT)) return 'the script that starts a real WordPress is not beside this checkout';
  if (process.getuid?.() !== 0) return 'a real WordPress is installed and started by root';
  return undefined;
}

interface RestPost {
  id: number;
  slug: string;
  title: { rendered: string; raw?: string };
  content: { raw?: string };
  views: number;
}

/** A real WordPress on ports of its own, and its editor with an application password. */
export class RealWordPress implements Site {
  readonly url: string;
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #authorization: string;

  private constructor(url: string, folder: string, environment: NodeJS.ProcessEnv) {
    this.url = url;
    this.#folder = folder;
    this.#environment = environment;
    const password = readFileSync(join(folder, 'app-password'), 'utf8');
    this.#authorization = `Basic ${Buffer.from(`redaksi:${password}`).toString('base64')}`;
  }

  static async start(count: number): Promise<RealWordPress> {
    const folder = mkdtempSync(join(tmpdir(), 'humas-wordpress-'));
    chmodSync(folder, 0o755);
    const port = await freePort();
    const environment = {
      ...process.env,
      WP_PEER_STATE: folder,
      WP_PEER_PORT: String(port),
      WP_PEER_DB_PORT: String(await freePort()),
    };
    // Its servers stay behind with our pipes, so it is the script that is waited for and not its output.
    const starting = spawn('bash', [SCRIPT, 'start', String(count)], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(starting, 'exit');
    if (code !== 0) throw new Error(`the real WordPress did not start (${code})`);
    return new RealWordPress(`http://127.0.0.1:${port}`, folder, environment);
  }

  async posts(): Promise<SitePost[]> {
    const found: SitePost[] = [];
    for (let page = 1; ; page += 1) {
      const items = (await this.#call(
        'GET',
        `posts?per_page=100&page=${page}&orderby=id&order=asc`,
      )) as RestPost[];
      found.push(
        ...items.map(({ id, slug, title, views }) => ({ id, slug, headline: title.rendered, views })),
      );
      if (items.length < 100) return found;
    }
  }

  async edit(id: number, paragraph: string): Promise<void> {
    const { content } = (await this.#call('GET', `posts/${id}?context=edit`)) as RestPost;
    await this.#call('POST', `posts/${id}`, { content: `${content.raw}\n<p>${paragraph}</p>` });
  }

  async rename(id: number, slug: string): Promise<void> {
    await this.#call('POST', `posts/${id}`, { slug });
  }

  async trash(id: number): Promise<void> {
    await this.#call('DELETE', `posts/${id}`);
  }

  async untrash(id: number): Promise<void> {
    await this.#call('POST', `posts/${id}`, { status: 'publish' });
  }

  async view(id: number, times: number): Promise<void> {
    // As the counter's script in a reader's browser does it.
    const query = `action=postviews&postviews_id=${id}`;
    for (let view = 0; view < times; view += 1) {
      const answer = await fetch(`${this.url}/wp-admin/admin-ajax.php?${query}`, { method: 'POST' });
      if (!answer.ok) throw new Error(`a view of ${id}: ${answer.status} ${await answer.text()}`);
    }
  }

  async add(headline: string, html: string): Promise<number> {
    const post = { title: headline, content: html, status: 'publish' };
    return ((await this.#call('POST', 'posts', post)) as RestPost).id;
  }

  async close(): Promise<void> {
    await promisify(execFile)('bash', [SCRIPT, 'stop'], { env: this.#environment });
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }

  async #call(method: string, route: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${this.url}/wp-json/wp/v2/${route}`, {
      method,
      headers: { authorization: this.#authorization, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${await answer.text()}`);
    return await answer.json();
  }
}
