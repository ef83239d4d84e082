import { plainText } from '../prepare/dom.js';
import { FetchFailedError } from '../safe-fetch/errors.js';
import type { SafeFetch } from '../safe-fetch/safe-fetch.js';
import { CliError, type Text } from '../words/text.js';
import { type Attempt, notFound } from './not-found.js';
import { type Answer, errorCode, isRecord, type Requests } from './requests.js';
import { RestRoot } from './rest-root.js';

/** A WordPress that was found. */
export type FoundSite = {
  root: RestRoot;
  /** What the site calls itself. */
  title: string;
  /** The language its pages say they are in. */
  locale: 'id' | 'en';
};

const RELATION = 'https://api.w.org/';

/** Pages announce one root; more than these are a trap. */
const MOST_ANNOUNCED = 5;

/**
 * Finds where a site answers programs from any of its addresses: what the page announces first (`Link` header, `<link>`
 * element), then `?rest_route=/` and `wp-json/` of the folder and of every folder above.
 *
 * @throws {CliError} when there is none, with everything that was tried.
 */
export async function discover(
  site: string,
  fetch: SafeFetch,
  requests: Requests,
  signal?: AbortSignal,
): Promise<FoundSite> {
  const start = siteAddress(site);
  const attempts: Attempt[] = [];
  const page = await readPage(start, fetch, attempts, signal);
  const named = announced(page, page.url).slice(0, MOST_ANNOUNCED);
  const candidates = [...named, ...conventional(page.url), ...conventional(start)];
  for (const candidate of new Set(candidates)) {
    const found = await verify(new RestRoot(candidate), requests, attempts);
    if (found) return { ...found, locale: localeOf(page) };
  }
  throw notFound(start, attempts);
}

/** The address as a person types it: without a scheme it is https, as every agency's site should be. */
function siteAddress(site: string): string {
  const typed = site.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (URL.canParse(address)) return new URL(address).href;
  throw new CliError({
    id: `"${typed}" bukan alamat situs. Tulis seperti https://www.contoh.go.id.`,
    en: `"${typed}" is not the address of a site. Write it like https://www.contoh.go.id.`,
  });
}

type Page = { url: string; links: string; html: string };

async function readPage(
  start: string,
  fetch: SafeFetch,
  attempts: Attempt[],
  signal?: AbortSignal,
): Promise<Page> {
  try {
    const { url, status, headers, text } = await fetch(start, { maxBytes: 20_000_000, signal });
    attempts.push({ address: url, status, what: both(String(status)) });
    return { url, links: headers.get('link') ?? '', html: text().slice(0, 500_000) };
  } catch (error) {
    // The page itself may be broken or huge while the API beside it answers; a host that is not there never does.
    if (!(error instanceof FetchFailedError) || ['unknown-host', 'unreachable'].includes(error.failure))
      throw error;
    attempts.push({ address: start, what: error.text });
    return { url: start, links: '', html: '' };
  }
}

/** What the page itself says: the header, then the element. */
function announced({ links, html }: Page, base: string): string[] {
  const header = [...links.matchAll(/<([^<>]{1,2000})>\s*;([^<]{0,500})/g)]
    .filter(([, , parameters]) => parameters?.includes(RELATION))
    .map(([, address]) => address);
  const elements = [...html.matchAll(/<link\b[^<>]{0,2000}>/gi)]
    .filter(([tag]) => tag.includes(RELATION))
    .map(([tag]) => /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]?.replaceAll('&amp;', '&'));
  return [...header, ...elements]
    .filter((address) => address !== undefined && URL.canParse(address, base))
    .map((address) => new URL(address ?? '', base).href);
}

function conventional(page: string): string[] {
  const folders = new URL(page).pathname.split('/').slice(1, -1).slice(0, 5);
  const last = new URL(page).pathname.split('/').at(-1) ?? '';
  const deepest = last === '' || last.includes('.') ? folders : [...folders, last];
  const paths = deepest.map((_, index) => `/${deepest.slice(0, deepest.length - index).join('/')}/`);
  return [...paths, '/'].flatMap((path) => {
    const base = new URL(path, page).href;
    return [`${base}?rest_route=/`, `${base}wp-json/`];
  });
}

/** Whether WordPress answers there, as its index says, or, where that is closed, as its list of posts shows. */
async function verify(
  root: RestRoot,
  requests: Requests,
  attempts: Attempt[],
): Promise<Omit<FoundSite, 'locale'> | undefined> {
  const index = await ask(root, root.at('/', { _fields: 'name,namespaces,home' }), requests, attempts);
  if (!index) return undefined;
  const { host } = new URL(root.href);
  if (isRecord(index.json) && Array.isArray(index.json.namespaces)) {
    const title = typeof index.json.name === 'string' ? plainText(index.json.name) : '';
    if (!index.json.namespaces.includes('wp/v2')) return undefined;
    return { root: root.withHome(index.json.home), title: title || host };
  }
  if (![401, 403].includes(index.status)) return undefined;
  const posts = await ask(root, root.at('/wp/v2/posts', { per_page: 1, _fields: 'id' }), requests, attempts);
  return posts && Array.isArray(posts.json) ? { root, title: host } : undefined;
}

async function ask(
  { href: address }: RestRoot,
  url: string,
  requests: Requests,
  attempts: Attempt[],
): Promise<Answer | undefined> {
  try {
    const answer = await requests.get(url);
    const { status } = answer;
    const what =
      answer.json === undefined
        ? { id: `${status}, bukan JSON`, en: `${status}, no JSON` }
        : both([status, errorCode(answer)].filter(Boolean).join(' '));
    attempts.push({ address, status, code: errorCode(answer), what });
    return answer;
  } catch (error) {
    // An address that may not be asked among them: sites announce where they were built, too.
    if (!(error instanceof CliError)) throw error;
    attempts.push({ address, what: error.text });
    return undefined;
  }
}

const both = (text: string): Text => ({ id: text, en: text });

/** `<html lang>`, else the folder; Indonesian where nothing is said. */
function localeOf({ html, url }: Page): 'id' | 'en' {
  const written = /<html\b[^<>]{0,2000}?\blang\s*=\s*["']?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase();
  if (written === 'id' || written === 'en') return written;
  return /^\/en(\/|$)/.test(new URL(url).pathname) ? 'en' : 'id';
}
