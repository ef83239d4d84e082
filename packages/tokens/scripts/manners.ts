import { cardManners, dateManners, mastheadManners } from '../src/manners.ts';
import type { Manners, ResolvedTheme, Values } from './read-tokens.ts';

const KNOWN: Record<keyof Manners, readonly string[]> = {
  masthead: mastheadManners,
  card: cardManners,
  date: dateManners,
};

function assertManners(theme: string, manners: Manners): void {
  for (const [kind, known] of Object.entries(KNOWN)) {
    const value = manners[kind as keyof Manners];
    if (!known.includes(value))
      throw new Error(
        `humas: theme "${theme}" has the ${kind} manner "${value}". No widget knows how to draw it. Use ${known.join(', ')}.`,
      );
  }
}

/**
 * Adds the part of a masthead manner that CSS can express: the ground behind the name and room for a motif under it.
 * Card and date manners change markup, so widgets read those from the typed map.
 *
 * @throws {Error} when the theme asks for a manner that no widget knows.
 */
export function withManners(theme: ResolvedTheme): ResolvedTheme {
  assertManners(theme.name, theme.manners);
  const ground = theme.manners.masthead === 'band' ? 'brand-soft' : 'surface';
  const add = (values: Values): Values => ({
    ...values,
    'manner-masthead-ground': values[ground] ?? '',
    'manner-masthead-motif': theme.manners.masthead === 'motif' ? '12px' : '0px',
  });
  return { ...theme, light: add(theme.light), dark: add(theme.dark) };
}
