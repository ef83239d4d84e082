import type { Alert } from '../internal/contract.js';

const gravity: Record<Alert['severity'], number> = { danger: 0, warning: 1, information: 2 };

/**
 * The notices that are to be shown at a moment, the gravest first, else in the order given. The first moment of a
 * notice belongs to it, its last does not.
 */
export function inForce(alerts: readonly Alert[], now: string): Alert[] {
  const present = Date.parse(now);
  return alerts
    .filter(({ from, until }) => Date.parse(from) <= present && present < Date.parse(until))
    .sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}
