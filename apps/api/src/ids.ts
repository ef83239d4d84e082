import { randomFillSync } from 'node:crypto';

/** Crockford's base 32: no i, l, o, u, so that an id can be read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** What an id names. */
export type IdPrefix = 'art' | 'agc' | 'cat' | 'med' | 'key' | 'req' | 'msg' | 'alr';

/**
 * A new identifier: prefix, underscore, and a UUIDv7 in base 32, so that ids sort by the moment they were made.
 *
 * @see https://github.com/jetify-com/typeid/tree/main/spec
 * @example createId('req') // 'req_01hbytm700e5k8jv2xw6q4n9rb'
 */
export function createId(prefix: IdPrefix, now = Date.now()): string {
  const bytes = drawSixteen();
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return `${prefix}_${base32(bytes)}`;
}

/** Random bytes in stock: asking the system for sixteen costs as much as for four thousand. */
const stock = Buffer.alloc(4096);
let used = stock.length;

function drawSixteen(): Buffer {
  if (used === stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  used += 16;
  return stock.subarray(used - 16, used);
}

const CODES = Buffer.from(ALPHABET);
const text = Buffer.alloc(26);

/** 128 bits in 26 characters, the first of which holds only three bits. Every answer has one: written as bytes, read once. */
function base32(bytes: Buffer): string {
  let held = 0;
  let bits = 2;
  let at = 0;
  for (let index = 0; index < 16; index += 1) {
    held = (held << 8) | (bytes[index] ?? 0);
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text[at] = CODES[(held >> bits) & 31] ?? 0;
      at += 1;
    }
    held &= (1 << bits) - 1;
  }
  return text.toString('latin1');
}
