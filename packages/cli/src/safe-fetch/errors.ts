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

/** The address as it may be printed and logged. */
export function withoutSecrets(url: string): string {
  if (!URL.canParse(url)) return JSON.stringify(url.slice(0, 200));
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
