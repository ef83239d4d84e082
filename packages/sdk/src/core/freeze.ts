/**
 * Freezes parsed JSON to its last leaf: what several callers share, none may change. Written to be quick, as every
 * answer passes here: arrays of the values of each object would cost more than the freezing.
 */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) for (const inner of value) freeze(inner);
  else for (const name in value) freeze(value[name]);
  return Object.freeze(value);
}
