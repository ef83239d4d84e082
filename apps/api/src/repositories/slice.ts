/** One page of a list: where it starts, which way it goes, how long it is. */
export interface Slice<Key> {
  readonly after?: Key;
  readonly direction: 'next' | 'prev';
  readonly limit: number;
}
