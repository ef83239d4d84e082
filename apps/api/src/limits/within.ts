/**
 * The result of a promise, unless it takes longer.
 *
 * @throws Error after so many milliseconds. An answer that was there already, and only not read because this process was
 *   busy, still counts: whoever was slow then was not the other side.
 */
export async function within<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => setImmediate(() => setImmediate(reject, new Error(`no answer within ${milliseconds} ms`))),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    // Whoever lost the race has nobody to tell any more.
    promise.catch(() => {});
    late.catch(() => {});
  }
}
