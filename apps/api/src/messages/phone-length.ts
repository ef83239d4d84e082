import type { DigitGroup } from './digit-groups.js';

/** How telephone numbers begin, and how many digits they have in all. */
interface Form {
  readonly least: number;
  readonly most: number;
  /** How many digits the second group has at least: dates and decrees have fewer. */
  readonly second: number;
  /** Whether its parts may be joined by any signs: a plus leaves no doubt. */
  readonly isLoose?: boolean;
}

const ABROAD: Form = { least: 9, most: 15, second: 2, isLoose: true };
const MOBILE: Form = { least: 10, most: 13, second: 2 };
const LANDLINE: Form = { least: 9, most: 12, second: 3 };
/** 62 without a plus, which only mobile numbers are written with. */
const COUNTRY: Form = { least: 11, most: 15, second: 2 };

const AREA = /^0([2-7]\d{1,2}|9\d{2})/;
const YEAR = /^(19|20)\d\d$/;

/** How many groups from here make a telephone number; 0 for none. */
export function phoneLength(text: string, groups: readonly DigitGroup[], index: number): number {
  const first = groups[index] as DigitGroup;
  // The end of a date, a decimal or a decree is no beginning.
  if (first.gap !== undefined && /^[./\u2010-\u2014-]$/.test(first.gap) && !first.hasPlus) return 0;
  const apart = spelledLength(groups, index);
  if (apart > 0) return apart;
  const form = formOf(text, groups, index);
  return form ? lengthOf(form, groups, index) : 0;
}

function formOf(text: string, groups: readonly DigitGroup[], index: number): Form | undefined {
  const { digits, hasPlus, start } = groups[index] as DigitGroup;
  if (hasPlus) return /^[1-9]/.test(digits) ? ABROAD : undefined;
  if (digits.startsWith('0062')) return ABROAD;
  const next = groups[index + 1];
  if (/^62(8[1-9]|$)/.test(digits) && (digits.length > 2 || /^8[1-9]/.test(next?.digits ?? '')))
    return COUNTRY;
  if (/^08[1-9]/.test(digits) && digits.length >= 3) return MOBILE;
  const before = text.charAt(start - 1);
  // An area code, and not the number of a letter or of a row.
  return AREA.test(digits) && !/[\p{L},./-]/u.test(before) ? LANDLINE : undefined;
}

function lengthOf(
  { least, most, second, isLoose }: Form,
  groups: readonly DigitGroup[],
  index: number,
): number {
  let total = groups[index]?.digits.length ?? 0;
  let length = 1;
  let joint: string | undefined;
  for (let next = groups[index + 1]; next?.gap !== undefined; next = groups[index + length]) {
    const { digits, hasPlus } = next;
    const kind = next.gap.trim().replaceAll(' ', '') || ' ';
    if (hasPlus || kind.includes('/') || total + digits.length > most) break;
    if (length === 1 && digits.length < second && total < least) return 0;
    const isDone = total >= least;
    // What has begun with spaces or a bracket may go on with another sign; later they are all the same.
    if (joint !== undefined && kind !== joint && (isDone || !(isLoose || /[ ()]/.test(joint)))) break;
    if (isDone && (length === 1 || digits.length < 2 || YEAR.test(digits))) break;
    total += digits.length;
    length += 1;
    joint = kind;
  }
  return total >= least && total <= most ? length : 0;
}

/** "0 8 1 2 …": ten to thirteen digits one by one, all joined alike. */
function spelledLength(groups: readonly DigitGroup[], index: number): number {
  const isOne = (group: DigitGroup | undefined) => group?.digits.length === 1;
  if (groups[index]?.digits !== '0' || groups[index + 1]?.digits !== '8') return 0;
  const joint = groups[index + 1]?.gap;
  let length = 1;
  const goesOn = (at: number) => isOne(groups[at]) && groups[at]?.gap === joint;
  while (joint !== undefined && length <= MOBILE.most && goesOn(index + length)) length += 1;
  return length >= MOBILE.least && length <= MOBILE.most ? length : 0;
}
