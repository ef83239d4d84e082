'use client';
import { ReactionPollView } from './reaction-poll-view.js';
import { type UseReactionPollOptions, useReactionPoll } from './use-reaction-poll.js';

/** Props of {@link ReactionPoll}. */
export type ReactionPollProps = UseReactionPollOptions;

/**
 * Asks readers what they think of an article: one choice per browser, changeable, and not a survey.
 *
 * Without JavaScript it is a plain form that posts to the API. Buttons keep their names and tell their state by
 * `aria-pressed`; counts stand outside them. Pressing the chosen one again withdraws it.
 *
 * @throws {Error} when no API address is given, here or by a provider.
 * @example
 * ```tsx
 * <ReactionPoll article={article.id} poll={article.poll} apiUrl="https://api.example.go.id" />
 * ```
 */
export function ReactionPoll(props: ReactionPollProps) {
  // Another article is another poll: nothing of the first reader's choice may be seen in the second.
  return <ReactionPollOfArticle key={props.article} {...props} />;
}

function ReactionPollOfArticle(props: ReactionPollProps) {
  return <ReactionPollView {...useReactionPoll(props)} />;
}
