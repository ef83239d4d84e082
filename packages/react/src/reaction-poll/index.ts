export { ReactionPoll, type ReactionPollProps } from './reaction-poll.js';
export { ReactionPollView, type ReactionPollViewProps } from './reaction-poll-view.js';
export type { ReactionPollState } from './reaction-state.js';
export { type UseReactionPollOptions, useReactionPoll } from './use-reaction-poll.js';
