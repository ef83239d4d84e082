import type { Agency, Alert, Category } from '@humas/sdk';
import { client } from './client.ts';
import { type Outcome, optional } from './outcome.ts';

/** What stands around every page of an agency: header, footer, and urgent notices. */
export type Frame = { agency: Agency; categories: Category[]; alerts: readonly Alert[] };

/**
 * The agency, the categories it has published in, and what it warns of; without the categories the header is shorter.
 *
 * @throws what the client throws when the agency cannot be had.
 */
export async function loadFrame(slug: string): Promise<Frame> {
  const [agency, categories, alerts] = await Promise.all([
    client.agencies.get(slug),
    optional(client.categories.list({ agency: slug })),
    optional(client.alerts.list(slug)),
  ]);
  return { agency, categories: categories?.items ?? [], alerts: alerts?.items ?? [] };
}

/** The API also knows agencies by id; readers get one address per page, the one with the slug. */
export function underItsSlug<Data extends Frame>(
  outcome: Outcome<Data>,
  asked: string,
  pathOf: (agency: Agency) => string,
): Outcome<Data> {
  if (outcome.state !== 'ready' || outcome.data.agency.slug === asked) return outcome;
  return { state: 'moved', to: pathOf(outcome.data.agency) };
}
