import { resolveDate } from './parse-date.js';
import { ParseError } from './parse-error.js';
import type { WrittenDate } from './scan-date.js';

/** The year in which a date without one lies nearest to a day such as `2016-09-29`; null when it exists in none. */
export function nearestYear(date: WrittenDate, text: string, day: string): number | null {
  const year = Number(day.slice(0, 4));
  let best: { year: number; distance: number } | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    try {
      const resolved = resolveDate(date, text, { year: candidate }).date;
      const distance = Math.abs(Date.parse(resolved) - Date.parse(day));
      if (distance < (best?.distance ?? Infinity)) best = { year: candidate, distance };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
    }
  }
  return best?.year ?? null;
}
