import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio, fromOklch, nearestPassing, toOklch } from './colour.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('contrastRatio', () => {
  // The published examples of the WCAG working group and of its common tools.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
  });

  test('refuses what it cannot measure', () =>
    expect(() => contrastRatio('red', '#ffffff')).toThrow(
      /humas: "red" is not a colour that can be measured/,
    ));
});

describe('OKLCH', () => {
  // Computed from the definition in CSS Color 4, and what browsers show for oklch().
  test.each([
    ['#ff0000', 0.628, 0.2577, 29.23],
    ['#00ff00', 0.8664, 0.2948, 142.5],
    ['#0000ff', 0.452, 0.3132, 264.05],
  ])('%s', (colour, lightness, chroma, degrees) => {
    const found = toOklch(colour);
    expect(found.lightness).toBeCloseTo(lightness, 3);
    expect(found.chroma).toBeCloseTo(chroma, 3);
    expect(((found.hue * 180) / Math.PI + 360) % 360).toBeCloseTo(degrees, 1);
  });

  test('there and back is the same colour', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(fromOklch(toOklch(colour))).toBe(colour);
      }),
    );
  });

  test('a colour no screen can show loses chroma, not its hue or lightness', () => {
    const vivid = { lightness: 0.7, chroma: 0.4, hue: 2.5 };
    const shown = toOklch(fromOklch(vivid));
    expect(shown.lightness).toBeCloseTo(0.7, 1);
    expect(shown.hue).toBeCloseTo(2.5, 1);
    expect(shown.chroma).toBeLessThan(0.3);
  });
});

describe('nearestPassing', () => {
  const on = (grounds: string[], required: number) => (candidate: string) =>
    grounds.every((ground) => contrastRatio(candidate, ground) >= required);

  test('darkens or lightens until every ground passes', () => {
    const light = ['#ffffff', '#eceef0'];
    expect(on(light, 4.5)(nearestPassing('#9aa0a6', on(light, 4.5)) ?? '#ffffff')).toBe(true);
    expect(on(['#15181c'], 4.5)(nearestPassing('#555555', on(['#15181c'], 4.5)) ?? '#15181c')).toBe(true);
  });

  test('leaves a colour that passes alone', () =>
    expect(nearestPassing('#1b4f8f', on(['#ffffff'], 4.5))).toBe('#1b4f8f'));

  test('says when nothing helps', () => {
    expect(nearestPassing('#777777', on(['#767676'], 7))).toBeUndefined();
    expect(nearestPassing('#777777', on(['#000000', '#ffffff'], 7))).toBeUndefined();
  });

  test('keeps the hue and goes no further than it must', () => {
    const passes = on(['#ffffff'], 4.5);
    const found = nearestPassing('#e08a00', passes) ?? '';
    expect(Math.abs(toOklch(found).hue - toOklch('#e08a00').hue)).toBeLessThan(0.05);
    expect(contrastRatio(found, '#ffffff')).toBeLessThan(4.6);
  });
});
