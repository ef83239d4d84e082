import { defaults } from '../generated.js';
import { SeedError } from '../seed-error.js';

/** Letters first and nothing that could end a declaration; a leading hyphen as in `-apple-system`. */
const FAMILY = /^-?\p{L}[\p{L}\p{N} _-]{0,60}$/u;

const GENERIC = ['serif', 'sans-serif', 'system-ui', 'monospace', 'ui-serif', 'ui-sans-serif'];

/**
 * Font families with the default ones behind them, for readers whose device has none of those asked for.
 *
 * @throws {SeedError} for what is not the name of a font.
 */
export function fontsOf(seed: 'fontInterface' | 'fontReading', given: unknown): string[] {
  const families = familiesOf(seed, given);
  if (GENERIC.includes(families.at(-1) ?? '')) return families;
  const usual = familiesOf(seed, defaults[seed === 'fontInterface' ? 'font-interface' : 'font-reading']);
  return [...new Set([...families, ...usual])];
}

/** Font families from a list, or from a line as CSS has it. */
function familiesOf(seed: string, given: unknown): string[] {
  const parts: unknown[] = typeof given === 'string' ? given.split(',') : Array.isArray(given) ? given : [];
  const families = parts.map((part) =>
    typeof part === 'string'
      ? part
          .trim()
          .replace(/^(['"])(.*)\1$/, '$2')
          .trim()
      : '',
  );
  if (families.length > 0 && families.length <= 8 && families.every((family) => FAMILY.test(family)))
    return families;
  throw new SeedError(
    seed,
    `${JSON.stringify(given)} is not a list of fonts for "${seed}". It would break the style sheet. ` +
      'Write the names with commas between them, such as "Source Serif 4, Georgia".',
  );
}

/** As CSS wants it: names of several words in quotation marks. */
export const fontStack = (families: readonly string[]): string =>
  families.map((family) => (/\s/.test(family) ? `'${family}'` : family)).join(', ');
