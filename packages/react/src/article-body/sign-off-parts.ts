import { type Staff, staffName } from '../byline/staff.js';
import type { Credit } from '../internal/contract.js';

/** A piece of a sign-off: text as written, and who it stands for when that is known. */
export type SignOffPart = { text: string; name?: string; role?: Credit['role'] };

/**
 * Finds in a sign-off such as "(raf/dn)" the initials whose names are known, so that they can be spelled out.
 * Initials nobody is known by stay as they are written.
 */
export function signOffParts(creditLine: string, credits: readonly Credit[], staff?: Staff): SignOffPart[] {
  return creditLine
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((text) => {
      const credit = credits.find(
        ({ name, initials }) => name && initials?.toLowerCase() === text.toLowerCase(),
      );
      const name = credit?.name ?? staffName(staff, text);
      return { text, ...(name ? { name } : {}), ...(credit ? { role: credit.role } : {}) };
    });
}
