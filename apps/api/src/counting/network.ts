import { isIP, isIPv4, SocketAddress } from 'node:net';

/** What is no address at all: whoever manages to send such things shares one limit with everybody who does. */
const NOBODY = 'no address';
const MAPPED = '::ffff:';

/**
 * What tells readers apart about an address: an IPv4 address whole, of IPv6 the first four groups, because a reader owns
 * a whole /64. Proxies write one address in several ways, with a port, in brackets, as IPv4 inside IPv6; all of them
 * are the same reader.
 */
export function networkOf(written: string): string {
  // As Node writes them itself, nearly always.
  const usual = written.startsWith(MAPPED) ? written.slice(MAPPED.length) : written;
  if (isIPv4(usual)) return usual;
  const address = bare(written);
  if (isIPv4(address)) return address;
  if (isIP(address) === 0) return NOBODY;
  // Node's own form of it: shortened in one way only, and IPv4 inside IPv6 with dots.
  const { address: plain } = new SocketAddress({ family: 'ipv6', address });
  const mapped = plain.startsWith(MAPPED) ? plain.slice(MAPPED.length) : '';
  return isIPv4(mapped) ? mapped : firstGroups(plain);
}

/** Without port, brackets and zone. */
function bare(written: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(written);
  const withPort = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(written);
  return (bracketed?.[1] ?? withPort?.[1] ?? written).replace(/%.*$/s, '');
}

function firstGroups(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail === undefined) return groups.slice(0, 4).join(':');
  const end = tail === '' ? [] : tail.split(':');
  const gap = Array<string>(Math.max(0, 8 - groups.length - end.length)).fill('0');
  return [...groups, ...gap, ...end].slice(0, 4).join(':');
}
