import type { FastifyRequest } from 'fastify';
import { invalidRequest } from '../problems/invalid-request.js';
import { ProblemError } from '../problems/problem-error.js';
import { payloadTooLarge } from '../problems/to-problem.js';

/** A form with one file, as it came. */
export interface Upload {
  readonly file: Buffer;
  /** The other fields by name; not yet checked against the contract. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The largest picture that is read, in bytes. */
export const UPLOAD_LIMIT = 25_000_000;
/** Room for the fields and what separates them. */
const FORM_LIMIT = UPLOAD_LIMIT + 100_000;

/**
 * Reads a `multipart/form-data` request into memory, its parts in any order. The file's own name and media type are
 * not even looked at.
 *
 * @throws ProblemError `payload_too_large`; `invalid_request` when the form is broken, holds no file or more than one,
 *   or a field twice
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (Number(request.headers['content-length'] ?? 0) > FORM_LIMIT) throw payloadTooLarge(UPLOAD_LIMIT);
  try {
    return await readParts(request);
  } catch (error) {
    // What is still on its way is let run out, so that the client hears the answer and may go on with the connection.
    request.raw.unpipe();
    request.raw.resume();
    throw error instanceof ProblemError
      ? error
      : invalidRequest({ pointer: '', code: 'multipart', text: BROKEN }, error);
  }
}

async function readParts(request: FastifyRequest): Promise<Upload> {
  const fields = new Map<string, string>();
  let file: Buffer | undefined;
  const parts = request.parts({
    isPartAFile: (name, _type, fileName) => name === 'file' || fileName !== undefined,
    // One file more and a few fields more than there are, so that a surplus one can be named.
    limits: {
      fileSize: UPLOAD_LIMIT,
      files: 2,
      fields: 20,
      fieldSize: 8192,
      fieldNameSize: 100,
      headerPairs: 20,
    },
  });
  for await (const part of parts) {
    const pointer = `/${part.fieldname.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (part.fieldname === 'file') {
      if (file) throw invalidRequest({ pointer, code: 'maxItems', text: SECOND });
      if (part.type !== 'file') throw invalidRequest({ pointer, code: 'type', text: NO_FILE });
      file = await readFile(part.file);
    } else if (part.type === 'file' || typeof part.value !== 'string') {
      throw invalidRequest({ pointer, code: 'type', text: NO_TEXT });
    } else if (fields.has(part.fieldname)) {
      throw invalidRequest({ pointer, code: 'maxItems', text: TWICE });
    } else {
      fields.set(part.fieldname, part.value);
    }
  }
  if (!file) throw invalidRequest({ pointer: '/file', code: 'required', text: NO_FILE });
  return { file, fields: Object.fromEntries(fields) };
}

async function readFile(stream: AsyncIterable<Buffer> & { readonly truncated: boolean }): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  if (stream.truncated) throw payloadTooLarge(UPLOAD_LIMIT);
  return Buffer.concat(chunks);
}

const BROKEN = {
  id: 'formulir multipart tidak utuh atau memuat terlalu banyak bagian',
  en: 'the multipart form is not intact or has too many parts',
};
const SECOND = { id: 'kirim satu berkas saja', en: 'send one file only' };
const TWICE = { id: 'dikirim lebih dari sekali', en: 'was sent more than once' };
const NO_FILE = { id: 'wajib berupa satu berkas', en: 'has to be one file' };
const NO_TEXT = { id: 'harus berupa teks, bukan berkas atau JSON', en: 'must be text, not a file or JSON' };
