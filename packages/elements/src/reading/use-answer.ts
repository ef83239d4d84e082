import { useLayoutEffect, useState } from 'react';
import { fail, tell } from '../element/events.js';
import { extras } from '../element/extras.js';
import { ReadError } from './read-error.js';

/** Where a reading stands: one of five, and never two at a time. */
export type Reading<Answer> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly answer: Answer }
  | { readonly state: 'empty'; readonly answer: Answer }
  | { readonly state: 'stale'; readonly answer: Answer; readonly at: number }
  | { readonly state: 'error' };

/** How to read. */
export type Asking<Answer> = {
  /** What is asked, as a text: another text is another question. Empty: nothing can be asked, `why` says the reason. */
  readonly question: string;
  readonly why: string;
  readonly ask: () => Promise<Answer>;
  /** Whether there is nothing in the answer to show. */
  readonly isEmpty?: (answer: Answer) => boolean;
  /** Whether a good answer is kept for a day without the API. */
  readonly keeps?: boolean;
};

/** Reads for a tag and tells the page what came of it. What was shown stays until something better is here. */
export function useAnswer<Answer>(host: HTMLElement, asking: Asking<Answer>) {
  const { question, ask, isEmpty, keeps, why } = asking;
  const [reading, setReading] = useState<Reading<Answer> & { of?: string }>({ state: 'loading' });
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for what is asked; a try asks it anew
  useLayoutEffect(() => {
    let left = false;
    const move = (next: Reading<Answer>) => {
      setReading({ ...next, of: question });
      if (next.state !== 'error' && next.state !== 'loading')
        tell(host, 'humas-ready', { state: next.state });
    };
    const settle = (answer: Answer) => {
      if (left) return;
      if (keeps) extras.copies?.keep(question, answer);
      move({ state: isEmpty?.(answer) ? 'empty' : 'ready', answer });
    };
    const giveUp = (error: unknown) => {
      if (left) return;
      fail(host, error instanceof ReadError ? error.code : 'broken', error);
      const copy = keeps && extras.copies?.find<Answer>(question);
      if (copy) move({ state: 'stale', ...copy });
      else move({ state: 'error' });
    };
    if (question) ask().then(settle).catch(giveUp);
    else giveUp(new ReadError('incomplete', why));
    return () => {
      left = true;
    };
  }, [question, tries]);

  const retry = () => {
    // A copy stays in sight while the news is asked for.
    if (reading.state === 'error') setReading({ state: 'loading' });
    setTries(tries + 1);
  };
  // The answer to an earlier question must not be seen under a new one.
  const shown: Reading<Answer> = reading.of === question ? reading : { state: 'loading' };
  // The button that was pressed is gone; whoever pressed it stays in the tag.
  useLayoutEffect(() => {
    if (tries && shown.state !== 'loading' && document.activeElement === document.body) host.focus();
  }, [host, tries, shown.state]);
  return [shown, retry] as const;
}
