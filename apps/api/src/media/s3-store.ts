import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { S3Config } from './media-config.js';
import { type MediaStore, MediaStoreError } from './media-store.js';
import { isPictureFile, mimeTypeOf } from './picture-file.js';

/** How patient the store is with its server. */
export interface S3Patience {
  /** Milliseconds until an answer begins. @default 10_000 */
  readonly timeoutMs?: number;
  /** Milliseconds before the first repetition; doubled before the second. @default 200 */
  readonly pauseMs?: number;
}

const ATTEMPTS = 3;

/**
 * Pictures in a bucket of an S3-compatible service. The bucket stands in the path, which all of them understand. A
 * request that met a broken connection, a 429 or a 5xx is repeated twice: every one of them may be sent again.
 */
export function createS3Store(config: S3Config, patience: S3Patience = {}): MediaStore {
  const { timeoutMs = 10_000, pauseMs = 200 } = patience;
  const { accessKeyId, secretAccessKey, region } = config;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  const where = `${config.endpoint}/${config.bucket}`;

  /** The answer to one attempt; the time limit ends where the body begins, because readers may be slow. */
  async function attempt(file: string, init: RequestInit): Promise<Response> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeoutMs);
    try {
      const signed = await client.sign(`${where}/${file}`, init);
      // A redirect means another region or address: following it with this signature only hides the mistake.
      return await fetch(signed, { signal: limit.signal, redirect: 'manual' });
    } finally {
      clearTimeout(timer);
    }
  }

  async function ask(file: string, init: RequestInit): Promise<Response> {
    for (let count = 1; ; count += 1) {
      try {
        const answer = await attempt(file, init);
        if (count === ATTEMPTS || !isPassing(answer.status)) return answer;
        await answer.body?.cancel();
      } catch (cause) {
        if (count === ATTEMPTS) throw new MediaStoreError(AWAY.replace('{where}', where), { cause });
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** (count - 1)));
    }
  }

  async function size(file: string): Promise<number | undefined> {
    if (!isPictureFile(file)) return undefined;
    const answer = await ask(file, { method: 'HEAD', headers: { 'X-Amz-Content-Sha256': EMPTY } });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw await refusal(answer, where);
    return Number(answer.headers.get('content-length'));
  }

  return {
    size,

    async put(file, bytes) {
      if (!isPictureFile(file))
        throw new MediaStoreError(`humas: "${file}" is not a name of a picture. Nothing was stored.`);
      if ((await size(file)) !== undefined) return;
      const answer = await ask(file, {
        method: 'PUT',
        body: Uint8Array.from(bytes),
        headers: {
          'Content-Type': mimeTypeOf(file),
          'Cache-Control': 'public, max-age=31536000, immutable',
          'X-Amz-Content-Sha256': createHash('sha256').update(bytes).digest('hex'),
        },
      });
      if (!answer.ok) throw await refusal(answer, where);
      await answer.body?.cancel();
    },

    async read(file) {
      if (!isPictureFile(file)) return undefined;
      const answer = await ask(file, { method: 'GET', headers: { 'X-Amz-Content-Sha256': EMPTY } });
      if (!answer.ok || !answer.body) {
        const error = await refusal(answer, where);
        if (answer.status === 404 && error.code !== 'NoSuchBucket') return undefined;
        throw error;
      }
      const content = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
      return { size: Number(answer.headers.get('content-length')), content };
    },
  };
}

/** What may be over at the next attempt. */
function isPassing(status: number): boolean {
  return status >= 500 || status === 429;
}

class S3Refusal extends MediaStoreError {
  /** What the server calls it, such as `AccessDenied`; empty when it does not say. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Its answer in words. Only the code is quoted: the rest of such an answer may repeat what was signed. */
async function refusal(answer: Response, where: string): Promise<S3Refusal> {
  const text = (await answer.text().catch(() => '')).slice(0, 4000);
  const code = /<Code>([\w.]{1,60})<\/Code>/.exec(text)?.[1] ?? '';
  const status = code ? `${answer.status} ${code}` : String(answer.status);
  return new S3Refusal(code, REFUSED.replace('{where}', where).replace('{status}', status));
}

/** SHA-256 of nothing. */
const EMPTY = createHash('sha256').digest('hex');
const AWAY =
  'humas: the picture store {where} does not answer. Pictures can be neither stored nor shown until it does. Check ' +
  'HUMAS_MEDIA_S3_ENDPOINT and the network.';
const REFUSED =
  'humas: the picture store {where} refused with {status}. Pictures can be neither stored nor shown until that is ' +
  'mended. Check HUMAS_MEDIA_S3_ENDPOINT, _BUCKET, _REGION, and that the key may read and write there.';
