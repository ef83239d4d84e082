import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { HumasClient } from '@humas/sdk';
import { FetchFailedError, isTransient } from '../safe-fetch/errors.js';
import type { SafeFetch } from '../safe-fetch/safe-fetch.js';
import { stopOf } from './failures.js';
import type { PictureUpload, PrepareHelpers } from './prepare.js';

/** What the API takes at most; asking for more would be thrown away. */
const LARGEST_PICTURE = 25_000_000;
/** Old hosts name pictures wrongly; the API looks at the bytes. */
const PICTURE_TYPES = ['image/*', 'application/octet-stream', 'binary/octet-stream'];
const PAUSES = [500, 2000];

/** Looks like a medium's id, names none: what `upload` answers in a dry run. */
const NO_MEDIUM = `med_${'0'.repeat(26)}`;

/** Fetches pictures from the old site and stores them in the API, each once in a run. */
export class Pictures {
  readonly #client: HumasClient;
  readonly #fetch: SafeFetch;
  readonly #agency: string;
  readonly #pauses: readonly number[];
  readonly #stored = new Map<string, Promise<{ id: string }>>();
  /** A failure of the API that ends the run, also when whoever prepared the article went on without the picture. */
  failure: unknown;

  constructor(client: HumasClient, fetch: SafeFetch, agency: string, pauses: readonly number[] = PAUSES) {
    this.#client = client;
    this.#fetch = fetch;
    this.#agency = agency;
    this.#pauses = pauses;
  }

  /** What an article may ask for. In a dry run nothing is fetched and nothing stored. */
  helpers(dryRun: boolean): Pick<PrepareHelpers, 'fetchPicture' | 'upload'> {
    if (dryRun) {
      return {
        fetchPicture: async () => ({ bytes: new Uint8Array(), type: 'image/jpeg' }),
        upload: async () => ({ id: NO_MEDIUM }),
      };
    }
    return {
      fetchPicture: (url) => this.#fetchPicture(url),
      upload: (picture) => this.#upload(picture),
    };
  }

  async #fetchPicture(url: string): Promise<{ bytes: Uint8Array; type: string }> {
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await this.#fetch(url, {
          accept: PICTURE_TYPES,
          maxBytes: LARGEST_PICTURE,
          timeout: 60_000,
        });
        if (answer.status < 200 || answer.status >= 300) throw refusedWith(answer.status, url);
        return { bytes: answer.body, type: answer.headers.get('content-type') ?? '' };
      } catch (error) {
        const wait = this.#pauses[attempt];
        if (wait === undefined || !isTransient(error)) throw error;
        await pause(wait);
      }
    }
  }

  async #upload({ bytes, ...words }: PictureUpload): Promise<{ id: string }> {
    const key = createHash('sha256').update(JSON.stringify(words)).update(bytes).digest('base64');
    const known = this.#stored.get(key);
    if (known) return await known;
    const stored = this.#client.media
      .create({ agency: this.#agency, file: bytes, ...words })
      .then(({ id }) => ({ id }));
    this.#stored.set(key, stored);
    try {
      return await stored;
    } catch (error) {
      this.#stored.delete(key);
      if (stopOf(error)) this.failure ??= error;
      throw error;
    }
  }
}

/** A site that is overloaded may have the picture later; one that says no will say so again. */
function refusedWith(status: number, url: string): FetchFailedError {
  return new FetchFailedError(status === 429 || status >= 500 ? 'unreachable' : 'status', url, {
    id: `${url} dijawab dengan ${status}.`,
    en: `${url} was answered with ${status}.`,
  });
}
