import type { Scope } from '@humas/contract';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problems/problem-error.js';
import type { KeyRepository } from '../repositories/keys.js';
import type { Principal } from './principal.js';
import { hashSecret, isSecret } from './secret.js';

/**
 * Says whose key a request carries.
 *
 * @throws ProblemError `unauthorized` without a key in force, `insufficient_scope` when it lacks one of the scopes
 */
export type Authenticate = (request: FastifyRequest, scopes: readonly Scope[]) => Promise<Principal>;

/** RFC 6750; the name of the scheme has no case. */
const BEARER = /^bearer +(\S+) *$/i;

/**
 * Asks the database for each request, so that a revoked key opens nothing from that moment on, in every process.
 *
 * @param used told of every key that opened something; it must neither throw nor wait
 */
export function createAuthenticate(
  keys: Pick<KeyRepository, 'findInForce'>,
  used: (keyId: string) => void,
): Authenticate {
  return async ({ headers }, needed) => {
    if (headers.authorization === undefined) throw unauthorized(NONE, 'Bearer');
    const secret = BEARER.exec(headers.authorization)?.[1];
    if (secret === undefined || !isSecret(secret)) throw unauthorized(NO_SECRET);
    const key = await keys.findInForce(hashSecret(secret));
    if (!key) throw unauthorized();
    const missing = needed.filter((scope) => !key.scopes.includes(scope));
    if (missing.length > 0) throw insufficientScope(missing);
    if (!key.used_lately) used(key.id);
    return { keyId: key.id, agencyId: key.agency_id, scopes: key.scopes };
  };
}

/** A 403 that names what the key lacks. */
export function insufficientScope(missing: readonly Scope[]): ProblemError {
  const challenge = `Bearer error="insufficient_scope", scope="${missing.join(' ')}"`;
  return new ProblemError('insufficient_scope', {
    values: { scopes: missing.join(', ') },
    headers: { 'WWW-Authenticate': challenge },
  });
}

/** A 401 that says why. By default: the key is unknown, or was revoked, maybe just now. */
export function unauthorized(
  reason: { readonly id: string; readonly en: string } = UNKNOWN,
  challenge = 'Bearer error="invalid_token"',
): ProblemError {
  return new ProblemError('unauthorized', { values: { reason }, headers: { 'WWW-Authenticate': challenge } });
}

const NONE = { id: 'Permintaan ini tidak membawa kunci.', en: 'This request carries no key.' };
const NO_SECRET = {
  id: 'Yang dikirim bukan kunci yang utuh: kunci diawali "humas_" dan diikuti 43 karakter.',
  en: 'What was sent is not a whole key: one begins with "humas_", and 43 characters follow.',
};
const UNKNOWN = {
  id: 'Kunci ini tidak dikenal atau sudah dicabut.',
  en: 'This key is unknown or was revoked.',
};
