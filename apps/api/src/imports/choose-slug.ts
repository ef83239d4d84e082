import { numberedSlug } from '../content/slug.js';

/**
 * The address of an article: the one it should have unless another article of the agency has it, then the first free
 * number. An article that already got a number keeps it as long as it needs one.
 *
 * @param options.wanted from the source, or made from the headline
 * @param options.current what it has now; undefined for a new article
 * @param options.isGiven whether the source gave it. A given address is taken as soon as it is free; one of our own
 *   making stays, because an address that changes for nothing helps nobody
 * @param options.isTaken whether another article, or a page of the site, has it now
 * @param options.findFree the first of these addresses that no other article has, nor had before
 */
export async function chooseSlug(options: {
  readonly wanted: string;
  readonly current: string | undefined;
  readonly isGiven: boolean;
  readonly isTaken: (slug: string) => Promise<boolean>;
  readonly findFree: (slugs: readonly string[]) => Promise<string | undefined>;
}): Promise<string> {
  const { wanted, current, isGiven, isTaken, findFree } = options;
  if (current === wanted) return current;
  const hasNumber = current !== undefined && isNumbered(current, wanted);
  if (hasNumber && !isGiven) return current;
  if (!(await isTaken(wanted))) return wanted;
  if (hasNumber) return current;
  for (let first = 2; ; first += BATCH) {
    const numbers = Array.from({ length: BATCH }, (_, index) => numberedSlug(wanted, first + index));
    const free = await findFree(numbers);
    if (free !== undefined) return free;
  }
}

/** Numbers that are looked up at once: hundreds of articles may have one headline, such as "Siaran pers". */
const BATCH = 200;

/** Whether an address is the wanted one with a number of ours. */
function isNumbered(slug: string, wanted: string): boolean {
  const number = Number(/-([1-9]\d*)$/.exec(slug)?.[1]);
  return number >= 2 && numberedSlug(wanted, number) === slug;
}
