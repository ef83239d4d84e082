import type { Locale, MessageTerms } from '@humas/sdk';
import { agencyPath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { type Outcome, optional, settle } from './outcome.ts';

/** The page on which readers write to an agency. */
export type Writing = Frame & {
  /** What the writer agrees to; without it nobody can be asked to, so there is no form. */
  terms: MessageTerms | undefined;
};

/** Loads what the message form of an agency needs. */
export async function loadWriting(slug: string, locale: Locale): Promise<Outcome<Writing>> {
  const outcome = await settle(async () => {
    const [frame, terms] = await Promise.all([loadFrame(slug), optional(client.messages.terms())]);
    return { ...frame, terms };
  });
  return underItsSlug(outcome, slug, (agency) => agencyPath(agency, 'pesan', locale));
}
