import { FetchFailedError } from '../safe-fetch/errors.js';
import type { SafeResponse } from '../safe-fetch/safe-fetch.js';

/** Twenty of the longest articles have some hundred thousand commas; parsed, each value takes far more room than its text. */
const MOST_VALUES = 2_000_000;
const [COMMA, BRACKET, BRACE] = [0x2c, 0x5b, 0x7b];

/**
 * The JSON of an answer. PHP prints its warnings in front of it; what follows them is read.
 *
 * @returns `undefined` when there is none.
 * @throws {FetchFailedError} `too-large` when it would fill the memory: 64 MB of `{}` become two gigabytes.
 */
export function readJson(response: Pick<SafeResponse, 'url' | 'body' | 'text'>): unknown {
  if (hasTooManyValues(response.body)) throw tooManyValues(response.url);
  const text = response.text();
  const start = text.search(/[[{]/);
  for (const candidate of [text, text.slice(start), text.slice(Math.max(text.search(/\[\{"|\{"/), 0))]) {
    try {
      return JSON.parse(candidate.replace(/^\uFEFF/, ''));
    } catch {
      // The next candidate, or no JSON.
    }
  }
  return undefined;
}

/** Counts those in texts as well: more than there are values, never fewer. */
function hasTooManyValues(body: Uint8Array): boolean {
  if (body.length <= MOST_VALUES) return false;
  let count = 0;
  for (const byte of body)
    if ((byte === COMMA || byte === BRACKET || byte === BRACE) && ++count > MOST_VALUES) return true;
  return false;
}

const tooManyValues = (url: string) =>
  new FetchFailedError('too-large', url, {
    id: `${url} memuat lebih dari ${MOST_VALUES} nilai JSON, jauh lebih banyak daripada artikel mana pun.`,
    en: `${url} holds more than ${MOST_VALUES} JSON values, far more than articles do.`,
  });
