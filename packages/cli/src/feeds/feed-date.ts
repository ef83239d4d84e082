import { parseDate } from '@humas/editorial';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 822's zones, and those Indonesian servers write instead. */
const ZONES: Record<string, string> = {
  z: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
const RFC_822 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?$/i;
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
/** Where a feed drops the zone its server is nearly always on western time, as the old GPR widget was. */
const DROPPED_ZONE = '+07:00';

/**
 * Reads a feed's date: RFC 822, RFC 3339, and what Indonesian sites write instead ("Kam, 05 Okt 2023 10:00 WIB",
 * "05-10-2023 10:00").
 *
 * @returns RFC 3339 with an offset, or null when the text is no date: a guess would put the article on a wrong day.
 */
export function feedDate(text: string): string | null {
  const line = text.trim().replace(/\s+/g, ' ').slice(0, 100);
  return real(rfc822(line) ?? rfc3339(line) ?? editorial(line));
}

function rfc822(line: string): string | null {
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone] =
    RFC_822.exec(line) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  const offset = zone === undefined ? DROPPED_ZONE : offsetOf(zone);
  if (index < 0 || !offset) return null;
  const fullYear = year.length === 4 ? year : String(Number(year) + (Number(year) < 70 ? 2000 : 1900));
  return `${fullYear}-${two(index + 1)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
}

function rfc3339(line: string): string | null {
  const [, day, time, second = ':00', zone] = RFC_3339.exec(line) ?? [];
  return day && time ? `${day}T${time}${second}${zone ? offsetOf(zone) : DROPPED_ZONE}` : null;
}

function editorial(line: string): string | null {
  try {
    const { iso, time } = parseDate(line);
    return time ? iso : `${iso}T00:00:00${DROPPED_ZONE}`;
  } catch {
    return null;
  }
}

function offsetOf(zone: string): string | undefined {
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return ZONES[zone.toLowerCase()];
}

const two = (value: string | number) => String(value).padStart(2, '0');

/** 31 February would silently become March. */
function real(moment: string | null): string | null {
  if (!moment || Number.isNaN(Date.parse(moment))) return null;
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDate() === day ? moment : null;
}
