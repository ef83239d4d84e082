import type { Voter } from '@humas/sdk/beacon';
import { type AnyPoll, hasTally, withVoteMoved } from './tally.js';

/**
 * Where a reader's reaction stands. `sent`: the server has it; `apart`: it has it, outside the total, because
 * of its published limits; `failed`: the last press was undone.
 */
export type ReactionPollState = 'idle' | 'sending' | 'sent' | 'apart' | 'failed' | 'closed';

/** What a press asks for; `forget` also removes what this browser remembers. */
export type Attempt = { choice: string | null; forget?: boolean };

/** Everything the poll knows. `poll` holds `saved`; what the reader sees is {@link shownPoll}. */
export type ReactionModel = {
  poll: AnyPoll;
  state: ReactionPollState;
  saved: string | null;
  choice: string | null;
  remembered: boolean;
  attempt: Attempt | null;
};

/** A reaction as the server stored it, with the tally that includes it. */
export type Answer = Awaited<ReturnType<Voter['set']>>;

/** A reaction as it was found or stored. */
type Mine = Pick<Answer, 'choice' | 'class'>;

/** What can happen to it. `latest` is false when the reader has pressed again since. */
export type ReactionEvent =
  | { type: 'found'; mine: Mine | null }
  | { type: 'pressed'; attempt: Attempt }
  | { type: 'answered'; answer: Answer; latest: boolean }
  | { type: 'failed' | 'closed' };

/** Before anything is known of the reader: the same on the server and in the browser. */
export function firstModel(poll: AnyPoll): ReactionModel {
  const state = hasTally(poll) && poll.state === 'closed' ? 'closed' : 'idle';
  return { poll, state, saved: null, choice: null, remembered: false, attempt: null };
}

const settled = ({ choice, class: kind }: Mine): ReactionPollState =>
  kind === 'suspected' ? 'apart' : choice === null ? 'idle' : 'sent';

/** The whole machine: no clock, no network, so that every path of it is a plain test. */
export function reactionReducer(model: ReactionModel, event: ReactionEvent): ReactionModel {
  switch (event.type) {
    case 'found': {
      const { mine } = event;
      // The reader was faster than the server: what they pressed meanwhile stands.
      if (!mine || model.attempt) return model;
      const { choice } = mine;
      const state = model.state === 'closed' ? 'closed' : settled(mine);
      return { ...model, state, saved: choice, choice, remembered: true };
    }
    case 'pressed':
      return { ...model, state: 'sending', choice: event.attempt.choice, attempt: event.attempt };
    case 'answered': {
      const { answer, latest } = event;
      const { choice, poll } = answer;
      const known = { ...model, poll, saved: choice, remembered: !model.attempt?.forget };
      // A later press is on its way: keep showing that one.
      return latest ? { ...known, state: settled(answer), choice } : known;
    }
    default:
      return { ...model, state: event.type, choice: model.saved };
  }
}

/** The poll with the reader's press already in it. */
export function shownPoll({ poll, saved, choice }: ReactionModel): AnyPoll {
  return withVoteMoved(poll, saved, choice);
}
