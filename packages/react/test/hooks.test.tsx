import { renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { type MessageFormViewProps, useMessageForm } from '../src/message-form/index.js';
import { type ReactionPollViewProps, useReactionPoll } from '../src/reaction-poll/index.js';
import { useViewCounter, type ViewCounterProps } from '../src/view-counter/index.js';
import { fakeSender, terms } from './fake-sender.ts';
import { article, examplePoll, fakeVoter } from './fake-voter.ts';

/** Every prop of a view, by name; the compiler sees to it that none is missing and none is too many. */
const propsOf = <Props extends object>(names: Record<keyof Props, true>) => Object.keys(names).sort();

const shared = { apiUrl: 'https://api.example', className: 'mine', locale: 'en', labels: {} } as const;

/** What a hook returns under StrictMode; React must have nothing to say. */
function returned<Props extends object>(hook: () => Props): string[] {
  const errors = vi.spyOn(console, 'error');
  const { result, rerender } = renderHook(hook, { wrapper: StrictMode });
  rerender();
  expect(errors).not.toHaveBeenCalled();
  errors.mockRestore();
  return Object.keys(result.current).sort();
}

test('useMessageForm returns exactly the props of MessageFormView', () => {
  expectTypeOf(useMessageForm).returns.toEqualTypeOf<MessageFormViewProps>();
  const about = { agency: 'kepegawaian', article, kind: 'feedback', returnTo: '/', headingLevel: 3 } as const;
  const send = fakeSender();
  expect(returned(() => useMessageForm({ ...shared, ...about, terms, send }))).toEqual(
    propsOf<MessageFormViewProps>({
      action: true,
      agency: true,
      article: true,
      className: true,
      errors: true,
      headingLevel: true,
      kinds: true,
      labels: true,
      left: true,
      locale: true,
      message: true,
      onAnother: true,
      onEdit: true,
      onSubmit: true,
      reason: true,
      returnTo: true,
      state: true,
      terms: true,
    }),
  );
});

test('useReactionPoll returns exactly the props of ReactionPollView', () => {
  expectTypeOf(useReactionPoll).returns.toEqualTypeOf<ReactionPollViewProps>();
  const voter = fakeVoter();
  const about = { article, poll: examplePoll, returnTo: '/' };
  expect(returned(() => useReactionPoll({ ...shared, ...about, voter }))).toEqual(
    propsOf<ReactionPollViewProps>({
      action: true,
      choice: true,
      className: true,
      labels: true,
      locale: true,
      message: true,
      onChoose: true,
      onForget: true,
      onRetry: true,
      poll: true,
      remembered: true,
      returnTo: true,
      state: true,
    }),
  );
});

test('useViewCounter returns exactly the props of ViewCounter', () => {
  expectTypeOf(useViewCounter).returns.toEqualTypeOf<ViewCounterProps>();
  const start = () => () => {};
  expect(returned(() => useViewCounter({ ...shared, article, views: 7, variant: 'full', start }))).toEqual(
    propsOf<ViewCounterProps>({ className: true, labels: true, locale: true, variant: true, views: true }),
  );
});
