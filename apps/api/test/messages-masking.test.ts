import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../src/messages/mask-personal-data.js';
import { BEYOND, FREE, HELD, written } from './support/personal-data.js';

const MASKS: Readonly<Record<string, string>> = {
  nik: '[NIK disamarkan]',
  phone: '[nomor telepon disamarkan]',
  email: '[alamat surel disamarkan]',
};
const ANY_MASK = /\[(NIK|nomor telepon|alamat surel) disamarkan\]/g;
const masked = (text: string) => maskPersonalData(text, 'id');

/** How many masks stand in a text. */
const masksIn = (text: string) => text.match(ANY_MASK)?.length ?? 0;

describe('the labelled set', () => {
  it('is large enough to say something', () => {
    expect(HELD.length + FREE.length).toBeGreaterThanOrEqual(120);
    expect(FREE.length).toBeGreaterThanOrEqual(60);
  });

  it.each(HELD)('%s', (sentence) => {
    const { text, stored } = written(sentence, (what) => MASKS[what] ?? '');
    expect(masked(text)).toBe(stored);
  });

  it.each(FREE)('%s stays as it is', (sentence) => {
    expect(masked(sentence)).toBe(sentence);
  });

  it('is found with recall 1 and precision 1', () => {
    const rows = [...HELD, ...FREE].map((sentence) => written(sentence, (what) => MASKS[what] ?? ''));
    const wanted = rows.reduce((sum, { stored }) => sum + masksIn(stored), 0);
    const made = rows.reduce((sum, { text }) => sum + masksIn(masked(text)), 0);
    const right = rows.reduce(
      (sum, { text, stored }) => sum + (masked(text) === stored ? masksIn(stored) : 0),
      0,
    );
    expect(wanted).toBeGreaterThan(80);
    expect({ recall: right / wanted, precision: right / made }).toEqual({ recall: 1, precision: 1 });
  });

  it.each(BEYOND)('does not claim to see %s', (text) => {
    expect(masked(text)).toBe(text);
  });
});

describe('masking', () => {
  it('speaks the language of the message', () => {
    expect(maskPersonalData('NIK 3171011508900001, 0812-3456-7890, sari@contoh.id', 'en')).toBe(
      'NIK [identity number masked], [phone number masked], [e-mail address masked]',
    );
  });

  it('changes nothing the second time', () => {
    for (const sentence of HELD) {
      const once = masked(written(sentence, () => '').text);
      expect(masked(once)).toBe(once);
    }
  });

  it('takes any text, leaves what has no digit and no @, and never grows faster than the text', () => {
    const alphabet = fc.constantFrom(...'0816+-. ()/@a\u200b\n２٣'.split(''));
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet, maxLength: 300 }));
    fc.assert(
      fc.property(texts, (text) => {
        const stored = masked(text);
        if (!/[\p{Nd}@＠]/u.test(text)) expect(stored).toBe(text);
        expect(stored.length).toBeLessThanOrEqual(text.length * 6 + 30);
        expect(masked(stored)).toBe(stored);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every mobile number and every NIK, however they are cut', () => {
    const cut = (digits: string, sizes: readonly number[], sign: string) => {
      const parts: string[] = [];
      let rest = digits;
      for (const size of sizes) {
        if (rest.length <= size + 1) break;
        parts.push(rest.slice(0, size));
        rest = rest.slice(size);
      }
      return [...parts, rest].join(sign);
    };
    const signs = fc.constantFrom(' ', '-', '.', '');
    const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
    const nik = fc
      .tuple(
        fc.constantFrom('11', '21', '31', '36', '51', '64', '73', '82', '94'),
        two(1, 79),
        two(1, 40),
        fc.oneof(two(1, 31), two(41, 71)),
        two(1, 12),
        two(0, 99),
        fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0')),
      )
      .map((parts) => parts.join(''));
    const mobile = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1_000_000, max: 9_999_999_999 }))
      .map(([one, rest]) => `08${one}${rest}`);
    fc.assert(
      fc.property(
        nik,
        fc.constantFrom([4, 4, 4], [6, 6], [2, 2, 2, 2, 2, 2]),
        signs,
        (digits, sizes, sign) => {
          expect(masked(`NIK ${cut(digits, sizes, sign)} saya`)).toBe('NIK [NIK disamarkan] saya');
          expect(masked(`Data ${digits}!`)).toBe('Data [NIK disamarkan]!');
        },
      ),
    );
    fc.assert(
      fc.property(mobile, fc.constantFrom([4, 4], [4, 3], [3, 4]), signs, (digits, sizes, sign) => {
        expect(masked(`WA ${cut(digits, sizes, sign)} saya`)).toBe('WA [nomor telepon disamarkan] saya');
      }),
    );
  });

  it('reads the longest hostile text as often as any other: once', () => {
    // Work grows with the text; what grows with its square would not end here.
    const parts = [
      '0',
      '08',
      '0 8 ',
      '1 ',
      '+',
      '(0',
      '@',
      'a@',
      'a.',
      '3171 ',
      '.',
      '- ',
      'nik',
      '０',
      '\u200b',
      '62.',
    ];
    for (const part of parts) expect(masked(part.repeat(200_000)).length).toBeGreaterThan(0);
  });
});
