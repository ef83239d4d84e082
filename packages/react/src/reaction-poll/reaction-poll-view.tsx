'use client';
import { useRef } from 'react';
import { Announcer } from '../announcer/announcer.js';
import type { Locale } from '../internal/contract.js';
import { localizedProps } from '../internal/localized.js';
import { reactionPoll as en } from '../messages/en.js';
import { reactionPoll as id } from '../messages/id.js';
import type { Labels } from '../messages/messages.js';
import { fill, wordsIn } from '../messages/words-in.js';
import { ReactionOption } from './reaction-option.js';
import type { ReactionPollState } from './reaction-state.js';
import { type AnyPoll, hasTally } from './tally.js';

/** Props of {@link ReactionPollView}: exactly what `useReactionPoll` returns. */
export type ReactionPollViewProps = {
  /** Question, options and, where known, counts with the reader's press in them. */
  poll: AnyPoll;
  /** Where the reaction stands. */
  state: ReactionPollState;
  /** Key of the chosen option; null before a choice and after it was withdrawn. */
  choice: string | null;
  /** Whether this browser keeps something that "Hapus pilihan saya" would remove. */
  remembered: boolean;
  /** What the live region says. */
  message: string;
  /** Where the plain form posts. */
  action: string;
  /** Address of this page, where a reader without JavaScript is led back. */
  returnTo?: string;
  /** A class of yours, beside ours. */
  className?: string;
  /** Language of the words. */
  locale: Locale;
  /** Words of yours in place of ours. */
  labels: Labels;
  /** A press on an option, by key. */
  onChoose: (key: string) => void;
  /** Withdraws, and removes what this browser keeps. */
  onForget: () => void;
  /** Sends what failed once more. */
  onRetry: () => void;
};

/** The poll as it looks, without its wiring: for stories, and for pages that carry votes their own way. */
export function ReactionPollView(props: ReactionPollViewProps) {
  const { poll, state, choice, locale } = props;
  const words = wordsIn({ id, en }, locale, props.labels);
  const group = useRef<HTMLFieldSetElement>(null);
  const closed = state === 'closed';
  const tally = hasTally(poll) && (closed || choice !== null) ? poll : null;
  // Intl and not the editorial package, whose checks would be a tenth of this widget's code.
  const print = (count: number) => count.toLocaleString(locale);
  const spoken = (count: number) =>
    fill(words[count === 1 ? 'reactionPoll.once' : 'reactionPoll.total'], { n: print(count) });
  // The pressed button is about to go away; the reader stays in the poll.
  const textButton = (key: 'forget' | 'retry', act: () => void) => (
    <button
      type="button"
      className="humas-reaction-poll__text-button"
      onClick={() => {
        group.current?.focus();
        act();
      }}
    >
      {words[`reactionPoll.${key}`]}
    </button>
  );

  return (
    <form
      className={props.className ? `humas-reaction-poll ${props.className}` : 'humas-reaction-poll'}
      method="post"
      action={props.action}
      data-state={state}
    >
      <input type="hidden" name="locale" value={props.locale} />
      {props.returnTo && <input type="hidden" name="returnTo" value={props.returnTo} />}
      <fieldset ref={group} tabIndex={-1}>
        <legend {...localizedProps(poll.question, locale)} />
        <p className="humas-reaction-poll__note">{words['reactionPoll.note']}</p>
        <div className="humas-reaction-poll__options">
          {poll.options.map((option, index) => {
            const count = tally?.options[index]?.count ?? 0;
            const share = tally?.total ? Math.round((count / tally.total) * 100) : 0;
            return (
              <ReactionOption
                key={option.key}
                option={option.key}
                name={localizedProps(option.label, locale)}
                chosen={option.key === choice}
                closed={closed}
                result={tally && { count: print(count), spoken: spoken(count), share: `${share}%` }}
                onChoose={() => props.onChoose(option.key)}
              />
            );
          })}
        </div>
      </fieldset>
      <div className="humas-reaction-poll__foot">
        <p className="humas-reaction-poll__state">{words[`reactionPoll.${state}`]}</p>
        <div className="humas-reaction-poll__tools">
          {tally && <span>{spoken(tally.total)}</span>}
          {state === 'failed' && textButton('retry', props.onRetry)}
          {props.remembered && !closed && textButton('forget', props.onForget)}
        </div>
      </div>
      <Announcer className="humas-hidden-text" message={props.message} />
    </form>
  );
}
