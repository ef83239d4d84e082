import { readNumber, type Variables } from '../config-values.js';

/** For how many days messages are kept; then they are deleted. Promised in the terms and at `/v1/definitions`. */
export interface Retention {
  /** Those that were rejected, from then on. `HUMAS_RETENTION_REJECTED_DAYS`. @default 30 */
  readonly rejected: number;
  /** Those nobody judged, from their arrival. `HUMAS_RETENTION_PENDING_DAYS`. @default 180 */
  readonly pending: number;
  /** Those that were approved, from then on. `HUMAS_RETENTION_APPROVED_DAYS`. @default 730 */
  readonly approved: number;
}

/** Reads the times to keep; a wrong one adds a sentence to `problems`. */
export function readRetention(env: Variables, problems: string[]): Retention {
  const days = { min: 1, max: 3650, problems };
  return Object.freeze({
    rejected: readNumber(env, 'HUMAS_RETENTION_REJECTED_DAYS', 30, days),
    pending: readNumber(env, 'HUMAS_RETENTION_PENDING_DAYS', 180, days),
    approved: readNumber(env, 'HUMAS_RETENTION_APPROVED_DAYS', 730, days),
  });
}
