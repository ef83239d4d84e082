import type { GroupWriter } from '../counting/group-writer.js';
import { type Family, labelled } from './exposition.js';

/** What the writers of views and votes did, told apart by the label `writer`. */
export function writerFamilies(
  writers: Readonly<Record<string, Pick<GroupWriter<never, unknown>, 'metrics' | 'waitingRows'>>>,
): Family[] {
  const all = Object.entries(writers);
  const counter = (
    name: string,
    help: string,
    key: 'groups' | 'requests' | 'deadlocks' | 'refused' | 'failed',
  ) =>
    labelled(
      'counter',
      name,
      help,
      'writer',
      all.map(([writer, { metrics }]) => [writer, metrics[key]]),
    );
  return [
    counter('humas_writer_groups_total', 'Groups committed: one statement, one wait for the disk.', 'groups'),
    counter('humas_writer_requests_total', 'Requests answered after the commit of their group.', 'requests'),
    counter('humas_writer_failed_total', 'Requests whose group could not be committed.', 'failed'),
    counter('humas_writer_refused_total', 'Requests turned away because too many were waiting.', 'refused'),
    counter(
      'humas_writer_deadlocks_total',
      'Groups PostgreSQL chose to end a deadlock; stays 0.',
      'deadlocks',
    ),
    labelled(
      'gauge',
      'humas_writer_waiting_rows',
      'Rows that wait for the next group.',
      'writer',
      all.map(([writer, { waitingRows }]) => [writer, waitingRows]),
    ),
    {
      name: 'humas_writer_group_size',
      type: 'histogram',
      help: 'Requests that shared one commit.',
      samples: all.flatMap(([writer, { metrics }]) => metrics.sizes.samples({ writer })),
    },
    {
      name: 'humas_writer_lag_seconds',
      type: 'histogram',
      help: 'From the arrival of the first request of a group to its commit.',
      samples: all.flatMap(([writer, { metrics }]) => metrics.lags.samples({ writer })),
    },
  ];
}
