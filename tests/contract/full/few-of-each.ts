import { createRequire } from 'node:module';
import type { Exchange } from './record-suite.ts';

/** The suite sends some requests ten thousand times; what they say about the contract is in the first of them. */
const OF_EACH = 25;
/**
 * Bodies of 100,000 brackets or 10 MB, JSON that is none, and a media type that is none test our own doors; Prism itself
 * ends over them or never answers. It gets the beginning of what is long, and bytes in place of what it cannot read: what
 * was refused stays a wrong request, and its answer is judged like any other.
 */
const LONGEST_PAYLOAD = 50_000;
const BEGINNING = 100;
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+/;

const require = createRequire(import.meta.url);
const document: { paths: Record<string, object> } = require('@humas/contract/openapi.json');
/** The path of the contract an address belongs to; without parameters goes before with. */
const PATHS = Object.keys(document.paths)
  .toSorted((one, other) => one.split('{').length - other.split('{').length)
  .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]*')}$`) }));

/** Pictures, the pages of the documentation and addresses that nobody promised. */
const ELSEWHERE = 'elsewhere';

/** Which kind of question an exchange is: its operation, what came of it, in which form, and what it named. */
export function kindOf({ method, url, status, headers }: Exchange): string {
  const [address = '', query = ''] = url.split('?');
  const path = PATHS.find(({ pattern }) => pattern.test(address))?.path ?? ELSEWHERE;
  const names = [...new Set(new URLSearchParams(query).keys())].filter((name) =>
    /^[a-zA-Z]{1,20}$/.test(name),
  );
  return [
    method,
    path,
    status,
    String(headers['content-type'] ?? '').split(';', 1)[0],
    ...names.toSorted(),
  ].join(' ');
}

/**
 * Some exchanges of every kind the contract knows, spread over the whole suite.
 *
 * @returns fewer by far, and not one pair of operation and status less
 */
export function fewOfEach(exchanges: readonly Exchange[]): Exchange[] {
  const kinds = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const kind = kindOf(exchange);
    if (kind.includes(` ${ELSEWHERE} `)) continue;
    const same = kinds.get(kind);
    if (same) same.push(exchange);
    else kinds.set(kind, [exchange]);
  }
  return [...kinds.values()].flatMap((same) => {
    const step = Math.max(1, same.length / OF_EACH);
    return Array.from({ length: Math.min(OF_EACH, same.length) }, (_, n) =>
      bearable(same[Math.floor(n * step)] as Exchange),
    );
  });
}

function bearable(exchange: Exchange): Exchange {
  const { status, headers } = exchange;
  const isTooLong = exchange.payload.length > LONGEST_PAYLOAD && status >= 300;
  const payload = isTooLong ? exchange.payload.slice(0, BEGINNING) : exchange.payload;
  const type = headers['content-type'];
  if (type === undefined || isReadable(type, payload)) return { ...exchange, payload };
  return { ...exchange, payload, headers: { ...headers, 'content-type': 'application/octet-stream' } };
}

function isReadable(type: string, payload: string): boolean {
  if (!type.startsWith('application/json')) return MEDIA_TYPE.test(type);
  try {
    JSON.parse(payload);
    return true;
  } catch {
    return false;
  }
}
