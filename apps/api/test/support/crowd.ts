/** Works through a list with many clients at once. */
export async function crowd(works: Iterable<() => Promise<unknown>>, clients = 48): Promise<void> {
  const queue = works[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let next = queue.next(); !next.done; next = queue.next()) await next.value();
    }),
  );
}

/** Every reader at an address of their own, so that no limit hides a loss. */
export function addressOf(index: number): string {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
}

/** In another order, the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed = 1): Item[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 48_271) % 2_147_483_647;
    return { item, key: state };
  });
  return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item);
}
