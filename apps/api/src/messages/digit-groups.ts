/** Digits that stand together, and what stands between them and those before. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  /** The first character behind it. */
  readonly end: number;
  /** Whether a plus stands right before it. */
  readonly hasPlus: boolean;
  /** What joins it to the group before; undefined when nothing does. */
  readonly gap: string | undefined;
}

/** At most three characters of these between two groups: more than that, or a line break, and they are two numbers. */
const JOINS = /^[ \t\u00a0\u202f()./\u2010-\u2014-]{1,3}$/;

/** The digits of a text, group by group. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const { 0: digits, index: start } of text.matchAll(/[0-9]+/g)) {
    const between = start - before <= 3 ? text.slice(before, start) : '';
    groups.push({
      digits,
      start,
      end: start + digits.length,
      hasPlus: text.charAt(start - 1) === '+',
      gap: JOINS.test(between) ? between.replaceAll(/[\t\u00a0\u202f]/g, ' ') : undefined,
    });
    before = start + digits.length;
  }
  return groups;
}
