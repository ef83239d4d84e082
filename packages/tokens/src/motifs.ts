/** A strip that repeats sideways: path data on a `viewBox`, so that it needs no image request and no `data:` URL. */
export type Motif = { width: number; height: number; path: string };

/** A calm sea for the `motif` masthead of `politeknik`: one wave, 48 by 12 px, filled below its crest. */
export const wave: Motif = { width: 48, height: 12, path: 'M0 6C8 0 16 0 24 6S40 12 48 6V12H0Z' };
