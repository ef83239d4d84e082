import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stores things in the API the way an importer does: with the owner key of its data folder. */
export class Publisher {
  readonly #api: string;
  readonly #key: string;

  constructor(api: string, dataDir: string) {
    this.#api = api;
    this.#key = readFileSync(join(dataDir, 'owner-key'), 'utf8').trim();
  }

  /** Makes sure that there is such an agency: after a failure Playwright begins again in a new process. */
  async createAgency(slug: string): Promise<void> {
    if ((await fetch(`${this.#api}/v1/agencies/${slug}`)).ok) return;
    const name = `Instansi ${slug}`;
    await this.#send('POST', '/v1/agencies', { slug, name, shortName: name, kind: 'agency' });
  }

  /** Stores a picture with words. @returns its id */
  async storePicture(
    agency: string,
    bytes: Uint8Array<ArrayBuffer>,
    words: Record<string, string>,
  ): Promise<string> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ agency, ...words })) form.set(name, value);
    form.set('file', new Blob([bytes], { type: 'image/png' }), 'gambar.png');
    return (await this.#send<{ id: string }>('POST', '/v1/media', form)).id;
  }

  /** Carries an article over. @returns its path on the site */
  async carryOver(agency: string, sourceId: string, article: Record<string, unknown>): Promise<string> {
    const path = `/v1/agencies/${agency}/imports/uji/${sourceId}`;
    const result = await this.#send<{ article: { slug: string } }>('PUT', path, article);
    return `/${agency}/${result.article.slug}`;
  }

  async #send<Body>(method: string, path: string, body: unknown): Promise<Body> {
    const isForm = body instanceof FormData;
    const answer = await fetch(this.#api + path, {
      method,
      headers: {
        authorization: `Bearer ${this.#key}`,
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Body;
  }
}
