import { CliError, type Text } from '../words/text.js';

/** Which rule an address broke. */
export type AddressRule = 'scheme' | 'credentials' | 'private-address' | 'forbidden-address' | 'downgrade';

/** Somebody named an address that is never asked, or only with `--allow-private`. Nothing was sent there. */
export class UnsafeAddressError extends CliError {
  override readonly name = 'UnsafeAddressError';
  readonly rule: AddressRule;
  readonly url: string;

  constructor(rule: AddressRule, url: string, text: Text) {
    super(text);
    this.rule = rule;
    this.url = url;
  }
}

/** Why an answer could not be had. */
export type FetchFailure =
  | 'unknown-host'
  | 'unreachable'
  | 'certificate'
  | 'protocol'
  | 'timeout'
  | 'too-large'
  | 'type'
  | 'encoding'
  | 'redirects'
  | 'status';

/** A safe address did not give a usable answer. */
export class FetchFailedError extends CliError {
  override readonly name = 'FetchFailedError';
  readonly failure: FetchFailure;
  readonly url: string;

  constructor(failure: FetchFailure, url: string, text: Text, cause?: unknown) {
    super(text, cause);
    this.failure = failure;
    this.url = url;
  }
}

/** Whether asking again later may help. */
export const isTransient = (error: unknown): boolean =>
  error instanceof FetchFailedError && (error.failure === 'unreachable' || error.failure === 'timeout');

/** Whether this one answer cannot be used, while others of the same site may. */
export const isAboutAnswer = (error: unknown): boolean =>
  error instanceof FetchFailedError && ['too-large', 'encoding', 'protocol', 'type'].includes(error.failure);

/** @returns the error for a refused scheme, user, password, or step from https to http. */
export function refuse(rule: 'scheme' | 'credentials' | 'downgrade', url: string): UnsafeAddressError {
  const shown = withoutSecrets(url);
  const texts: Record<typeof rule, Text> = {
    scheme: {
      id: `${shown} bukan alamat http atau https. Alamat lain tidak pernah diminta.`,
      en: `${shown} is not an http or https address. No other is ever asked.`,
    },
    credentials: {
      id: `${shown} memuat nama pengguna atau kata sandi. Tuliskan alamat tanpa keduanya.`,
      en: `${shown} holds a user name or password. Write the address without them.`,
    },
    downgrade: {
      id: `${shown} dituju dari alamat https tanpa enkripsi. Isinya dapat diubah di jalan, jadi tidak diikuti.`,
      en: `An https address redirects to ${shown} without encryption. Anybody could change it on the way, so it is not followed.`,
    },
  };
  return new UnsafeAddressError(rule, shown, texts[rule]);
}

/** @returns the error for a host at an address of the inner network. */
export function refuseAddress(url: string, address: string, isForbidden: boolean): UnsafeAddressError {
  const shown = withoutSecrets(url);
  if (isForbidden) {
    return new UnsafeAddressError('forbidden-address', shown, {
      id: `${shown} menuju ${address}, yang bukan alamat situs web (metadata awan, lokal-tautan, atau cadangan). Tidak ada yang dikirim ke sana.`,
      en: `${shown} leads to ${address}, where no website is (cloud metadata, link-local or reserved). Nothing was sent there.`,
    });
  }
  return new UnsafeAddressError('private-address', shown, {
    id: `${shown} menuju ${address}, alamat jaringan dalam. Tidak ada yang dikirim ke sana. Jika itu memang situs Anda, tambahkan --allow-private.`,
    en: `${shown} leads to ${address}, an address of the inner network. Nothing was sent there. If that is your own site, add --allow-private.`,
  });
}

/** How TLS says that nobody vouches for a site; agencies often forget the certificate in the middle of the chain. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** @returns the error for a site that did not answer, or not as a site does. */
export function unreachable(url: URL, cause: unknown): FetchFailedError {
  const why = causeOf(cause);
  if (CERTIFICATE.test(why)) {
    const text = {
      id: `${url.href} tidak dipercaya: sertifikatnya tidak sah atau rantainya tidak lengkap (${why}). Mintalah pengelola situs memperbaikinya.`,
      en: `${url.href} is not trusted: its certificate is not valid or its chain is incomplete (${why}). Ask the site's administrators to mend it.`,
    };
    return new FetchFailedError('certificate', url.href, text, cause);
  }
  if (why.startsWith('HPE_')) {
    const text = {
      id: `${url.href} tidak menjawab sebagai situs web (${why}). Periksa alamat dan nomor portanya.`,
      en: `${url.href} does not answer as a website does (${why}). Check the address and its port.`,
    };
    return new FetchFailedError('protocol', url.href, text, cause);
  }
  const text = {
    id: `${url.href} tidak dapat dihubungi (${why}). Periksa apakah situsnya hidup, lalu coba lagi.`,
    en: `${url.href} could not be reached (${why}). Check that the site is up, then try again.`,
  };
  return new FetchFailedError('unreachable', url.href, text, cause);
}

/** @returns the error for a site that took longer than it may. */
export const tooSlow = (url: string, timeout: number, cause: unknown) =>
  new FetchFailedError(
    'timeout',
    url,
    {
      id: `${withoutSecrets(url)} tidak selesai menjawab dalam ${Math.round(timeout / 1000)} detik. Coba lagi nanti.`,
      en: `${withoutSecrets(url)} did not finish answering in ${Math.round(timeout / 1000)} seconds. Try again later.`,
    },
    cause,
  );

const causeOf = (cause: unknown) =>
  cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);

/** The address as it may be printed and logged. */
export function withoutSecrets(url: string): string {
  if (!URL.canParse(url)) return JSON.stringify(url.slice(0, 200));
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
