import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How bytes may be written smaller on their way. */
export type Coding = 'br' | 'gzip';

/** Smallest first. */
const CODINGS: readonly Coding[] = ['br', 'gzip'];

/**
 * The smallest coding a client says it reads (RFC 9110, 12.5.3).
 *
 * @returns undefined for the bytes as they are, which every client reads
 * @example chooseCoding('gzip, deflate, br') // 'br'
 */
export function chooseCoding(header: string | undefined): Coding | undefined {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().slice(0, 500).split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    weights.set(name, Number(quality) || 0);
  }
  return CODINGS.find((coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0);
}

/** Writes bytes as small as the coding can, beside the main thread. For what is sent many times: it takes its time. */
export function encode(bytes: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return gzipAsync(bytes, { level: 9 });
  return brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);
