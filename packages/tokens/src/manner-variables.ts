import type { Manners } from './manners.js';
import type { Motif } from './motifs.js';

/** Masthead manners with a strip under the name. */
export const MOTIF_MASTHEADS: readonly string[] = ['motif', 'formal'];

/**
 * The masthead's manner as variables, so that a page needs only the theme's name for it and nested themes do not mix. Card
 * and date are not among them: they move parts and change words, which attributes and markup decide.
 *
 * @param colours of one scheme.
 */
export function mannerVariables(
  masthead: Manners['masthead'],
  motif: Motif | undefined,
  colours: Readonly<Record<string, string>>,
): Record<string, string> {
  const isFormal = masthead === 'formal';
  return {
    'manner-masthead-ground': colours[masthead === 'band' ? 'brand-soft' : 'surface'] ?? '',
    'manner-masthead-motif': `${motif?.height ?? 0}px`,
    'manner-masthead-direction': isFormal ? 'column' : 'row',
    'manner-masthead-edge': isFormal ? '3px double' : '1px solid',
  };
}
