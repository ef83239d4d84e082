/** Hours ahead of UTC. Indonesia has no summer time, so a zone is one number. */
const OFFSETS: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** How far a zone is ahead of UTC, in hours; one that is not Indonesian counts as WIB. */
export function hoursAhead(timeZone: string): number {
  return OFFSETS[timeZone] ?? 7;
}

/** The last millisecond of the year 9999: RFC 3339 writes years with four digits. */
export const LATEST_MS = 253_402_300_799_999;

/** Whether a value is a moment in milliseconds since 1970 that both the contract and the database can say. */
export function isMoment(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= LATEST_MS;
}

/**
 * A moment as the contract writes it: RFC 3339 with the agency's own offset, so that a reader of the JSON sees the
 * hour the newsroom meant.
 *
 * @param timeZone one of the three Indonesian zones. @default 'Asia/Jakarta'
 * @example withOffset(new Date('2023-10-05T03:00:00Z')) // '2023-10-05T10:00:00+07:00'
 */
export function withOffset(moment: Date, timeZone = 'Asia/Jakarta'): string {
  const hours = hoursAhead(timeZone);
  const local = new Date(moment.getTime() + hours * 3_600_000).toISOString();
  const seconds = local.replace(/(\.000)?Z$/, '');
  return `${seconds}+0${hours}:00`;
}
