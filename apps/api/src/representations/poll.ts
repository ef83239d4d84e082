import type { Poll } from '@humas/contract';
import type { PollRow, TallyRow } from '../repositories/reactions.js';
import { toPollDefinition } from './article.js';
import { withOffset } from './time.js';

/** A poll with its tally; `counted` and `nojs` make up what is shown, `suspected` is only reported. */
export function toPoll(row: PollRow & { poll: object }, tally: readonly TallyRow[], asOf: Date): Poll {
  const definition = toPollDefinition(row) as NonNullable<ReturnType<typeof toPollDefinition>>;
  const sum = (matches: (found: TallyRow) => boolean) =>
    tally.filter(matches).reduce((total, found) => total + found.count, 0);
  const options = definition.options.map((option) => ({
    ...option,
    count: sum((found) => found.choice === option.key && found.class !== 'suspected'),
  }));
  return {
    article: row.id,
    preset: definition.preset,
    question: definition.question,
    options,
    closesAt: definition.closesAt,
    state: row.closed ? 'closed' : 'open',
    total: options.reduce((total, option) => total + option.count, 0),
    classes: {
      counted: sum((found) => found.class === 'counted'),
      nojs: sum((found) => found.class === 'nojs'),
      suspected: sum((found) => found.class === 'suspected'),
    },
    asOf: withOffset(asOf, row.time_zone),
  };
}
