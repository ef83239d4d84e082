import { setTimeout as sleep } from 'node:timers/promises';
import { isTransient } from '../safe-fetch/errors.js';
import type { SafeFetch, SafeResponse } from '../safe-fetch/safe-fetch.js';
import { CliError, type Text } from '../words/text.js';
import { readJson } from './read-json.js';

/** What a site answered to a program. */
export type Answer = {
  status: number;
  headers: Headers;
  /** The parsed body, or `undefined` when it is no JSON. */
  json: unknown;
};

/** Waits; tests replace it. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** How a site is asked. */
export type RequestOptions = {
  fetch: SafeFetch;
  signal?: AbortSignal | undefined;
  wait?: Wait | undefined;
};

/** A site that is asked to wait longer than this is asked again at the next run instead. */
const LONGEST_WAIT = 120_000;
const MOST_TRIES = 5;
const BUSY = [429, 502, 503, 504];
/** Twenty articles with the largest bodies the API takes, or a plugin that adds half a page to each. */
const LARGEST_ANSWER = 64_000_000;

/** A site that cannot be read now: nothing was decided about its articles. */
export class SiteUnreadableError extends CliError {
  override readonly name = 'SiteUnreadableError';
}

/**
 * Asks a site for JSON, politely: one request at a time, what it says about waiting is kept (`Retry-After`), and a busy
 * or unreachable site is asked again a few times, ever more slowly.
 *
 * @returns any answer, 404 and 500 among them.
 * @throws {SiteUnreadableError} when the site stays busy or asks for a longer wait than a run should take.
 */
export class Requests {
  readonly #options: RequestOptions;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: RequestOptions) {
    this.#options = options;
  }

  async get(url: string, maxBytes: number = LARGEST_ANSWER): Promise<Answer> {
    const answer = this.#last.then(() => this.#patiently(url, maxBytes));
    this.#last = answer.catch(() => undefined);
    return await answer;
  }

  async #patiently(url: string, maxBytes: number): Promise<Answer> {
    const { fetch, signal, wait = sleepFor } = this.#options;
    for (let tries = 1; ; tries += 1) {
      signal?.throwIfAborted();
      try {
        const response = await fetch(url, {
          headers: { accept: 'application/json' },
          maxBytes,
          timeout: 60_000,
          signal,
        });
        if (!BUSY.includes(response.status)) {
          return { status: response.status, headers: response.headers, json: readJson(response) };
        }
        const pause = pauseAfter(response, tries);
        if (tries >= MOST_TRIES || pause > LONGEST_WAIT) throw busy(url, response.status, pause);
        await wait(pause, signal);
      } catch (error) {
        if (!isTransient(error) || tries >= 3) throw error;
        await wait(pauseFor(tries), signal);
      }
    }
  }
}

const sleepFor: Wait = async (milliseconds, signal) => {
  await sleep(milliseconds, undefined, { signal });
};

const pauseFor = (tries: number) => 1000 * 2 ** (tries - 1);

/** Seconds or a date, as the site says; without it, longer each time. */
function pauseAfter({ headers }: SafeResponse, tries: number): number {
  const said = headers.get('retry-after')?.trim();
  if (!said) return pauseFor(tries);
  const milliseconds = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(milliseconds, 0) : pauseFor(tries);
}

function busy(url: string, status: number, pause: number): SiteUnreadableError {
  const { host } = new URL(url);
  const seconds = Math.round(pause / 1000);
  const text: Text = {
    id: `${host} sedang sibuk (${status}) dan minta ditunggu ${seconds} detik. Jalankan lagi nanti; yang sudah terbawa tidak diulang.`,
    en: `${host} is busy (${status}) and asks to wait ${seconds} seconds. Run again later; what was carried over is not repeated.`,
  };
  return new SiteUnreadableError(text);
}

/** The site answered, but not as WordPress does; nothing was decided about its articles. */
export function unreadable(url: string, { status, json }: Answer): SiteUnreadableError {
  const { host } = new URL(url);
  const code = errorCode({ json });
  const what =
    json === undefined
      ? { id: 'bukan JSON', en: 'no JSON' }
      : { id: code ?? 'JSON lain', en: code ?? 'other JSON' };
  return new SiteUnreadableError({
    id: `${host} menjawab ${status} (${what.id}) saat artikelnya diminta. Periksa apakah plugin keamanan menutup REST API, lalu jalankan lagi. Alamat: ${shown(url)}`,
    en: `${host} answered ${status} (${what.en}) when asked for its articles. Check whether a security plugin closes the REST API, then run again. Address: ${shown(url)}`,
  });
}

/** The address without the long list of fields, which says nothing to people. */
function shown(url: string): string {
  const address = new URL(url);
  address.searchParams.delete('_fields');
  return address.href.replaceAll('%2F', '/');
}

/** The code of WordPress's own errors, such as `rest_post_invalid_id`; it is printed, so it must look like one. */
export function errorCode({ json }: Pick<Answer, 'json'>): string | undefined {
  return isRecord(json) && typeof json.code === 'string' && /^[\w.-]{1,80}$/.test(json.code)
    ? json.code
    : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
