import type { Config } from '../config.js';

/**
 * Where the link back leads: `returnTo` when it lies on the site or on one of the agency's domains, else where it would
 * lead by itself. An open redirect would let a stranger's page borrow the agency's good name.
 *
 * @param own what the reader came from as far as the server knows: the article, or the agency's first page
 */
export function returnAddress(
  returnTo: string | undefined,
  own: string,
  domains: readonly string[],
  { siteUrl }: Pick<Config, 'siteUrl'>,
): string {
  if (!returnTo || !URL.canParse(returnTo)) return own;
  const url = new URL(returnTo);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isOurs = url.origin === new URL(siteUrl).origin || domains.includes(url.host);
  const hidesHost = url.username !== '' || url.password !== '';
  return isWeb && isOurs && !hidesHost ? url.href : own;
}
