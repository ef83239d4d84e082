import type { Agency } from '@humas/sdk';
import { type Settings, settings } from '../settings.ts';

/** Bytes: a sign is small, and what is not is no sign. */
const LARGEST = 200_000;

const PICTURE = /^image\/(?:svg\+xml|png|jpeg|webp)\b/;

/**
 * Where this server may fetch a sign: the API by the way it reaches it, and the media origins its operator named. An
 * address that anything else wrote into the data leads nowhere.
 */
export function reachable(
  address: string,
  { apiUrl, publicApiUrl, mediaOrigins }: Pick<Settings, 'apiUrl' | 'publicApiUrl' | 'mediaOrigins'>,
): string | undefined {
  if (address.startsWith(`${publicApiUrl}/`)) return apiUrl + address.slice(publicApiUrl.length);
  return mediaOrigins.some((origin) => address.startsWith(`${origin}/`)) ? address : undefined;
}

/** An agency's sign as a `data:` address; undefined when it has none, or it cannot be had. */
export async function fetchLogo({ brand }: Pick<Agency, 'brand'>): Promise<string | undefined> {
  const address = brand.logo && reachable(brand.logo.url, settings);
  if (!address) return undefined;
  try {
    const answer = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(settings.patience),
    });
    const [type] = PICTURE.exec(answer.headers.get('Content-Type') ?? '') ?? [];
    if (!answer.ok || !type || Number(answer.headers.get('Content-Length')) > LARGEST) return undefined;
    const bytes = Buffer.from(await answer.arrayBuffer());
    return bytes.byteLength > LARGEST ? undefined : `data:${type};base64,${bytes.toString('base64')}`;
  } catch {
    return undefined;
  }
}
