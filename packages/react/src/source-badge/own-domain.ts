import { webAddress } from './web-address.js';

/** Host and port as browsers compare them; a full stop at the end of a name changes nothing (RFC 1034, 3.1). */
const hostOf = (url: URL | undefined) => url?.host.replace(/\.(?=:|$)/, '');

/**
 * The agency's domain an address belongs to, or undefined. Whole labels are compared, so that `evil-kepegawaian.example`
 * is not `kepegawaian.example`, and as the browser spells them: `kepegawaıan.example` is another name.
 *
 * @param domains hosts, with a port where it is not the usual one. Below a bare `localhost` or `id` nothing belongs to
 * the agency.
 * @example
 * ```ts
 * ownDomain('https://www.kepegawaian.example/a', ['kepegawaian.example']); // 'kepegawaian.example'
 * ```
 */
export function ownDomain(address: string, domains: readonly string[]): string | undefined {
  const url = webAddress(address);
  const host = hostOf(url);
  return (
    host &&
    domains
      .map((domain) => hostOf(webAddress(`${url?.protocol}//${domain}`)))
      .find((own) => own && (host === own || (own.includes('.') && host.endsWith(`.${own}`))))
  );
}
