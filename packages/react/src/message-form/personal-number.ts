/**
 * Sixteen digits in one piece, in fours or as 6-6-4 (a NIK, a bank card), or a telephone number with its 62 or 0, as
 * people in Indonesia write them. Dates, times and amounts are none: nothing behind a point begins one.
 */
const PERSONAL =
  /(\d{4}[ .-]?){4}|\d{6}[ .-]\d{6}[ .-]\d{4}|(^|[^\d.])(62[ -]?8|0\d)\d{1,2}\)?([ .-]?\d{3,5}){2}/;

/**
 * The first thing in a text that looks like an identity or telephone number. A guess, good enough to ask the writer
 * once and never to refuse. Editorial's rule `personal-data` has its own, stricter patterns: it must not accuse a text
 * of an agency's own telephone number, and no reader should download it.
 *
 * @returns it as it is written, or nothing ('').
 */
export function personalNumber(text: string): string {
  return PERSONAL.exec(text)?.[0] ?? '';
}
