import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SignatureV4 } from '@smithy/signature-v4';

/** One request as the service saw it. */
export interface S3Request {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A stand-in for an S3-compatible service with one bucket. */
export interface S3Server {
  readonly url: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** What lies in the bucket, by path. */
  readonly objects: Map<string, { readonly bytes: Buffer; readonly type: string }>;
  readonly requests: S3Request[];
  /** What becomes of the next requests: a status, a cut connection, no answer at all, or what they ask for. */
  readonly trouble: (number | 'cut' | 'silent' | 'none')[];
  close(): Promise<void>;
}

const REGION = 'ap-southeast-3';

/** SHA-256 and its HMAC, as the verifier wants to be given them. */
class Sha256 {
  readonly #hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', asBytes(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(asBytes(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {}
}

function asBytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

/**
 * Starts the service. It lets nobody in whose signature differs from the one that AWS's own signer makes of the same
 * request, nor a body that is not the one that was signed.
 */
export async function startS3Server(bucket = 'gambar'): Promise<S3Server> {
  const keys = { accessKeyId: 'AKIDUJI', secretAccessKey: 'rahasia/uji+kunci=' };
  const objects: S3Server['objects'] = new Map();
  const requests: S3Request[] = [];
  const trouble: S3Server['trouble'] = [];
  const signer = new SignatureV4({
    credentials: keys,
    region: REGION,
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = request;
    requests.push({ method, path, headers });
    const failing = trouble.shift();
    if (failing === 'silent') return;
    if (failing === 'cut') return void request.socket.destroy();
    const body = await buffer(request);
    if (typeof failing === 'number') return refuse(response, failing, 'SlowDown');
    const wrong = await findForgery(signer, request, body);
    if (wrong) return refuse(response, 403, wrong);
    if (!path.startsWith(`/${bucket}/`)) return refuse(response, 404, 'NoSuchBucket');
    if (method === 'PUT') {
      objects.set(path, { bytes: body, type: headers['content-type'] ?? '' });
      return void response.writeHead(200).end();
    }
    const found = objects.get(path);
    if (!found) return refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'Content-Type': found.type, 'Content-Length': found.bytes.length });
    response.end(method === 'HEAD' ? undefined : found.bytes);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...keys,
    bucket,
    objects,
    requests,
    trouble,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What the store is told of it. */
export function s3Config(server: S3Server) {
  const { url: endpoint, bucket, accessKeyId, secretAccessKey } = server;
  return { kind: 's3' as const, endpoint, bucket, region: REGION, accessKeyId, secretAccessKey };
}

/** Signs the same request once more and compares. */
async function findForgery(
  signer: SignatureV4,
  { method = '', url = '', headers }: IncomingMessage,
  body: Buffer,
): Promise<string | undefined> {
  const sent = headers.authorization ?? '';
  const names = /SignedHeaders=([^,]+)/.exec(sent)?.[1]?.split(';') ?? [];
  for (const name of ['host', 'x-amz-date', 'x-amz-content-sha256'])
    if (!names.includes(name)) return 'AccessDenied';
  const date = String(headers['x-amz-date']);
  const signingDate = new Date(date.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5'));
  if (Math.abs(Date.now() - signingDate.getTime()) > 900_000) return 'RequestTimeTooSkewed';
  if (headers['x-amz-content-sha256'] !== createHash('sha256').update(body).digest('hex'))
    return 'XAmzContentSHA256Mismatch';
  const signed = await signer.sign(
    {
      method,
      protocol: 'http:',
      hostname: String(headers.host),
      path: url,
      headers: Object.fromEntries(names.map((name) => [name, String(headers[name])])),
      body,
    },
    { signingDate, signableHeaders: new Set(names) },
  );
  return signed.headers.authorization === sent ? undefined : 'SignatureDoesNotMatch';
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'Content-Type': 'application/xml' });
  response.end(
    `<?xml version="1.0"?><Error><Code>${code}</Code><StringToSign>rahasia</StringToSign></Error>`,
  );
}
