import { plainText } from '../prepare/dom.js';
import { FetchFailedError, UnsafeAddressError } from '../safe-fetch/errors.js';
import type { SafeFetch } from '../safe-fetch/safe-fetch.js';
import { CliError } from '../words/text.js';
import { type Answer, isRecord, type Requests } from './requests.js';
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
  const tried: string[] = [];
  const page = await readPage(start, fetch, tried, signal);
  const candidates = [...announced(page, page.url), ...conventional(page.url), ...conventional(start)];
  for (const candidate of new Set(candidates)) {
    const found = await verify(new RestRoot(candidate), requests, tried);
    if (found) return { ...found, locale: localeOf(page) };
  }
  throw new CliError({
    id: `Di ${start} tidak ditemukan WordPress yang terbuka untuk program. Yang dicoba: ${tried.join('; ')}. Jika situsnya WordPress, buka REST API untuk pembaca; jika bukan, pakai humas sync rss dengan alamat umpannya.`,
    en: `No WordPress open to programs was found at ${start}. Tried: ${tried.join('; ')}. If the site is WordPress, open its REST API to readers; if not, use humas sync rss with the address of its feed.`,
  });
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
  tried: string[],
  signal?: AbortSignal,
): Promise<Page> {
  try {
    const { url, status, headers, text } = await fetch(start, { maxBytes: 20_000_000, signal });
    tried.push(`${url} (${status})`);
    return { url, links: headers.get('link') ?? '', html: text().slice(0, 500_000) };
  } catch (error) {
    // The page itself may be broken or huge while the API beside it answers; a host that is not there never does.
    if (!(error instanceof FetchFailedError) || ['unknown-host', 'unreachable'].includes(error.failure))
      throw error;
    tried.push(`${start} (${error.text.en})`);
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
  tried: string[],
): Promise<Omit<FoundSite, 'locale'> | undefined> {
  const index = await ask(root.at('/', { _fields: 'name,namespaces,home' }), requests, tried);
  if (!index) return undefined;
  const { host } = new URL(root.href);
  if (isRecord(index.json) && Array.isArray(index.json.namespaces)) {
    const title = typeof index.json.name === 'string' ? plainText(index.json.name) : '';
    if (!index.json.namespaces.includes('wp/v2')) return undefined;
    return { root: root.withHome(index.json.home), title: title || host };
  }
  if (![401, 403].includes(index.status)) return undefined;
  const posts = await ask(root.at('/wp/v2/posts', { per_page: 1, _fields: 'id' }), requests, tried);
  return posts && Array.isArray(posts.json) ? { root, title: host } : undefined;
}

async function ask(url: string, requests: Requests, tried: string[]): Promise<Answer | undefined> {
  try {
    const answer = await requests.get(url);
    const what = answer.json === undefined ? ', no JSON' : '';
    tried.push(`${url} (${answer.status}${what})`);
    return answer;
  } catch (error) {
    if (error instanceof UnsafeAddressError || !(error instanceof CliError)) throw error;
    tried.push(`${url} (${error.text.en})`);
    return undefined;
  }
}

/** `<html lang>`, else the folder; Indonesian where nothing is said. */
function localeOf({ html, url }: Page): 'id' | 'en' {
  const written = /<html\b[^<>]{0,2000}?\blang\s*=\s*["']?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase();
  if (written === 'id' || written === 'en') return written;
  return /^\/en(\/|$)/.test(new URL(url).pathname) ? 'en' : 'id';
}
