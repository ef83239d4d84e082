import { type Settings, settings } from '../settings.ts';

type Places = Pick<Settings, 'siteUrl' | 'hosts'>;

/** What stands at the same address on every host: files, pages of no agency, and what robots ask for. */
const EVERYWHERE =
  /^\/(?:_astro\/|favicon\.svg|(?:en\/)?(?:cara-menghitung|privasi|sematkan)(?:$|[?#])|robots\.txt|sitemap-halaman\.xml|sitemap\.xml$)/;

/** Ends a slug: whatever cannot be part of one. */
const END = '(?![\\w-])';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The agency whose own host was asked; none for any other host, forged ones included: those are served by path. */
export function agencyAt(host: string | null | undefined, { hosts }: Places = settings): string | undefined {
  return hosts.get(host?.toLowerCase() ?? '');
}

/** Where an agency's pages begin, for addresses that others keep: its own host if it has one. */
function originOf(agency: string, { siteUrl, hosts }: Places): string | undefined {
  const [host] = [...hosts].find(([, owner]) => owner === agency) ?? [];
  return host && `${new URL(siteUrl).protocol}//${host}`;
}

/** Where this host's own robots.txt and sitemaps lie. */
export const originAt = (agency: string | undefined, places: Places = settings): string =>
  (agency && originOf(agency, places)) ?? places.siteUrl;

/** A path as the pages know it, of the path that was asked on an agency's own host: below the agency's slug. */
export function inward(path: string, agency: string): string {
  if (EVERYWHERE.test(path) || new RegExp(`^/(?:en/)?${agency}${END}`).test(path)) return path;
  const [, english = '', rest = ''] = /^(\/en(?![^/?#]))?(.*)$/s.exec(path) ?? [];
  return `${english}/${agency}${rest === '/' ? '' : rest.replace(/^\/\?/, '?')}`;
}

/** The path of a link, as a page on the host of `here` writes it: short on the agency's own host, whole to any other. */
export function outwardPath(path: string, here: string | undefined, places: Places = settings): string {
  const [, english = '', agency = '', rest = ''] = /^(\/en(?![^/?#]))?\/?([\w-]*)(.*)$/s.exec(path) ?? [];
  const origin = originOf(agency, places);
  if (!origin) return here && !EVERYWHERE.test(path) ? places.siteUrl + path : path;
  const short = english || rest.startsWith('/') ? english + rest : `/${rest}`;
  return agency === here ? short : origin + short;
}

/** An absolute address of this site, where its agency has a host of its own: there. */
export function outwardAddress(address: string, places: Places = settings): string {
  const path = address.startsWith(places.siteUrl) ? address.slice(places.siteUrl.length) : undefined;
  if (path === undefined || !/^(?:\/|$)/.test(path)) return address;
  const moved = outwardPath(path, undefined, places);
  return moved === path ? address : moved;
}

/**
 * Everything a page writes, addressed for the host it was asked on. Pages write addresses by path, without knowing of hosts;
 * here whole addresses (canonical links, structured data, words to share, ways back from a form) move to the agency's host,
 * whoever asks on whichever host, and links become what {@link outwardPath} says.
 */
export function outward(text: string, here: string | undefined, places: Places = settings): string {
  const { siteUrl, hosts } = places;
  const slugs = [...new Set(hosts.values())].join('|');
  const whole = (address: string, slash: string) =>
    new RegExp(`${escaped(address)}(?:${slash}en)?${slash}(?:${slugs})${END}(?:${slash})?`, 'g');
  return text
    .replace(whole(siteUrl, '/'), (address) => outwardAddress(address, places))
    .replace(whole(encodeURIComponent(siteUrl), '%2F'), (address) =>
      encodeURIComponent(outwardAddress(decodeURIComponent(address), places)),
    )
    .replace(
      /(\s(?:href|action)=")(\/(?!\/)[^"]*)/g,
      (_, before, path) => before + outwardPath(path, here, places),
    );
}

/** An answer addressed for the host it was asked on; the same answer where no agency has a host of its own. */
export async function addressed(response: Response, host: string | null): Promise<Response> {
  if (settings.hosts.size === 0) return response;
  const here = agencyAt(host);
  const { headers, status } = response;
  const location = headers.get('Location');
  if (location?.startsWith('/')) headers.set('Location', outwardPath(location, here));
  if (!/^(?:text\/|application\/xml)/.test(headers.get('Content-Type') ?? '')) return response;
  return new Response(outward(await response.text(), here), { status, headers });
}
