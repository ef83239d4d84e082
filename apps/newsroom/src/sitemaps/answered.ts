import { settle } from '../data/outcome.ts';
import { BusyError } from '../server/workshop.ts';
import { type Entry, xmlResponse } from './xml.ts';

const later = () => new Response(null, { status: 503, headers: { 'Retry-After': '60' } });

/**
 * A sitemap as an answer: 404 where there is nothing to list, 503 while the API is down or too much is asked. Search
 * engines keep what they have then; an empty list would tell them that all pages are gone.
 */
export async function answered(
  load: () => Promise<Entry[] | undefined>,
  write: (entries: Entry[]) => string,
): Promise<Response> {
  try {
    const outcome = await settle(load);
    if (outcome.state === 'unavailable') return later();
    if (outcome.state !== 'ready' || !outcome.data) return new Response(null, { status: 404 });
    return xmlResponse(write(outcome.data));
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    return later();
  }
}
