import type { LimitMetrics } from '../limits/limit-metrics.js';
import { type Family, labelled, single } from './exposition.js';

/** How often limits were reached, and whether processes still share them. */
export function limitFamilies({
  judged,
  suspected,
  sharedGroups,
  aloneGroups,
  losses,
  isShared,
}: LimitMetrics): Family[] {
  return [
    labelled('counter', 'humas_limit_acts_total', 'Views and votes held against the limits.', 'verdict', [
      ['within', judged - suspected],
      ['suspected', suspected],
    ]),
    labelled(
      'counter',
      'humas_limit_groups_total',
      'Groups judged, together with other processes or alone.',
      'how',
      [
        ['shared', sharedGroups],
        ['alone', aloneGroups],
      ],
    ),
    single('counter', 'humas_redis_losses_total', 'Times Redis went away.', losses),
    single('gauge', 'humas_redis_up', 'Whether limits are shared through Redis now.', isShared ? 1 : 0),
  ];
}
