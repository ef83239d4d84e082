import { type DigitGroup, digitGroups } from './digit-groups.js';
import { phoneLength } from './phone-length.js';
import type { Span } from './plain-digits.js';

const NIK_DIGITS = 16;
/** First two digits of a NIK: the province it was given in. */
const PROVINCE = /^(1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;
/** Words behind which sixteen digits are a NIK or the number of a family card, also with a typing error in the date. */
const CUE = /(\b|_)(nik|n\.i\.k\.?|ktp|kk|induk kependudukan|kartu keluarga)\b[^0-9]*$/i;
const CUE_REACH = 30;
const AMOUNT = /(\brp|\bidr|[$€])\.?\s?$/i;

/** Identity and telephone numbers of a text, from left to right; what stands in amounts, dates and decrees is left alone. */
export function numberSpans(text: string): Span<'nik' | 'phone'>[] {
  const groups = digitGroups(text);
  const spans: Span<'nik' | 'phone'>[] = [];
  for (let index = 0; index < groups.length; ) {
    const group = groups[index] as DigitGroup;
    const count = isAmount(text, groups, index) ? -amountLength(groups, index) : 0;
    const nik = count < 0 ? 0 : nikLength(text, groups, index);
    const phone = count < 0 || nik > 0 ? 0 : phoneLength(text, groups, index);
    const length = nik || phone;
    const last = groups[index + length - 1];
    if (length > 0 && last) {
      const start = phone > 0 ? startOfPhone(text, group, last) : group.start;
      spans.push({ start, end: last.end, what: nik > 0 ? 'nik' : 'phone' });
      // What stands beside a number may be another one.
      const next = groups[index + length];
      if (next) groups[index + length] = { ...next, gap: undefined };
    }
    index += length || -count || 1;
  }
  return spans;
}

/** How many groups from here make a NIK; 0 for none. */
function nikLength(text: string, groups: readonly DigitGroup[], index: number): number {
  const first = groups[index] as DigitGroup;
  const isNamed = CUE.test(text.slice(Math.max(0, first.start - CUE_REACH), first.start));
  let digits = '';
  for (let length = 1; index + length <= groups.length; length += 1) {
    const group = groups[index + length - 1] as DigitGroup;
    if (
      length > 1 &&
      (!/^[ .\u2010-\u2014-]+$/.test(group.gap ?? '') || (!isNamed && group.gap?.length !== 1))
    )
      return 0;
    digits += group.digits;
    if (digits.length === NIK_DIGITS) return isNamed || isPlausibleNik(digits) ? length : 0;
    if (digits.length > NIK_DIGITS) return 0;
  }
  return 0;
}

/** Province, regency, district, date of birth (a woman's day is 40 more), and a number that begins at 1. */
function isPlausibleNik(digits: string): boolean {
  const part = (from: number) => Number(digits.slice(from, from + 2));
  const [regency, district, day, month] = [part(2), part(4), part(6) % 40, part(8)];
  const isDate = part(6) <= 71 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return (
    PROVINCE.test(digits) &&
    regency >= 1 &&
    regency <= 79 &&
    district >= 1 &&
    isDate &&
    !digits.endsWith('0000')
  );
}

function isAmount(text: string, groups: readonly DigitGroup[], index: number): boolean {
  const { start } = groups[index] as DigitGroup;
  return AMOUNT.test(text.slice(Math.max(0, start - 5), start)) || amountLength(groups, index) >= 3;
}

/** Groups of three behind full stops, as thousands are written: how many from here belong together. */
function amountLength(groups: readonly DigitGroup[], index: number): number {
  const first = groups[index] as DigitGroup;
  const isCountry = first.hasPlus && first.digits === '62';
  let length = 1;
  if (first.digits.length > 3 || first.digits.startsWith('0') || isCountry) return length;
  while (groups[index + length]?.gap === '.' && groups[index + length]?.digits.length === 3) length += 1;
  return length;
}

/** A plus, and a bracket that is closed within the number, belong to it. */
function startOfPhone(text: string, first: DigitGroup, last: DigitGroup): number {
  const start = first.hasPlus ? first.start - 1 : first.start;
  const isBracketed = text.charAt(start - 1) === '(' && text.slice(start, last.end).includes(')');
  return isBracketed ? start - 1 : start;
}
