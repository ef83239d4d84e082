import { createHumasClient, type HumasClient, type HumasClientOptions } from '../src/index.js';

/** What one request looked like when it reached the API. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  address: string;
  headers: Record<string, string>;
  body: string;
  /** The fields of a multipart body. */
  form: FormData | undefined;
  init: RequestInit | undefined;
}

/** What the API answers to the nth request (from 1). */
export type Answer = (request: SeenRequest, nth: number) => Response | Promise<Response>;

/** An API that answers as told and remembers what it was asked. No test needs a socket. */
function fakeApi(answer: Answer) {
  const seen: SeenRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = input as Request;
    const { pathname, search } = new URL(request.url);
    const entry: SeenRequest = {
      method: request.method,
      address: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: await request.clone().text(),
      form: request.headers.get('content-type')?.startsWith('multipart/')
        ? await request.clone().formData()
        : undefined,
      init,
    };
    seen.push(entry);
    const { signal } = request;
    return await new Promise<Response>((resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
      Promise.resolve(answer(entry, seen.length)).then(resolve, reject);
    });
  };
  return { fetch, seen };
}

/** A client of a fake API that does not repeat what fails, unless told. */
export function clientOf(answer: Answer, options: Partial<HumasClientOptions> = {}) {
  const api = fakeApi(answer);
  const client: HumasClient = createHumasClient({
    baseUrl: 'https://api.test',
    fetch: api.fetch,
    retries: 0,
    ...options,
  });
  return { client, seen: api.seen };
}

/** An RFC 9457 answer. */
export const problem = (
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
) =>
  new Response(
    JSON.stringify({
      type: `https://humas.example/problems/${code}`,
      title: 'Judul',
      status,
      detail: `Rincian ${code}.`,
      code,
      requestId: 'req_1',
      ...more,
    }),
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );

export const ARTICLE = 'art_01hbytm700e5k8jv2xw6q4n9rc';
export const VOTER = '4fW1yKpQ7mXc9TzR2bLdNg';

/** An answer with an ETag. */
export const fresh = (value: unknown, headers: Record<string, string> = {}) =>
  Response.json({ value }, { headers: { ETag: `"${value}.abc"`, ...headers } });

/** Answers 304 to who knows the version, and the version to everyone else. */
export const versioned =
  (version: () => number): Answer =>
  ({ headers }) =>
    headers['if-none-match'] === `"${version()}.abc"`
      ? new Response(null, { status: 304 })
      : fresh(version());
