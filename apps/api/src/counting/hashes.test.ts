import { createHash, createHmac, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createHmacOf, visitHash, voterHash } from './hashes.js';

const TEXTS = ['', '203.0.113.7', '2001:db8:0:1', 'Kementerian – “Perhubungan” 🛳', 'a'.repeat(1000)];

it.each(TEXTS)('disguises %j as HMAC-SHA-256 does', (text) => {
  const key = randomBytes(32);
  const hmacOf = createHmacOf(key);
  const expected = createHmac('sha256', key).update(text).digest('base64url');
  expect([hmacOf(text), hmacOf(text)]).toEqual([expected, expected]);
});

it.each(TEXTS)('hashes a visit and a voter of %j with SHA-256', (text) => {
  const expected = createHash('sha256').update(`${text}|rahasia`).digest();
  expect(voterHash(text, 'rahasia')).toEqual(expected);
  expect(Buffer.from(visitHash(text, 'rahasia'), 'latin1')).toEqual(expected.subarray(0, 16));
});
