import { createHash } from 'node:crypto';

/** The first 16 bytes of SHA-256(article | visit): names a visit to one article and says nothing about others. */
export function visitHash(article: string, visit: string): Buffer {
  return createHash('sha256').update(`${article}|${visit}`).digest().subarray(0, 16);
}

/** SHA-256(article | secret): the secret stays with the reader. */
export function voterHash(article: string, secret: string): Buffer {
  return createHash('sha256').update(`${article}|${secret}`).digest();
}
