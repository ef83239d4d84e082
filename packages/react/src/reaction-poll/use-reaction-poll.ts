'use client';
import { createVoter, type Voter } from '@humas/sdk/beacon';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useAnnouncer } from '../announcer/announcer.js';
import { localized } from '../internal/localized.js';
import { reactionPoll as en } from '../messages/en.js';
import { reactionPoll as id } from '../messages/id.js';
import { fill, wordsIn } from '../messages/words-in.js';
import { type OwnSettings, requireApiUrl, useSettings } from '../provider/humas-context.js';
import type { ReactionPollViewProps } from './reaction-poll-view.js';
import { type Answer, type Attempt, firstModel, reactionReducer, shownPoll } from './reaction-state.js';
import type { AnyPoll } from './tally.js';

/** Options of {@link useReactionPoll} and props of `ReactionPoll`. */
export type UseReactionPollOptions = OwnSettings & {
  /** Id of the article, `art_…`. */
  article: string;
  /** Question and options, with counts (`polls.get`) or without (`article.poll`). */
  poll: AnyPoll;
  /** Address of this page, where a reader without JavaScript is led back. */
  returnTo?: string;
  /**
   * What carries the vote. Keep it in a constant: a new one is a new browser's voice.
   * @default createVoter of `@humas/sdk/beacon`
   */
  voter?: Voter;
  /** A class of yours, beside ours. */
  className?: string;
};

/**
 * Carries a reader's reaction to the API and returns exactly the props of `ReactionPollView`.
 *
 * A press shows at once and is undone when the server did not take it; what came of it is announced once,
 * after the answer. The reader's earlier choice is looked up after mounting.
 *
 * @throws {Error} when no API address is given, here or by a provider.
 */
export function useReactionPoll(options: UseReactionPollOptions): ReactionPollViewProps {
  const { article, returnTo, className, voter: own } = options;
  const settings = useSettings(options);
  const { locale, labels } = settings;
  const apiUrl = requireApiUrl('ReactionPoll', settings);
  const words = wordsIn({ id, en }, locale, labels);
  const voter = useMemo(() => own ?? createVoter({ apiUrl, article }), [own, apiUrl, article]);
  const [model, dispatch] = useReducer(reactionReducer, options.poll, firstModel);
  const [message, announce] = useAnnouncer();
  const presses = useRef(0);
  const { closesAt } = options.poll;

  useEffect(() => {
    // Here and not while rendering: a cached page may be older than the end of the poll.
    if (closesAt && Date.parse(closesAt) <= Date.now()) dispatch({ type: 'closed' });
    let mounted = true;
    if (voter.hasVoted())
      voter.choice().then(
        (mine) => mounted && dispatch({ type: 'found', mine }),
        // Unknown for now: the poll reads as for a new reader, and pressing says what is wrong.
        () => {},
      );
    return () => {
      mounted = false;
    };
  }, [voter, closesAt]);

  const send = async (attempt: Attempt) => {
    const press = ++presses.current;
    announce('');
    dispatch({ type: 'pressed', attempt });
    try {
      const answer = await (attempt.choice === null ? voter.withdraw() : voter.set(attempt.choice));
      if (attempt.forget) voter.forget();
      const latest = press === presses.current;
      dispatch({ type: 'answered', answer, latest });
      if (latest) announce(outcome(answer, attempt));
    } catch (error) {
      if (press !== presses.current) return;
      // The same test for errors of another copy of the SDK; its class would not be ours.
      const closed = /^poll_/.test((error as { code?: string }).code ?? '');
      const type = closed ? 'closed' : 'failed';
      dispatch({ type });
      announce(words[`reactionPoll.${type}`]);
    }
  };

  const outcome = ({ choice, class: kind, poll }: Answer, { forget }: Attempt) => {
    const option = poll.options.find(({ key }) => key === choice);
    const news = forget ? 'forgotten' : kind === 'suspected' ? 'apart' : option ? 'set' : 'withdrawn';
    return fill(words[`reactionPoll.${news}`], {
      choice: option ? localized(option.label, locale) : '',
      n: poll.total.toLocaleString(locale),
    });
  };

  return {
    locale,
    labels,
    className,
    returnTo,
    poll: shownPoll(model),
    state: model.state,
    choice: model.choice,
    remembered: model.remembered,
    message,
    action: `${apiUrl}/v1/articles/${encodeURIComponent(article)}/reaction`,
    onChoose: (key) => send({ choice: key === model.choice ? null : key }),
    onForget: () => send({ choice: null, forget: true }),
    onRetry: () => model.attempt && send(model.attempt),
  };
}
