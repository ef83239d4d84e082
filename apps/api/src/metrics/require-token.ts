import { createHash, timingSafeEqual } from 'node:crypto';
import { unauthorized } from '../keys/authenticate.js';

/**
 * Lets a scraper in that knows the operator's token; without a token everybody is.
 *
 * @throws ProblemError `unauthorized`, which says nothing of how wrong the token was
 */
export function requireMetricsToken(token: string | undefined, authorization: string | undefined): void {
  if (token === undefined) return;
  const given = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (given === undefined) throw unauthorized(NONE, 'Bearer');
  // Hashes are equally long, so that neither the time of comparing nor its length says how much was right.
  if (!timingSafeEqual(hash(given), hash(token))) throw unauthorized(WRONG);
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

const NONE = {
  id: 'Pengukuran server ini hanya untuk pengelolanya: permintaan ini tidak membawa HUMAS_METRICS_TOKEN.',
  en: 'The measurements are for the operator of this server: the request carries no HUMAS_METRICS_TOKEN.',
};
const WRONG = {
  id: 'Yang dikirim bukan HUMAS_METRICS_TOKEN server ini.',
  en: 'What was sent is not the HUMAS_METRICS_TOKEN of this server.',
};
