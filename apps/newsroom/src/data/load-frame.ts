import type { Agency, Category } from '@humas/sdk';
import { client } from './client.ts';
import { type Outcome, optional } from './outcome.ts';

/** What the header and footer of every page of an agency need. */
export type Frame = { agency: Agency; categories: Category[] };

/**
 * The agency and the categories it has published in; without the categories the header is shorter.
 *
 * @throws what the client throws when the agency cannot be had.
 */
export async function loadFrame(slug: string): Promise<Frame> {
  const [agency, categories] = await Promise.all([
    client.agencies.get(slug),
    optional(client.categories.list({ agency: slug })),
  ]);
  return { agency, categories: categories?.items ?? [] };
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
