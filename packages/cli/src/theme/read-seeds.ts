import type { ThemeSeeds } from '@humas/tokens/create';
import type { Input } from '../commands/command.js';
import { needed, oneOf, wholeNumber } from '../commands/parse-input.js';

/** Manners and motifs a theme may choose from, by the option that names them. */
export type Choices = Readonly<Record<'masthead' | 'card' | 'date' | 'motif', readonly string[]>>;

/** @throws {UsageError} for what is missing or unknown. */
export function readSeeds(input: Input, choices: Choices): ThemeSeeds {
  const [name = ''] = input.positionals;
  const label = needed(input, 'label', '"Dinas Sosial Contoh"');
  const brand = colourOf(needed(input, 'brand', "'#7a3e00'"));
  const [dark, accent] = [input.value('brand-dark'), input.value('accent')];
  const optional = {
    ...(dark !== undefined && { brandDark: colourOf(dark) }),
    ...(accent !== undefined && { accent: colourOf(accent) }),
    ...(input.has('radius') && { radius: wholeNumber(input, 'radius', 0) }),
    ...(input.has('font-interface') && { fontInterface: input.value('font-interface') }),
    ...(input.has('font-reading') && { fontReading: input.value('font-reading') }),
  };
  const manners = Object.fromEntries(
    Object.entries(choices).flatMap(([option, allowed]) => {
      const value = input.value(option);
      if (value === undefined) return [];
      if (!allowed.includes(value)) throw oneOf(option, value, allowed);
      return [[option, value]];
    }),
  ) as Pick<ThemeSeeds, 'masthead' | 'card' | 'date' | 'motif'>;
  return { name, label, brand, ...optional, ...manners };
}

/** A shell takes `#` for the beginning of a comment, so people leave it out. */
const colourOf = (value: string) => (/^[0-9a-f]{3}([0-9a-f]{3})?$/i.test(value) ? `#${value}` : value);
