import { describe, expect, it } from 'vitest';
import { numberedSlug, slugOf } from './slug.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('slugOf', () => {
  it.each([
    ['Loket Buka Lebih Pagi, Mulai Senin (5/10/2026)', 'loket-buka-lebih-pagi-mulai-senin-5-10-2026'],
    ["Jum’at & “Sabtu”: Qur'an", 'jumat-dan-sabtu-quran'],
    ['Café Ærø ﬁnal ²', 'cafe-aero-final-2'],
    ['ÇEŞME İzmir', 'cesme-izmir'],
    ['خبر عاجل 🙂', 'artikel'],
    ['---', 'artikel'],
  ])('makes an address of %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
    expect(slug).toMatch(SLUG);
  });

  it('ends at a word within 120 characters', () => {
    const words = slugOf('pelayanan '.repeat(40));
    expect(words).toBe(Array(12).fill('pelayanan').join('-'));
    expect(slugOf('x'.repeat(300))).toBe('x'.repeat(120));
    for (const number of [2, 10, 100_000]) {
      for (const slug of [words, 'x'.repeat(120), 'a']) {
        const numbered = numberedSlug(slug, number);
        expect(numbered.length).toBeLessThanOrEqual(120);
        expect(numbered).toMatch(SLUG);
        expect(numbered.endsWith(`-${number}`)).toBe(true);
      }
    }
  });
});
