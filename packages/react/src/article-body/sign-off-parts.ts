import type { Credit } from '../internal/contract.js';

/** A piece of a sign-off: text as written, and who it stands for when that is known. */
export type SignOffPart = { text: string; credit?: Credit & { name: string } };

/**
 * Finds in a sign-off such as "(raf/dn)" the initials whose names are known, so that they can be spelled out.
 * Initials nobody is known by stay as they are written.
 */
export function signOffParts(creditLine: string, credits: readonly Credit[]): SignOffPart[] {
  return creditLine
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((text) => {
      const credit = credits.find(
        (candidate): candidate is Credit & { name: string } =>
          Boolean(candidate.name) && candidate.initials?.toLowerCase() === text.toLowerCase(),
      );
      return credit ? { text, credit } : { text };
    });
}
