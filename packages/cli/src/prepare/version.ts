/**
 * Counts the ways articles have been prepared. It is part of every article's version, so raising it carries everything
 * over again at the next run: do so when the same article would now become something better.
 */
export const PREPARATION = 1;
