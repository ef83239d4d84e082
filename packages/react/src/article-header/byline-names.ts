import type { Article } from '../internal/contract.js';

/** What a byline is made from. */
export type BylineSource = Pick<Article, 'credits'> & { agency?: Pick<Article['agency'], 'shortName'> };

/** Who an article is by: names to list, or only the initials its writers signed with. */
export type BylineNames = { names: string[]; initials: string[] };

/**
 * Who a byline names: writers and reporters in their order, a person with the unit in brackets; where only units
 * sign, the units; where only initials are known, those; where nobody signs, the agency, since an institution may
 * be an author too.
 *
 * @returns each name once; both lists empty when there is nothing to say.
 * @example
 * ```ts
 * bylineNames({ credits: [{ role: 'writer', name: 'Rina', unit: 'Humas', initials: null, order: 1 }] });
 * // { names: ['Rina (Humas)'], initials: [] }
 * ```
 */
export function bylineNames({ credits, agency }: BylineSource): BylineNames {
  const authors = credits
    .filter(({ role }) => role === 'writer' || role === 'reporter')
    .sort((a, b) => a.order - b.order);
  const names = authors
    .map(({ name, unit }) => (name && unit ? `${name} (${unit})` : (name ?? unit)))
    .filter(isText);
  if (names.length > 0) return { names: [...new Set(names)], initials: [] };
  const initials = authors.map((author) => author.initials).filter(isText);
  if (initials.length > 0) return { names: [], initials: [...new Set(initials)] };
  return { names: agency ? [agency.shortName] : [], initials: [] };
}

const isText = (text: string | null): text is string => Boolean(text);
