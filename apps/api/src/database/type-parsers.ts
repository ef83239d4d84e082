import pg from 'pg';

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const TIMESTAMP = 1114;

/**
 * How values leave the database, the same on every connection of ours: `int8` is a number, `timestamptz` a `Date`
 * (milliseconds: store keys to page by as `timestamptz(3)`), and `date` and `timestamp` stay text, because a `Date`
 * would move them to the server's time zone. `numeric` is text too: write `sum(n)::bigint` to get a number.
 */
export const typeParsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === INT8) return toSafeInteger;
      if (oid === INT8_ARRAY) return toSafeIntegers;
      if (oid === DATE || oid === TIMESTAMP) return String;
    }
    return pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;

/**
 * @throws RangeError beyond 2^53 − 1, where a JavaScript number would silently be another number.
 */
function toSafeInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(
    `humas: the database returned the bigint ${text}. A JavaScript number cannot hold it exactly. Select it as text.`,
  );
}

/** An array of integers is written `{1,NULL,3}`: no quotes, no nesting. */
function toSafeIntegers(text: string): (number | null)[] {
  const items = text.slice(1, -1);
  if (items === '') return [];
  return items.split(',').map((item) => (item === 'NULL' ? null : toSafeInteger(item)));
}
