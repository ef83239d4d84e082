import { describe, expect, it } from 'vitest';
import { RateLimiter } from './rate-limiter.js';

const MINUTES = 60_000;

function limiterAt(capacity?: number) {
  let now = 0;
  const limiter = new RateLimiter(10 * MINUTES, () => now, capacity);
  return {
    limiter,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('RateLimiter', () => {
  it('allows so many within a window and again in the next', () => {
    const { limiter, pass } = limiterAt();
    const allowed = () => Array.from({ length: 4 }, () => limiter.allows('a', 3));
    expect(allowed()).toEqual([true, true, true, false]);
    pass(10 * MINUTES - 1);
    expect(limiter.allows('a', 3)).toBe(false);
    pass(1);
    expect(allowed()).toEqual([true, true, true, false]);
    expect(limiter.allows('b', 3)).toBe(true);
  });

  it('never shows the address, and forgets the day at its end', () => {
    const { limiter, pass } = limiterAt();
    const key = limiter.keyOf('203.0.113.7');
    expect(key).not.toContain('203.0.113.7');
    expect(limiter.keyOf('203.0.113.7')).toBe(key);
    limiter.allows(key, 1);
    pass(24 * 60 * MINUTES);
    expect(limiter.keyOf('203.0.113.7')).not.toBe(key);
    expect(limiter.size).toBe(0);
    expect(new RateLimiter(1, () => 0).keyOf('203.0.113.7')).not.toBe(key);
  });

  it.each([
    ['2001:db8:0:1::1', '2001:db8:0:1:ffff:ffff:ffff:ffff', true],
    ['2001:db8::1', '2001:db8:0:0:1::', true],
    ['2001:0db8:0:1::1', '2001:db8:0:1::2', true],
    ['2001:db8:0:1::1', '2001:db8:0:2::1', false],
    ['::ffff:203.0.113.7', '203.0.113.7', true],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.8', false],
    ['::ffff:cb00:7107', '203.0.113.7', true],
    ['::ffff:cb00:7107', '::ffff:cb00:7108', false],
    ['0:0:0:0:0:FFFF:203.0.113.7', '203.0.113.7', true],
    ['203.0.113.7:51234', '203.0.113.7', true],
    ['203.0.113.7:51234', '203.0.113.8:51234', false],
    ['[2001:db8:0:1::1]:443', '2001:db8:0:1::2', true],
    ['[2001:db8:0:1::1]', '2001:db8:0:2::1', false],
    ['fe80::1%eth0', 'fe80::2%eth1', true],
    ['2001:db8:0:1::192.0.2.1', '2001:db8:0:1:9::', true],
    ['unknown', '_hidden', true],
    ['', '999.1.1.1', true],
    ['unknown', '203.0.113.7', false],
    ['203.0.113.7', '203.0.113.8', false],
    ['bukan alamat', 'bukan alamat', true],
  ])('takes %s and %s for one: %s', (one, other, isSame) => {
    const { limiter } = limiterAt();
    expect(limiter.keyOf(one) === limiter.keyOf(other)).toBe(isSame);
  });

  it('stays within its memory however many addresses come', () => {
    const { limiter } = limiterAt(1000);
    for (let address = 0; address < 20_000; address += 1) limiter.allows(`key ${address}`, 1);
    expect(limiter.size).toBeLessThanOrEqual(1000);
    expect(limiter.allows('key 19999', 1)).toBe(false);
  });
});
