/** A RangeError in three sentences: what happened, why it matters, what to do. */
export const teach = (what: string, why: string, fix: string, cause?: unknown) =>
  new RangeError(`humas: ${what}. ${why}. ${fix}.`, cause === undefined ? undefined : { cause });
