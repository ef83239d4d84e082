import type { Media, Problem } from '@humas/contract';
import type { InjectOptions } from 'fastify';
import type { TestApp } from './test-app.js';

/** One part of a form: text, or a file with the name and media type its sender claims. */
export type Part =
  | readonly [name: string, text: string]
  | readonly [name: string, bytes: Buffer, fileName: string, type?: string];

/** A form as it goes over the wire, its parts in this order. */
export async function encodeForm(
  parts: readonly Part[],
): Promise<{ readonly payload: Buffer; readonly headers: Record<string, string> }> {
  const form = new FormData();
  for (const [name, value, fileName, type = 'application/octet-stream'] of parts) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new File([Uint8Array.from(value)], fileName ?? '', { type }));
  }
  const request = new Response(form);
  return {
    payload: Buffer.from(await request.arrayBuffer()),
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  };
}

/** Sends a form to `POST /v1/media`. */
export async function upload(
  app: Pick<TestApp, 'send'>,
  headers: Readonly<Record<string, string>>,
  parts: readonly Part[],
) {
  const form = await encodeForm(parts);
  return send(app, { ...form, headers: { ...form.headers, ...headers } });
}

/** Sends a body as it is to `POST /v1/media`. */
export async function send(app: Pick<TestApp, 'send'>, options: InjectOptions) {
  const answer = await app.send({ method: 'POST', url: '/v1/media', ...options });
  return {
    answer,
    status: answer.statusCode,
    get media() {
      return answer.json<Media>();
    },
    get problem() {
      return answer.json<Problem>();
    },
    /** Where the mistakes are. */
    get pointers() {
      return answer.json<Problem>().errors?.map(({ pointer, code }) => [pointer, code]);
    },
  };
}
