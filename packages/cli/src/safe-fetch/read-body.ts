import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailedError } from './errors.js';

const DECODERS: Record<string, () => Duplex> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/**
 * Reads a body to its end and counts on the way, before and after decompression: what `Content-Length` says is only
 * believed when it is already too much.
 *
 * @throws {FetchFailedError} `too-large` as soon as a byte too many came, `encoding` when it cannot be unpacked.
 */
export async function readBody(answer: IncomingMessage, url: string, maxBytes: number): Promise<Uint8Array> {
  if (Number(answer.headers['content-length']) > maxBytes) throw tooLarge(url, maxBytes);
  const decoder = decoderOf(answer, url);
  const failed = new Promise<never>((_resolve, reject) => {
    let received = 0;
    answer.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > maxBytes) reject(tooLarge(url, maxBytes));
    });
    // `pipe` does not hand errors on: without this a broken connection would wait for its timeout.
    answer.on('error', reject);
    answer.on('aborted', () => reject(new Error('the connection closed before the end')));
  });
  failed.catch(() => {});
  try {
    return await Promise.race([failed, collect(decoder ? answer.pipe(decoder) : answer, url, maxBytes)]);
  } finally {
    answer.destroy();
    decoder?.destroy();
  }
}

function decoderOf(answer: IncomingMessage, url: string): Duplex | undefined {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return undefined;
  // One layer only: a server that packs a packet twice is broken or wants to fill the memory.
  const decoder = DECODERS[encoding];
  if (decoder) return decoder();
  throw new FetchFailedError('encoding', url, {
    id: `${url} mengirim isi yang dikemas sebagai ${JSON.stringify(encoding)}, yang tidak dikenal.`,
    en: `${url} sent a body packed as ${JSON.stringify(encoding)}, which is not known here.`,
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
  error instanceof Error && 'code' in error && /^(Z_|ERR__?BROTLI|ERR_BROTLI)/.test(String(error.code));

function tooLarge(url: string, maxBytes: number): FetchFailedError {
  const size = maxBytes >= 1_000_000 ? `${Math.floor(maxBytes / 1_000_000)} MB` : `${maxBytes} B`;
  return new FetchFailedError('too-large', url, {
    id: `${url} lebih besar dari ${size} setelah dibuka. Pengambilan dihentikan.`,
    en: `${url} is larger than ${size} when unpacked. Reading it was stopped.`,
  });
}
