import type { Alert } from '@humas/contract';
import type { AlertRow } from '../repositories/alerts.js';
import { toAgencyReference } from './agency.js';
import { withOffset } from './time.js';

/** An urgent notice as the contract shows it, in the zone of the agency that gives it. */
export function toAlert(row: AlertRow): Alert {
  return {
    id: row.id,
    agency: toAgencyReference(row),
    severity: row.severity,
    text: row.text,
    from: withOffset(row.starts_at, row.time_zone),
    until: withOffset(row.ends_at, row.time_zone),
    link: row.link,
  };
}
