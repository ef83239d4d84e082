/**
 * Pages and stories that got another address: the old id, and the new one. A link in somebody's document leads on, and
 * `test/deep-links.test.ts` is content.
 */
export const moved: Readonly<Record<string, string>> = {};

/** Where an address of the past leads now, or nothing when it is of the present. */
export function movedTo(search: string, moves: Readonly<Record<string, string>> = moved): string | undefined {
  const [, kind, id = ''] = /[?&]path=\/(docs|story)\/([\w-]+)/.exec(decodeURIComponent(search)) ?? [];
  const to = moves[id];
  return kind && to ? search.replace(id, to) : undefined;
}
