import type { tokenNames } from './generated.js';

/** A published token, without `--humas-`. */
export type TokenName = (typeof tokenNames)[number];

/**
 * The CSS that reads a token, with the name checked by the compiler.
 *
 * @example
 * cssVariable('ink-2') // 'var(--humas-ink-2)'
 */
export function cssVariable<Name extends TokenName>(name: Name): `var(--humas-${Name})` {
  return `var(--humas-${name})`;
}
