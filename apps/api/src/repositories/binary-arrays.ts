/**
 * Arrays as PostgreSQL stores them, for statements of hundreds of rows: as text every element is escaped here and read
 * letter by letter there. A `Buffer` is sent as binary, and the parameter must be cast to the type it holds.
 *
 * @see https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/adt/arrayfuncs.c array_recv
 */

/** Types by their number in every PostgreSQL. */
const BYTEA = 17;
const INT4 = 23;
const TEXT = 25;

const HEADER = 20;

/**
 * For a parameter cast to `bytea[]`.
 *
 * @param values texts of one character for each byte
 */
export function bytesArray(values: readonly string[]): Buffer {
  return write(
    BYTEA,
    values,
    (value) => value.length,
    (value, buffer, at) => buffer.write(value, at, 'latin1'),
  );
}

/** For a parameter cast to `int[]`. */
export function integerArray(values: readonly number[]): Buffer {
  return write(
    INT4,
    values,
    () => 4,
    (value, buffer, at) => buffer.writeInt32BE(value, at),
  );
}

/** For a parameter cast to `text[]`. */
export function textArray(values: readonly string[]): Buffer {
  return write(TEXT, values, Buffer.byteLength, (value, buffer, at) => buffer.write(value, at));
}

/** One dimension that starts at 1, no NULL; then each element after its length. */
function write<Value>(
  type: number,
  values: readonly Value[],
  lengthOf: (value: Value) => number,
  put: (value: Value, buffer: Buffer, at: number) => void,
): Buffer {
  const lengths = values.map((value) => lengthOf(value));
  const buffer = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, HEADER));
  for (const [index, field] of [1, 0, type, values.length, 1].entries())
    buffer.writeInt32BE(field, index * 4);
  let at = HEADER;
  for (const [index, value] of values.entries()) {
    const length = lengths[index] ?? 0;
    buffer.writeInt32BE(length, at);
    put(value, buffer, at + 4);
    at += 4 + length;
  }
  return buffer;
}
