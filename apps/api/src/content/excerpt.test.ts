import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.js';

describe('excerptOf', () => {
  it('is the text when it is short', () => {
    expect(excerptOf(' Loket buka\npukul 07.30. ')).toBe('Loket buka pukul 07.30.');
  });

  it('ends with a sentence where one fits', () => {
    const sentence = `${'Kalimat ini panjang sekali. '.repeat(5)}“Begitu,” katanya.”`;
    expect(excerptOf(`${sentence} ${'kata '.repeat(60)}`)).toBe(sentence);
  });

  it('ends with a word and an ellipsis otherwise', () => {
    const cut = excerptOf(`Singkat. ${'layanan, '.repeat(60)}`);
    expect(cut).toMatch(/ layanan…$/);
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cut.length).toBeGreaterThan(280);
  });

  it('never exceeds the contract, never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 280, maxLength: 700 }), (text) => {
        const excerpt = excerptOf(text);
        expect(excerpt.length).toBeLessThanOrEqual(300);
        expect(excerpt).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(excerptOf('🙂'.repeat(200))).toBe(`${'🙂'.repeat(149)}…`);
  });
});
