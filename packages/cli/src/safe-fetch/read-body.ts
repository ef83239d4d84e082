import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailedError } from './errors.js';

const DECODERS = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

/**
 * Reads a body to its end and counts on the way, before and after decompression: what `Content-Length` says is only
 * believed when it is already too much.
 *
 * @throws {FetchFailedError} `too-large` as soon as a byte too many came, `encoding` when it cannot be unpacked.
 */
export async function readBody(answer: IncomingMessage, url: string, maxBytes: number): Promise<Uint8Array> {
  try {
    if (Number(answer.headers['content-length']) > maxBytes) throw tooLarge(url, maxBytes);
    return await unpack(answer, decoderOf(answer, url), url, maxBytes);
  } finally {
    // Also when nothing was read: a server that keeps the connection open would keep the command from ending.
    answer.destroy();
  }
}

async function unpack(
  answer: IncomingMessage,
  decoder: Duplex | undefined,
  url: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const failed = new Promise<never>((_resolve, reject) => {
    let received = 0;
    answer.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > maxBytes) reject(tooLarge(url, maxBytes));
    });
    // `pipe` does not hand errors on: without this a broken connection would wait for its timeout.
    answer.on('error', reject);
    answer.on('aborted', () =>
      reject(Object.assign(new Error('closed before the end'), { code: 'ECONNRESET' })),
    );
  });
  failed.catch(() => {});
  try {
    return await Promise.race([failed, collect(decoder ? answer.pipe(decoder) : answer, url, maxBytes)]);
  } finally {
    decoder?.destroy();
  }
}

function decoderOf(answer: IncomingMessage, url: string): Duplex | undefined {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  // Servers name a packing for empty bodies too, and pack nothing.
  if (encoding === 'identity' || encoding === '' || answer.headers['content-length'] === '0')
    return undefined;
  // One layer only: a server that packs a packet twice is broken or wants to fill the memory.
  const decoder = DECODERS.get(encoding);
  if (decoder) return decoder();
  throw new FetchFailedError('encoding', url, {
    id: `${url} mengirim isi yang dikemas sebagai ${JSON.stringify(encoding.slice(0, 60))}, yang tidak dikenal.`,
    en: `${url} sent a body packed as ${JSON.stringify(encoding.slice(0, 60))}, which is not known here.`,
  });
}

async function collect(stream: NodeJS.ReadableStream, url: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > maxBytes) throw tooLarge(url, maxBytes);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (!isBroken(cause)) throw cause;
    throw new FetchFailedError(
      'encoding',
      url,
      {
        id: `${url} mengirim isi terkompresi yang rusak.`,
        en: `${url} sent a compressed body that is broken.`,
      },
      cause,
    );
  }
  return Buffer.concat(chunks, total);
}

const isBroken = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(Z_|ERR__|ERR_BROTLI)/.test(String(error.code));

function tooLarge(url: string, maxBytes: number): FetchFailedError {
  const size = maxBytes >= 1_000_000 ? `${Math.floor(maxBytes / 1_000_000)} MB` : `${maxBytes} B`;
  return new FetchFailedError('too-large', url, {
    id: `${url} lebih besar dari ${size} setelah dibuka. Pengambilan dihentikan.`,
    en: `${url} is larger than ${size} when unpacked. Reading it was stopped.`,
  });
}
