import { ATTACKS, type Attack } from './attacks.ts';

/** What a configuration says of the hostile suite. */
export interface HostileOptions {
  /** Which attacks are tried: every so many of them. */
  everyNth: number;
}

/** Each attack costs a whole page: in the fast tier a few of every kind, in the full one all. */
export const DAILY = 5;

/** Attacks with their numbers in the whole list, every so many of them. */
export function numbered(everyNth: number): (Attack & { number: number })[] {
  return ATTACKS.map((attack, number) => ({ ...attack, number })).filter(
    ({ number }) => number % everyNth === 0,
  );
}
