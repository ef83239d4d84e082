import type { EmbedManifest } from '@humas/elements/snippet';
import { settings } from '../settings.ts';

/** Milliseconds: as long as the API itself lets its answer be kept. */
const LIFE = 300_000;

let kept: { manifest: EmbedManifest; until: number } | undefined;

const isManifest = (answer: unknown): answer is EmbedManifest =>
  typeof answer === 'object' && answer !== null && 'version' in answer && 'files' in answer;

/**
 * What the API serves to other sites: versions, sizes and fingerprints of the files. No operation of the contract, so that it
 * is asked for here. Without it the page says less and cannot pin a version.
 */
export async function loadEmbedManifest(now = Date.now()): Promise<EmbedManifest | undefined> {
  if (kept && now < kept.until) return kept.manifest;
  try {
    const answer = await fetch(`${settings.apiUrl}/embed/v1/manifest.json`, {
      signal: AbortSignal.timeout(settings.patience),
    });
    const manifest: unknown = answer.ok ? await answer.json() : undefined;
    if (isManifest(manifest)) kept = { manifest, until: now + LIFE };
  } catch {
    // What was kept is older, and still the truth about files that never change.
  }
  return kept?.manifest;
}
