/** A strip that repeats sideways: path data on a box of pixels, so that it needs no image request and no `data:` URL. */
export type Motif = { width: number; height: number; path: string };

/** A calm sea, filled below its crest; worn by `politeknik`. */
export const wave: Motif = { width: 48, height: 12, path: 'M0 6C8 0 16 0 24 6S40 12 48 6V12H0Z' };

/** Four seeds around a crossing, as in the kawung of Javanese batik; worn by `setneg`. */
export const kawung: Motif = {
  width: 24,
  height: 24,
  path:
    'M10.5 10.5C5 11.5.5 7 1 1 7 .5 11.5 5 10.5 10.5ZM13.5 10.5C12.5 5 17 .5 23 1 23.5 7 19 11.5 13.5 10.5Z' +
    'M10.5 13.5C11.5 19 7 23.5 1 23 .5 17 5 12.5 10.5 13.5ZM13.5 13.5C19 12.5 23.5 17 23 23 17 23.5 12.5 19 13.5 13.5Z' +
    'M12 10.8 13.2 12 12 13.2 10.8 12ZM24 10.5 25.5 12 24 13.5 22.5 12ZM0 10.5 1.5 12 0 13.5-1.5 12Z',
};

/** An ear of rice, the old sign of enough for everybody; worn by `kesejahteraan`. */
export const padi: Motif = {
  width: 18,
  height: 16,
  path: 'M1 7.25C2 3 7 .75 16 .75 15 5 10 7.75 1 7.25ZM1 8.75C2 13 7 15.25 16 15.25 15 11 10 8.25 1 8.75Z',
};

/** Every motif by the name that a theme file asks for it. */
export const motifs = { wave, kawung, padi } as const;

/** Name of a motif that this package draws. */
export type MotifName = keyof typeof motifs;
