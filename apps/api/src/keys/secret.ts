import { createHash, randomBytes } from 'node:crypto';

/** What a secret looks like; the beginning lets scanners of published code find one that got there. */
const SECRET = /^humas_[A-Za-z0-9_-]{43}$/;

/** A new secret of 256 random bits. */
export function createSecret(): string {
  return `humas_${randomBytes(32).toString('base64url')}`;
}

/** Whether a text could be a secret at all: one copied by halves is not. */
export function isSecret(text: string): boolean {
  return SECRET.test(text);
}

/**
 * What is stored of a secret. A plain hash is enough: unlike a password, 256 random bits cannot be guessed, and a slow
 * hash would cost every request.
 */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
