/** Where the newsroom finds the content API, and where readers find the newsroom. */
export interface Settings {
  /**
   * The content API as this server reaches it (`HUMAS_API_URL`), without a closing slash.
   * @default 'http://127.0.0.1:4000'
   */
  apiUrl: string;
  /**
   * The content API as a reader's browser reaches it (`HUMAS_PUBLIC_API_URL`), without a closing slash.
   * @default 'http://localhost:4000'
   */
  publicApiUrl: string;
  /**
   * The address readers see (`HUMAS_SITE_URL`): canonical links and the way back from a vote begin with it. It is
   * never taken from the request, because a forged `Host` would then be stored in every cache.
   * @default 'http://localhost:<PORT, or 3000>'
   */
  siteUrl: string;
  /**
   * Agencies that have a host name of their own, by that name (`HUMAS_HOSTS`, such as
   * `berita.kepegawaian.example=kepegawaian`, separated by commas). Such a host shows the agency's front page at `/`. Only
   * these names are believed of a request; of several for one agency the first is in canonical links.
   * @default none: all agencies by path
   */
  hosts: ReadonlyMap<string, string>;
  /**
   * Further origins that serve pictures, such as an agency's CDN (`HUMAS_MEDIA_ORIGINS`, separated by spaces).
   * @default []
   */
  mediaOrigins: string[];
  /**
   * Milliseconds an answer of the content API is waited for (`HUMAS_API_PATIENCE_MS`). Short, since a reader waits at
   * the other end: a page made of what there is beats a complete page that comes too late.
   * @default 2000
   */
  patience: number;
}

/** An environment variable that does not hold what it should. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

function webAddress(variable: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new SettingsError(
    `humas: ${variable} is "${value}". The newsroom needs an address that begins with http:// or https://. ` +
      `Set it to one, for example ${variable}=https://api.example.go.id, or unset it.`,
  );
}

function wholeMilliseconds(variable: string, value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new SettingsError(
    `humas: ${variable} is "${value}". The newsroom needs a whole number of milliseconds from 1 to 9999999. ` +
      `Set it to one, for example ${variable}=2000, or unset it.`,
  );
}

function hostNames(value: string): Map<string, string> {
  const pairs = value.split(/[\s,]+/).filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [, host = '', agency = ''] = /^([a-z\d.-]+(?::\d+)?)=([a-z\d-]+)$/i.exec(pair) ?? [];
      if (host) return [host.toLowerCase(), agency];
      throw new SettingsError(
        `humas: HUMAS_HOSTS has "${pair}". The newsroom needs a host name and the slug of its agency, without http://. ` +
          'Write for example HUMAS_HOSTS=berita.kepegawaian.example=kepegawaian, several separated by commas.',
      );
    }),
  );
}

/**
 * Reads the settings from an environment.
 *
 * @throws SettingsError when an address is not http or https, a host has no agency, or a time is none.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const address = (variable: string, fallback: string) =>
    webAddress(variable, env[variable] || fallback).href.replace(/\/+$/, '');
  return {
    apiUrl: address('HUMAS_API_URL', 'http://127.0.0.1:4000'),
    publicApiUrl: address('HUMAS_PUBLIC_API_URL', 'http://localhost:4000'),
    siteUrl: address('HUMAS_SITE_URL', `http://localhost:${env.PORT || 3000}`),
    hosts: hostNames(env.HUMAS_HOSTS ?? ''),
    mediaOrigins: (env.HUMAS_MEDIA_ORIGINS ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((origin) => webAddress('HUMAS_MEDIA_ORIGINS', origin).origin),
    patience: wholeMilliseconds('HUMAS_API_PATIENCE_MS', env.HUMAS_API_PATIENCE_MS || '2000'),
  };
}

/** This process's settings, read when it starts and never baked into the build. */
export const settings: Settings = readSettings(process.env);
