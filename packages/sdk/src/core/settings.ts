import type { Locale } from '@humas/contract';
import { HumasConfigurationError } from '../errors/local-errors.js';
import type { Observer } from './observer.js';
import type { CacheOptions, HumasClientOptions } from './options.js';

/** How long a call may take, in milliseconds, and how often it is tried again. */
export interface Limits {
  timeout: number;
  totalTimeout: number;
  retries: number;
}

/** A client's options, checked and with every default filled in. */
export interface Settings extends Limits {
  baseUrl: string;
  locale: Locale;
  apiKey: string | undefined;
  fetch: typeof globalThis.fetch;
  cache: Required<CacheOptions> | undefined;
  observer: Observer | undefined;
}

/**
 * Checks what a client was made with, before the first request can fail for a hidden reason.
 *
 * @throws {HumasConfigurationError} naming the option, what it was and what it must be.
 */
export function settingsOf(options: HumasClientOptions): Settings {
  const { locale = 'id', apiKey, timeout = 10_000, totalTimeout = 30_000, retries = 2, cache = {} } = options;
  if (locale !== 'id' && locale !== 'en') fail('locale', locale, "'id' or 'en'");
  const limits = checkedLimits({ timeout, totalTimeout, retries });
  if (apiKey !== undefined) checkKey(apiKey);
  const { maxEntries = 200, maxBytes = 10_000_000, staleIfError = 86_400_000 } = cache || {};
  if (!Number.isInteger(maxEntries) || maxEntries < 1)
    fail('cache.maxEntries', maxEntries, 'a whole number above 0');
  if (!(maxBytes > 0)) fail('cache.maxBytes', maxBytes, 'a number above 0');
  if (!(staleIfError >= 0)) fail('cache.staleIfError', staleIfError, 'milliseconds');
  return {
    baseUrl: checkedUrl(options.baseUrl),
    locale,
    apiKey,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    ...limits,
    observer: options.observer,
    cache: cache === false ? undefined : { maxEntries, maxBytes, staleIfError },
  };
}

/** @throws {HumasConfigurationError} unless these are times a timer can wait, and a whole number from 0 to 10. */
export function checkedLimits(limits: Limits): Limits {
  const { retries, ...times } = limits;
  for (const [name, time] of Object.entries(times))
    if (!(time > 0 && time <= 2_147_483_647)) fail(name, time, 'milliseconds above 0');
  if (!Number.isInteger(retries) || retries < 0 || retries > 10)
    fail('retries', retries, 'a whole number from 0 to 10');
  return limits;
}

function checkedUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    fail('baseUrl', baseUrl, 'an address such as "https://api.example.go.id"');
  // The address is left out of this message: it may hold a password.
  if (url.username || url.password || url.search || url.hash)
    fail('baseUrl', undefined, 'an address without user, password, query and fragment');
  const path = url.pathname.replace(/\/+$/, '');
  if (path.endsWith('/v1')) fail('baseUrl', baseUrl, 'the address without "/v1", which the SDK adds');
  return url.origin + path;
}

function checkKey(apiKey: string): void {
  if (typeof document !== 'undefined') {
    throw new HumasConfigurationError(
      'humas: an apiKey was passed in a browser, where every visitor could use it. Leave it out for public reads; make other calls on a server.',
      { code: 'invalid_configuration' },
    );
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey))
    fail('apiKey', undefined, 'visible ASCII characters (is the variable empty?)');
}

function fail(option: string, received: unknown, expected: string): never {
  const what =
    received === undefined ? 'is not usable' : `was ${JSON.stringify(received) ?? String(received)}`;
  throw new HumasConfigurationError(
    `humas: createHumasClient option ${option} ${what}. No request can be made with it. Pass ${expected}.`,
    { code: 'invalid_configuration' },
  );
}
