import type { Agency, Locale } from '@humas/sdk';
import { agencyPath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { type Outcome, optional, settle } from './outcome.ts';

/** An agency below another, with those below it. */
export type Unit = { agency: Agency; units: Unit[] };

/** Who an agency is. */
export type About = Frame & {
  /** What stands below it; none while it cannot be had. */
  units: Unit[];
};

/** Makes a tree of agencies in a row: those below `top`, each with its own. */
export function treeBelow(top: Pick<Agency, 'id'>, agencies: readonly Agency[]): Unit[] {
  return agencies
    .filter(({ parent }) => parent?.id === top.id)
    .map((agency) => ({ agency, units: treeBelow(agency, agencies) }));
}

/** Loads who an agency is and what stands below it. */
export async function loadAbout(slug: string, locale: Locale): Promise<Outcome<About>> {
  const outcome = await settle(async () => {
    const [frame, below] = await Promise.all([
      loadFrame(slug),
      optional(client.agencies.list({ ancestor: slug, pageSize: 100 })),
    ]);
    return { ...frame, units: treeBelow(frame.agency, below?.items ?? []) };
  });
  return underItsSlug(outcome, slug, (agency) => agencyPath(agency, 'tentang', locale));
}
