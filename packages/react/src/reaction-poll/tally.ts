import type { Poll, PollDefinition } from '../internal/contract.js';

/** A poll as an article carries it, or with its counts. */
export type AnyPoll = Poll | PollDefinition;

/** Whether the counts are known. */
export function hasTally(poll: AnyPoll): poll is Poll {
  return 'total' in poll;
}

/**
 * The poll as it would stand with one vote moved, before the server has said so.
 *
 * @param from the option the vote was on, or null for none.
 * @param to the option it goes to, or null to take it back.
 */
export function withVoteMoved(poll: AnyPoll, from: string | null, to: string | null): AnyPoll {
  if (!hasTally(poll)) return poll;
  let { total } = poll;
  const options = poll.options.map((option) => {
    const change = Number(option.key === to) - Number(option.key === from);
    total += change;
    return { ...option, count: option.count + change };
  });
  return { ...poll, options, total };
}
