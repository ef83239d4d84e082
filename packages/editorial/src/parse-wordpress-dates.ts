import { excerpt, ParseError } from './parse-error.js';

/** Dates as WordPress REST gives them: the site's wall clock, and UTC without its Z. */
export type WordPressDates = { date?: string | null; date_gmt?: string | null };

/** The moment behind them. */
export type ParsedWordPressDates = {
  /** The moment in UTC, such as `2020-09-25T03:39:52Z`. */
  iso: string;
  /** Offset of the site's clock, such as `+07:00`; null when `date` is missing or tells none. */
  offset: string | null;
};

const NAIVE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,6})?(?:Z|\+00:00)?$/;

function milliseconds(text: string | null | undefined): number | null {
  const [, day, time] = NAIVE.exec(text?.trim() ?? '') ?? [];
  if (!day || day < '1000') return null;
  const value = Date.parse(`${day}T${time}Z`);
  // Date.parse turns 30 February into 2 March: a day must survive the round trip.
  return Number.isNaN(value) || !new Date(value).toISOString().startsWith(day) ? null : value;
}

/**
 * Reads the moment of a WordPress post, page or medium from `date_gmt`, which is UTC although its `Z` is missing.
 * `date` alone is not enough: it is the wall clock of a zone that the REST answer does not name. Call it again with
 * `modified` and `modified_gmt` for the last change.
 *
 * @throws {ParseError} `date_missing` for `0000-00-00` (a draft that was never published) or nothing; `not_a_date`.
 * @example
 * parseWordPressDates({ date: '2020-09-25T10:39:52', date_gmt: '2020-09-25T03:39:52' })
 * // { iso: '2020-09-25T03:39:52Z', offset: '+07:00' }
 */
export function parseWordPressDates({ date, date_gmt }: WordPressDates): ParsedWordPressDates {
  const written = typeof date_gmt === 'string' ? date_gmt.trim() : '';
  if (!written || written.startsWith('0000-00-00'))
    throw new ParseError(
      'date_missing',
      `date_gmt is ${written ? excerpt(written) : 'missing'}`,
      'WordPress has not said when the post was published, and date alone is the clock of an unnamed zone',
      'Publish the post, or set its date in WordPress and save it',
    );
  const utc = milliseconds(written);
  if (utc === null)
    throw new ParseError(
      'not_a_date',
      `date_gmt is ${excerpt(written)}`,
      'It is not a date of WordPress, and a guess would move the article',
      'Pass it as REST gives it, such as 2020-09-25T03:39:52',
    );
  const wall = typeof date === 'string' ? milliseconds(date) : null;
  return {
    iso: new Date(utc).toISOString().replace('.000', ''),
    offset: wall === null ? null : offset(wall - utc),
  };
}

/** No clock on earth is more than 14 hours from UTC; further apart, one of the two was edited by hand. */
function offset(difference: number): string | null {
  const minutes = difference / 6e4;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return null;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
