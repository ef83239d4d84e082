import type { Agency, Credit } from '../internal/contract.js';
import { written } from '../internal/written.js';

/** What a byline is made from. */
export type BylineSource = { credits: readonly Credit[]; agency?: Pick<Agency, 'shortName'> };

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
  const found = namesOf(credits.filter(({ role }) => role === 'writer' || role === 'reporter'));
  const nobody = found.names.length + found.initials.length === 0;
  return nobody && agency ? { names: [agency.shortName], initials: [] } : found;
}

/** The names of some credits in their order, each once, or their initials where no name or unit is known. */
export function namesOf(credits: readonly Credit[]): BylineNames {
  const sorted = [...credits].sort((a, b) => a.order - b.order);
  const names = unique(sorted.map(signature));
  return { names, initials: names.length > 0 ? [] : unique(sorted.map((credit) => credit.initials)) };
}

function signature({ name, unit }: Credit): string | null {
  return written(name) && written(unit) ? `${name} (${unit})` : (written(name) ?? unit);
}

const unique = (texts: (string | null)[]) => [...new Set(texts.filter(written))] as string[];
