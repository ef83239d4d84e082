type Triple = [number, number, number];

/** A colour as eyes judge it: lightness 0 to 1, chroma from 0 (grey), hue in radians (OKLCH, CSS Color 4). */
export type Oklch = { lightness: number; chroma: number; hue: number };

function parse(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/i.test(hex))
    throw new Error(
      `humas: "${hex}" is not a colour that can be measured. Its contrast would stay unknown. Write six hex digits, such as #1b4f8f.`,
    );
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255) as Triple;
}

const format = (rgb: Triple) =>
  `#${rgb
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16))
    .map((digits) => digits.padStart(2, '0'))
    .join('')}`;

// The corrected 0.04045 threshold of sRGB; WCAG's text says 0.03928, which no 8-bit colour can tell apart.
const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  const [red, green, blue] = parse(hex).map(toLinear) as Triple;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Reads a colour as OKLCH, so that it can be made lighter or darker without becoming another colour. */
export function toOklch(hex: string): Oklch {
  const [red, green, blue] = parse(hex).map(toLinear) as Triple;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

function toRgb({ lightness, chroma, hue }: Oklch): Triple {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map(fromLinear) as Triple;
}

/** Half a step of 8 bits: what rounding forgives. */
const EDGE = 0.5 / 255;
const isShown = (rgb: Triple) => rgb.every((channel) => channel >= -EDGE && channel <= 1 + EDGE);

/** The colour a screen can show: as vivid as asked for, or as vivid as that lightness and hue allow. */
export function fromOklch(colour: Oklch): string {
  if (isShown(toRgb(colour))) return format(toRgb(colour));
  let [shown, lost] = [0, colour.chroma];
  for (let halving = 0; halving < 12; halving += 1) {
    const middle = (shown + lost) / 2;
    if (isShown(toRgb({ ...colour, chroma: middle }))) shown = middle;
    else lost = middle;
  }
  return format(toRgb({ ...colour, chroma: shown }));
}

const STEPS = 400;

/**
 * The same hue, just light or dark enough, so that an error can name a colour to paste.
 *
 * @param passes tells whether a colour is good; the answer is one for which it said so.
 * @returns `undefined` when neither direction reaches it.
 */
export function nearestPassing(colour: string, passes: (candidate: string) => boolean): string | undefined {
  const from = toOklch(colour);
  for (let step = 0; step <= STEPS; step += 1)
    for (const lightness of [from.lightness - step / STEPS, from.lightness + step / STEPS]) {
      if (lightness < -1 / STEPS || lightness > 1 + 1 / STEPS) continue;
      const candidate = fromOklch({ ...from, lightness: Math.min(1, Math.max(0, lightness)) });
      if (passes(candidate)) return candidate;
    }
  return undefined;
}
