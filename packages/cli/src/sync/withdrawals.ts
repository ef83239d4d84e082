import { type HumasClient, isHumasError } from '@humas/sdk';
import type { ImportState } from '../api-types.js';
import type { Text } from '../words/text.js';
import { reasonOf, stopOf } from './failures.js';
import { forEachLimited } from './for-each-limited.js';
import type { Plan } from './plan.js';
import type { Skipped } from './report.js';
import type { Source } from './source.js';

/** An article the source confirmed to be gone. */
export interface Gone {
  state: ImportState;
  url: string | null;
  headline: string;
}

/** What the source said about articles it no longer lists. */
export interface Verified {
  gone: Gone[];
  /** Articles of which nobody could say. */
  unsure: Skipped[];
  /** Why nothing may be withdrawn; then `gone` is empty. */
  refused: Text | null;
}

/** More than this share of what is published, and more than these many, is a broken list rather than an editor. */
const MOST_SHARE = 0.2;
const MOST_ANYWAY = 5;

/**
 * Asks the source about every article it no longer lists: a plugin, a filter or a broken page must not unpublish what
 * readers can still read there.
 */
export async function verifyRemovals(
  { missing, published }: Plan,
  { client, source, agency }: { client: HumasClient; source: Source; agency: string },
  { allowMass, until }: { allowMass: boolean; until: () => boolean },
): Promise<Verified> {
  const candidates =
    source.detectsRemovals === 'always' ? missing : await insideWindow(missing, client, source, agency);
  const most = Math.max(MOST_ANYWAY, Math.floor(published * MOST_SHARE));
  const verified: Verified = { gone: [], unsure: [], refused: null };
  let stop: unknown;
  const isTooMany = () => !allowMass && verified.gone.length > most;
  await forEachLimited(
    toAsync(candidates),
    4,
    () => stop !== undefined || isTooMany() || until(),
    async (state) => {
      const { url, headline } = await articleOf(state, client).catch((error: unknown) => {
        stop ??= error;
        return { url: null, headline: '' };
      });
      if (stop) return;
      try {
        if (await source.isGone(state.sourceId, { url })) verified.gone.push({ state, url, headline });
      } catch (error) {
        verified.unsure.push({
          sourceId: state.sourceId,
          url,
          reason: unsure(reasonOf(error)),
          failed: true,
        });
      }
    },
  );
  if (stop) throw stop;
  if (isTooMany()) return { ...verified, gone: [], refused: tooMany(published) };
  return verified;
}

/** Of what is missing, what a list of the newest articles should still hold. */
async function insideWindow(
  missing: readonly ImportState[],
  client: HumasClient,
  source: Source,
  agency: string,
): Promise<ImportState[]> {
  const from = source.oldestListed?.();
  if (!from || missing.length === 0) return [];
  const inside = new Set<string>();
  for await (const { id } of client.articles.list({ agency, from, pageSize: 100 })) inside.add(id);
  return missing.filter(({ article }) => inside.has(article));
}

async function articleOf({ article, slug }: ImportState, client: HumasClient) {
  try {
    const { source, headline } = await client.articles.get(article);
    return { url: source?.url ?? null, headline };
  } catch (error) {
    if (isHumasError(error) && !stopOf(error)) return { url: null, headline: slug };
    throw error;
  }
}

async function* toAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

const unsure = (why: Text): Text => ({
  id: `Tidak ada lagi dalam daftar situs asal, tetapi belum pasti dihapus, jadi tetap terbit. ${why.id}`,
  en: `No longer listed by the site, but nobody could say that it is gone, so it stays published. ${why.en}`,
});

const tooMany = (published: number): Text => ({
  id: `Lebih dari ${MOST_SHARE * 100} % dari ${published} artikel tidak ada lagi di situs asal. Itu lebih mungkin kesalahan situs daripada keputusan redaksi, jadi tidak satu pun ditarik. Periksa situsnya; jika memang benar, jalankan lagi dengan --allow-mass-withdrawal.`,
  en: `More than ${MOST_SHARE * 100} % of ${published} articles are gone from the site. That is more likely a broken site than an editor's decision, so none was withdrawn. Check the site; if it is right, run again with --allow-mass-withdrawal.`,
});
