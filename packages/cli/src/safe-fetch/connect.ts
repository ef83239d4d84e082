import { lookup as systemLookup } from 'node:dns/promises';
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { FetchFailedError, refuseAddress } from './errors.js';
import { judgeAddress } from './judge-address.js';

/** One address of a host. */
export interface HostAddress {
  address: string;
  family: number;
}

/** Finds the addresses of a host. */
export type Resolve = (hostname: string) => Promise<HostAddress[]>;

/** Opens a connection to one of these addresses and to no other. */
export type Connect = (to: { url: URL; hostname: string; port: number; addresses: HostAddress[] }) => Socket;

const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true });

/**
 * Resolves a host once and judges every address it has. The connection is then made to what was judged, so that a
 * name server that answers differently the second time gains nothing.
 *
 * @throws {UnsafeAddressError} when one of them may not be asked.
 */
export async function safeAddresses(
  url: URL,
  { allowPrivate, resolve = resolveBySystem }: { allowPrivate: boolean; resolve?: Resolve | undefined },
): Promise<{ hostname: string; addresses: HostAddress[] }> {
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const literal = isIP(hostname);
  const addresses = literal
    ? [{ address: hostname, family: literal }]
    : await resolved(url, hostname, resolve);
  for (const { address } of addresses) {
    const verdict = judgeAddress(address);
    if (verdict === 'never' || (verdict === 'private' && !allowPrivate))
      throw refuseAddress(url.href, address, verdict === 'never');
  }
  return { hostname, addresses };
}

async function resolved(url: URL, hostname: string, resolve: Resolve): Promise<HostAddress[]> {
  const unknown = (cause?: unknown) =>
    new FetchFailedError(
      'unknown-host',
      url.href,
      {
        id: `Tidak ada situs bernama ${hostname}. Periksa ejaannya.`,
        en: `There is no host named ${hostname}. Check its spelling.`,
      },
      cause,
    );
  try {
    const addresses = await resolve(hostname);
    if (addresses.length > 0) return addresses;
  } catch (cause) {
    if (isUnknownHost(cause)) throw unknown(cause);
    throw new FetchFailedError(
      'unreachable',
      url.href,
      {
        id: `Alamat ${hostname} tidak dapat dicari (DNS tidak menjawab). Coba lagi nanti.`,
        en: `The address of ${hostname} could not be looked up (no answer from DNS). Try again later.`,
      },
      cause,
    );
  }
  throw unknown();
}

const isUnknownHost = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ENODATA');

/** Connects without asking DNS again; TLS still checks the certificate against the host's name. */
export const connectTo: Connect = ({ url, hostname, port, addresses }) => {
  const lookup: LookupFunction = (_hostname, { all }, answer) => {
    const [first] = addresses;
    if (all || !first) answer(null, addresses);
    else answer(null, first.address, first.family);
  };
  const options = { host: hostname, port, lookup, autoSelectFamily: true };
  if (url.protocol === 'http:') return connectTcp(options);
  return connectTls({
    ...options,
    ...(isIP(hostname) ? {} : { servername: hostname }),
    ALPNProtocols: ['http/1.1'],
  });
};
