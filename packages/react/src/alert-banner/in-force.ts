import type { Alert } from '../internal/contract.js';

const gravity: Record<Alert['severity'], number> = { danger: 0, warning: 1, information: 2 };

/** A severity that this version does not know is a warning: too grave is better than too light. */
const known = (severity: Alert['severity']) => (Object.hasOwn(gravity, severity) ? severity : 'warning');

/**
 * The notices that are to be shown at a moment, the gravest first, else in the order given. The first moment of a
 * notice belongs to it, its last does not.
 *
 * @throws {RangeError} when the moment is none: no notice would ever be shown.
 */
export function inForce(alerts: readonly Alert[], now: string): Alert[] {
  const present = Date.parse(now);
  if (Number.isNaN(present))
    throw new RangeError(
      `humas: AlertBanner has no present, but ${JSON.stringify(now)}. No notice would be shown, however urgent. Pass asOf of alerts.list, such as 2026-11-21T08:00:00+07:00.`,
    );
  return alerts
    .map((alert) => ({ ...alert, severity: known(alert.severity) }))
    .filter(({ from, until }) => Date.parse(from) <= present && present < Date.parse(until))
    .sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}
