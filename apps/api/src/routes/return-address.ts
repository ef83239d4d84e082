import type { Services } from '../services.js';
import type { OpenedPoll } from './reactions.js';

/**
 * Where the link back leads: `returnTo` when it lies on the site or on one of the agency's domains, else the article's
 * own address. An open redirect would let a stranger's page borrow the agency's good name.
 */
export function returnAddress(
  returnTo: string | undefined,
  row: OpenedPoll,
  { config, addresses }: Pick<Services, 'config' | 'addresses'>,
): string {
  const own = addresses.article(row.agency_slug, row.slug, row.canonical_url);
  if (!returnTo || !URL.canParse(returnTo)) return own;
  const url = new URL(returnTo);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isOurs = url.origin === new URL(config.siteUrl).origin || row.domains.includes(url.host);
  const hidesHost = url.username !== '' || url.password !== '';
  return isWeb && isOurs && !hidesHost ? url.href : own;
}
