import { hash } from 'node:crypto';

/**
 * The first 16 bytes of SHA-256(article | visit): names a visit to one article and says nothing about others.
 *
 * @returns a text of one character for each byte: Node makes a `Buffer` of its own for each digest, which costs twice as
 *   much as hashing so little, and such texts compare like their bytes
 */
export function visitHash(article: string, visit: string): string {
  return hash('sha256', `${article}|${visit}`, 'latin1').slice(0, 16);
}

/** SHA-256(article | secret): the secret stays with the reader. */
export function voterHash(article: string, secret: string): Buffer {
  return Buffer.from(hash('sha256', `${article}|${secret}`, 'latin1'), 'latin1');
}

/** Bytes of a block of SHA-256, and of what it makes. */
const BLOCK = 64;
const DIGEST = 32;

/**
 * HMAC-SHA-256 (RFC 2104) of many texts with one key. Every view needs one, and two plain hashes cost half of an `Hmac`
 * object and leave nothing behind to be collected.
 *
 * @param key at most 64 bytes
 * @returns the HMAC of a text in base64url
 */
export function createHmacOf(key: Buffer): (text: string) => string {
  const padded = Buffer.concat([key, Buffer.alloc(BLOCK - key.length)]);
  const inner = Buffer.from(padded.map((byte) => byte ^ 0x36));
  const outer = Buffer.concat([padded.map((byte) => byte ^ 0x5c), Buffer.alloc(DIGEST)]);
  return (text) => {
    outer.write(hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'latin1'), BLOCK, 'latin1');
    return hash('sha256', outer, 'base64url');
  };
}
