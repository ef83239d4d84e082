import type { Alert } from '@humas/contract';
import type { ClientBase } from 'pg';

/** A notice as alerts.yaml has it: its agency by slug, its times counted from the moment it is stored. */
export interface SampleAlert extends Pick<Alert, 'id' | 'severity' | 'text' | 'link'> {
  readonly agency: string;
  /** How long it has been in force by then. */
  readonly hoursBefore: number;
  /** How long it stays in force. */
  readonly hoursAfter: number;
}

/**
 * Stores the sample notices, in force from now on. One that is in force keeps its times; one that is over begins anew,
 * so that there is something to see on every day.
 */
export async function seedAlerts(owner: ClientBase, alerts: readonly SampleAlert[]): Promise<void> {
  for (const { agency, id, severity, text, link, hoursBefore, hoursAfter } of alerts) {
    await owner.query(
      `INSERT INTO alert AS a (agency_id, id, severity, text, link, starts_at, ends_at)
       SELECT g.id, $2, $3, $4, $5, now() - make_interval(hours => $6), now() + make_interval(hours => $7)
       FROM agency g WHERE g.slug = $1
       ON CONFLICT (agency_id, id) DO UPDATE SET severity = excluded.severity, text = excluded.text, link = excluded.link,
         starts_at = CASE WHEN a.ends_at > now() THEN a.starts_at ELSE excluded.starts_at END,
         ends_at = CASE WHEN a.ends_at > now() THEN a.ends_at ELSE excluded.ends_at END`,
      [agency, id, severity, text, link, hoursBefore, hoursAfter],
    );
  }
}
