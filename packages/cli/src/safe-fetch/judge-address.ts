import ipaddr from 'ipaddr.js';

/** `public` may be asked, `private` only with `--allow-private`, `never` not at all. */
export type AddressVerdict = 'public' | 'private' | 'never';

/** Where clouds keep the secrets of a machine, outside the link-local range. */
const METADATA = ['100.100.100.200', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254'];

const PRIVATE_RANGES = new Set(['loopback', 'private', 'carrierGradeNat', 'uniqueLocal']);

/** All of IPv6 that is given out as public unicast; whatever is invented later outside of it stays refused. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];
/** NAT64 (RFC 6052): networks without IPv4 reach the IPv4 web through it. */
const NAT64: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('64:ff9b::'), 96];

/**
 * Says who could be at the other end of an address. An IPv4 address inside an IPv6 one (mapped, NAT64) is judged as
 * what it reaches; tunnels that hide another one (6to4, Teredo) are never asked.
 */
export function judgeAddress(address: string): AddressVerdict {
  if (!ipaddr.isValid(address)) return 'never';
  const parsed = ipaddr.process(address);
  if (METADATA.includes(parsed.toString())) return 'never';
  if (parsed instanceof ipaddr.IPv4) return judgeRange(parsed.range());
  if (parsed.match(NAT64)) return judgeAddress(parsed.toByteArray().slice(12).join('.'));
  const verdict = judgeRange(parsed.range());
  return verdict === 'public' && !parsed.match(GLOBAL_UNICAST) ? 'never' : verdict;
}

function judgeRange(range: string): AddressVerdict {
  if (range === 'unicast') return 'public';
  return PRIVATE_RANGES.has(range) ? 'private' : 'never';
}
