/**
 * How tests wait for a condition: however slow the machine, nothing is slow to them unless it never happens.
 *
 * @example
 * await vi.waitUntil(() => lines.length > 0, PATIENT);
 */
export const PATIENT = { timeout: 250_000, interval: 5 };
