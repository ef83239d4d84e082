import type { Agency } from '@humas/sdk';

/** Indonesia has no summer time, so a zone is one offset. */
const OFFSETS: Record<Agency['timeZone'], string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

const YEAR = /^(?:19|20|21)\d\d$/;
const MONTH = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/;

/** Whether this is a year as addresses have it, such as `2023`. */
export const isYear = (text: string) => YEAR.test(text);

/** Whether this is a month as addresses have it, such as `2023-10`. */
export const isMonth = (text: string) => MONTH.test(text);

/**
 * The moments between which a year or a month lies, as filters of the API want them.
 *
 * @param period such as `2023` or `2023-10`
 * @returns nothing for what is neither: it narrows nothing.
 */
export function periodLimits(
  period: string | undefined,
  timeZone: Agency['timeZone'],
): { from: string; to: string } | undefined {
  if (!period || !(isYear(period) || isMonth(period))) return undefined;
  const [year, month] = period.split('-');
  const start = (index: number) =>
    `${new Date(Date.UTC(Number(year), index)).toISOString().slice(0, 19)}${OFFSETS[timeZone]}`;
  const first = month ? Number(month) - 1 : 0;
  return { from: start(first), to: start(first + (month ? 1 : 12)) };
}
