/** Hours ahead of UTC. Indonesia has no summer time, so a zone is one number. */
const OFFSETS: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/**
 * A moment as the contract writes it: RFC 3339 with the agency's own offset, so that a reader of the JSON sees the
 * hour the newsroom meant.
 *
 * @param timeZone one of the three Indonesian zones. @default 'Asia/Jakarta'
 * @example withOffset(new Date('2023-10-05T03:00:00Z')) // '2023-10-05T10:00:00+07:00'
 */
export function withOffset(moment: Date, timeZone = 'Asia/Jakarta'): string {
  const hours = OFFSETS[timeZone] ?? 7;
  const local = new Date(moment.getTime() + hours * 3_600_000).toISOString();
  const seconds = local.replace(/(\.000)?Z$/, '');
  return `${seconds}+0${hours}:00`;
}
