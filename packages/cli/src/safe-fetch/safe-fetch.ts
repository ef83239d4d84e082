import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Connect, connectTo, type Resolve, safeAddresses } from './connect.js';
import { FetchFailedError, refuse, tooSlow, unreachable, withoutSecrets } from './errors.js';
import { readBody } from './read-body.js';

/** What one request may cost, and what it is for. */
export interface SafeFetchOptions {
  method?: 'GET' | 'HEAD';
  headers?: Readonly<Record<string, string>>;
  /** Media types that are accepted, such as `['application/json', 'image/*']`; left out, all. Asked of 2xx only. */
  accept?: readonly string[];
  /** Bytes of the body, both on the wire and after decompression. @default 10 MB */
  maxBytes?: number;
  /** Milliseconds for everything, redirects included. @default 30_000 */
  timeout?: number;
  signal?: AbortSignal | undefined;
}

/** An answer, read to its end. Any status: 404 and 500 are answers. */
export interface SafeResponse {
  /** The address that answered, after redirects. */
  url: string;
  status: number;
  headers: Headers;
  body: Uint8Array;
  /** The body as UTF-8. */
  text(): string;
}

/** Asks an address that somebody else named. @throws {UnsafeAddressError} or {FetchFailedError}. */
export type SafeFetch = (url: string, options?: SafeFetchOptions) => Promise<SafeResponse>;

/** How addresses are found and reached. */
export interface SafeFetchSettings {
  /** Whether loopback and private networks may be asked; link-local and cloud metadata never. @default false */
  allowPrivate?: boolean;
  /** @default the system's */
  resolve?: Resolve;
  /** @default TCP, or TLS for https */
  connect?: Connect;
  userAgent?: string;
}

const MOST_REDIRECTS = 5;
const CONNECT_TIMEOUT = 10_000;

/**
 * Makes the command's only way to addresses that others name: sites, feeds, pictures. Every connection is new and made
 * to an address that was judged for this request, so nothing earlier can be reused to get around the rules.
 */
export function createSafeFetch(settings: SafeFetchSettings = {}): SafeFetch {
  return async (url, options = {}) => {
    const { timeout = 30_000, signal } = options;
    const deadline = AbortSignal.timeout(timeout);
    const ended = signal ? AbortSignal.any([deadline, signal]) : deadline;
    const progress = { url };
    try {
      return await withSignal(follow(url, options, settings, ended, progress), ended);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (deadline.aborted) throw tooSlow(progress.url, timeout, error);
      throw error;
    }
  };
}

async function follow(
  start: string,
  options: SafeFetchOptions,
  settings: SafeFetchSettings,
  signal: AbortSignal,
  progress: { url: string },
): Promise<SafeResponse> {
  let url = checkedUrl(start);
  let headers = options.headers ?? {};
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    progress.url = url.href;
    const answer = await send(url, { ...options, headers }, settings, signal);
    const target = redirectOf(answer);
    if (target === undefined) return await settle(answer, url, options, signal);
    answer.destroy();
    const next = checkedUrl(URL.canParse(target, url.href) ? new URL(target, url.href).href : target);
    if (url.protocol === 'https:' && next.protocol === 'http:') throw refuse('downgrade', next.href);
    if (next.origin !== url.origin) headers = withoutCredentials(headers);
    url = next;
  }
  throw new FetchFailedError('redirects', start, {
    id: `${withoutSecrets(start)} dialihkan lebih dari ${MOST_REDIRECTS} kali. Pakai alamat akhirnya.`,
    en: `${withoutSecrets(start)} redirects more than ${MOST_REDIRECTS} times. Use the address it ends at.`,
  });
}

function checkedUrl(text: string): URL {
  // Parsing first makes every spelling of an IPv4 address (127.1, octal, hexadecimal, one number) the same one.
  if (!URL.canParse(text)) throw refuse('scheme', text);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('scheme', text);
  if (url.username || url.password) throw refuse('credentials', text);
  url.hash = '';
  return url;
}

async function send(
  url: URL,
  { method = 'GET', headers, accept }: SafeFetchOptions,
  { allowPrivate = false, resolve, connect = connectTo, userAgent = 'humas-cli' }: SafeFetchSettings,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { hostname, addresses } = await safeAddresses(url, { allowPrivate, resolve });
  signal.throwIfAborted();
  const secure = url.protocol === 'https:';
  const port = Number(url.port) || (secure ? 443 : 80);
  return await new Promise<IncomingMessage>((answered, failed) => {
    const socket = connect({ url, hostname, port, addresses });
    const slow = setTimeout(() => socket.destroy(withCode('ETIMEDOUT')), CONNECT_TIMEOUT);
    socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(slow));
    socket.once('close', () => clearTimeout(slow));
    const request = (secure ? requestHttps : requestHttp)({
      method,
      path: url.pathname + url.search,
      headers: {
        Host: url.host,
        'User-Agent': userAgent,
        Accept: accept?.join(', ') ?? '*/*',
        'Accept-Encoding': 'gzip, br',
        ...headers,
        Connection: 'close',
      },
      // Without an agent there is no pool: nobody else's connection is ever used.
      createConnection: () => socket,
      maxHeaderSize: 32_768,
      signal,
    });
    request.on('error', (cause) => failed(signal.aborted ? cause : unreachable(url, cause)));
    request.on('response', answered);
    // Whoever switches to another protocol (101) is hung up on without an error.
    request.on('close', () => failed(unreachable(url, withCode('HPE_UPGRADE'))));
    request.end();
  });
}

/** Whatever never answers, a name server or a site, must not outlive the request's own time. */
async function withSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return await new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function settle(
  answer: IncomingMessage,
  url: URL,
  { method, accept, maxBytes = 10_000_000 }: SafeFetchOptions,
  signal: AbortSignal,
): Promise<SafeResponse> {
  const { statusCode: status = 0 } = answer;
  const headers = headersOf(answer);
  if (accept && status >= 200 && status < 300) checkType(url, headers.get('content-type'), accept, answer);
  const isEmpty = method === 'HEAD' || status === 204 || status === 304;
  if (isEmpty) answer.resume();
  const body = isEmpty ? new Uint8Array() : await readBodyOf(answer, url, maxBytes, signal);
  return { url: url.href, status, headers, body, text: () => new TextDecoder().decode(body) };
}

async function readBodyOf(answer: IncomingMessage, url: URL, maxBytes: number, signal: AbortSignal) {
  try {
    return await readBody(answer, url.href, maxBytes);
  } catch (error) {
    if (error instanceof FetchFailedError || signal.aborted) throw error;
    throw unreachable(url, error);
  }
}

function headersOf(answer: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  return headers;
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined;
  // Node reads headers as Latin-1; sites that do not encode their addresses write them in UTF-8.
  return Buffer.from(headers.location, 'latin1').toString();
}

function checkType(
  url: URL,
  header: string | null,
  accept: readonly string[],
  answer: IncomingMessage,
): void {
  const type = (header ?? '').split(';', 1)[0]?.trim().toLowerCase().slice(0, 100) ?? '';
  const fits = accept.some((wanted) =>
    wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted,
  );
  if (fits) return;
  answer.destroy();
  throw new FetchFailedError('type', url.href, {
    id: `${url.href} mengirim ${type || 'isi tanpa jenis'}, bukan ${accept.join(' atau ')}.`,
    en: `${url.href} sent ${type || 'a body without a type'}, not ${accept.join(' or ')}.`,
  });
}

const withoutCredentials = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));

const withCode = (code: string) => Object.assign(new Error(code), { code });
