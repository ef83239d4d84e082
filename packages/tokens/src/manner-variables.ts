import type { Manners } from './manners.js';
import type { Motif } from './motifs.js';

/** Masthead manners with a strip under the name. */
export const MOTIF_MASTHEADS: readonly string[] = ['motif', 'formal'];

/**
 * The part of the manners that CSS can express, as variables, so that a page needs only the theme's name and nested themes
 * do not mix. The date is not among them: it changes words, and words are markup.
 *
 * @param colours of one scheme.
 */
export function mannerVariables(
  { masthead, card }: Pick<Manners, 'masthead' | 'card'>,
  motif: Motif | undefined,
  colours: Readonly<Record<string, string>>,
): Record<string, string> {
  const isFormal = masthead === 'formal';
  return {
    'manner-masthead-ground': colours[masthead === 'band' ? 'brand-soft' : 'surface'] ?? '',
    'manner-masthead-motif': `${motif?.height ?? 0}px`,
    'manner-masthead-direction': isFormal ? 'column' : 'row',
    'manner-masthead-edge': isFormal ? '3px double' : '1px solid',
    'manner-card-picture': card === 'text' ? 'none' : 'block',
    'manner-card-badge': card === 'badge' ? 'block' : 'none',
  };
}
