import { MOTIF_MASTHEADS } from './manner-variables.js';
import { manners as known, type Manners } from './manners.js';
import { type Motif, motifs } from './motifs.js';
import { SeedError } from './seed-error.js';

const LONGEST_PATH = 1000;
const HIGHEST = 48;
/** Commands and numbers of path data, and nothing that could end an attribute. */
const PATH = /^M[\d\s.,+\-MLHVCSQTAZ]*$/i;

/** @throws {SeedError} when no widget knows how to draw a manner. */
export function checkManners(
  theme: string,
  wanted: Readonly<Record<string, unknown>>,
): asserts wanted is Manners {
  for (const [kind, values] of Object.entries(known)) {
    const value = wanted[kind];
    if (!values.some((one) => one === value))
      throw new SeedError(
        kind,
        `theme "${theme}" has the ${kind} manner "${value}". No widget knows how to draw it. Use ${values.join(', ')}.`,
      );
  }
}

/**
 * The strip a theme asks for, by name or drawn by itself.
 *
 * @throws {SeedError} for a name that nobody drew, a drawing that is none, and a masthead that cannot show it.
 */
export function motifOf(theme: string, masthead: string, wanted: unknown): Motif | undefined {
  const names = Object.keys(motifs).join(', ');
  const motif = typeof wanted === 'string' && Object.hasOwn(motifs, wanted) ? drawn(wanted) : wanted;
  if (motif === undefined && masthead !== 'motif') return undefined;
  if (!isMotif(motif))
    throw new SeedError(
      'motif',
      `theme "${theme}" has no motif that can be drawn. Its masthead would stay empty. Name one of ${names}, or give ` +
        `width and height (at most ${HIGHEST}) in whole pixels and the path of a strip, at most ${LONGEST_PATH} characters.`,
    );
  if (!MOTIF_MASTHEADS.includes(masthead))
    throw new SeedError(
      'motif',
      `theme "${theme}" has a motif, and the masthead manner "${masthead}" shows none. Nobody would see it. ` +
        `Use ${MOTIF_MASTHEADS.join(' or ')}, or leave the motif out.`,
    );
  return { width: motif.width, height: motif.height, path: motif.path };
}

const drawn = (name: string): Motif => motifs[name as keyof typeof motifs];

function isMotif(value: unknown): value is Motif {
  if (typeof value !== 'object' || value === null) return false;
  const { width, height, path } = value as Partial<Record<keyof Motif, unknown>>;
  const isSize = (size: unknown, most: number) =>
    typeof size === 'number' && Number.isInteger(size) && size > 0 && size <= most;
  return (
    isSize(width, 400) &&
    isSize(height, HIGHEST) &&
    typeof path === 'string' &&
    path.length <= LONGEST_PATH &&
    PATH.test(path)
  );
}
