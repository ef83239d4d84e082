import { version } from 'react';

/**
 * Asks the browser for a picture first. React knows the attribute by `fetchPriority` since 19; before that, and in
 * preact, only the name HTML has passes without a warning.
 *
 * @example
 * ```tsx
 * <img src={url} alt="" {...highPriority} />
 * ```
 */
export const highPriority: Record<string, string> = {
  [Number.parseInt(version, 10) >= 19 ? 'fetchPriority' : 'fetchpriority']: 'high',
};
