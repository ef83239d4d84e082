type Rgb = [red: number, green: number, blue: number];

function parse(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex))
    throw new Error(
      `humas: "${hex}" is not a colour this build can measure. Its contrast would stay unknown. Write six hex digits, such as #1b4f8f.`,
    );
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as Rgb;
}

const format = (rgb: Rgb) =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it (with the corrected 0.04045 threshold of sRGB). */
function luminance(hex: string): number {
  const [red, green, blue] = parse(hex).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The smallest step of a colour towards black or white that reaches a ratio on every ground it may stand on, so that an
 * error can name a colour to paste.
 *
 * @returns `undefined` when neither direction reaches it.
 */
export function nearestPassing(colour: string, grounds: string[], required: number): string | undefined {
  const from = parse(colour);
  for (let step = 1; step <= 100; step += 1)
    for (const target of [0, 255]) {
      const mixed = format(from.map((channel) => channel + ((target - channel) * step) / 100) as Rgb);
      if (grounds.every((ground) => contrastRatio(mixed, ground) >= required)) return mixed;
    }
  return undefined;
}
