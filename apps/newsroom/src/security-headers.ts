import { withRunTimeDirectives } from './content-security-policy.ts';
import type { Settings } from './settings.ts';

/** A year, as browsers ask of a promise that they should keep. */
const YEAR = 31_536_000;

/**
 * What every answer says beside its content, pages, files and refusals alike: nothing is sniffed, framed or read by other
 * sites, no address leaks to them, and no page may ask for camera, place or interests.
 *
 * Where readers come by https, browsers are told to stay there (HSTS), and pages that opened ours, or that ours opened,
 * cannot hold on to it (COOP). Without https both would only be a warning in the console.
 */
export function securityHeaders(settings: Settings): Record<string, string> {
  return {
    // A page replaces it with one that has its hashes.
    'Content-Security-Policy': withRunTimeDirectives(null, settings),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(settings.siteUrl.startsWith('https:') && {
      'Strict-Transport-Security': `max-age=${YEAR}`,
      'Cross-Origin-Opener-Policy': 'same-origin',
    }),
  };
}
