'use client';
import { type MessageError, newKey, type SendMessageOptions, sendMessage } from '@humas/sdk/messages';
import { useEffect, useRef, useState } from 'react';
import { useAnnouncer } from '../announcer/announcer.js';
import type { MessageKind, MessageTerms } from '../internal/contract.js';
import type { HeadingLevel } from '../internal/heading.js';
import { messageForm as en } from '../messages/en.js';
import { messageForm as id } from '../messages/id.js';
import { fill, wordsIn } from '../messages/words-in.js';
import { type OwnSettings, requireApiUrl, useSettings } from '../provider/humas-context.js';
import { countdown, MOST, NEAR } from './limits.js';
import type { MessageFormErrors, MessageFormState, MessageFormViewProps } from './message-form-view.js';
import { personalNumber } from './personal-number.js';

/** What carries a message to the API: the SDK's `sendMessage`, or yours in a test. */
export type SendMessage = (options: SendMessageOptions) => Promise<unknown>;

/** Options of {@link useMessageForm} and props of `MessageForm`. */
export type UseMessageFormOptions = OwnSettings & {
  /** Slug or id of the agency that is written to. */
  agency: string;
  /** Id of the article it is about, `art_…`. */
  article?: string;
  /**
   * What kind of message it is, or the kinds to choose from, the first chosen beforehand.
   * @default ['feedback', 'appreciation', 'correctionRequest']
   */
  kind?: MessageKind | readonly MessageKind[];
  /** What the writer agrees to, from `messages.terms`. */
  terms: MessageTerms;
  /** Address of this page, where a reader without JavaScript is led back. */
  returnTo?: string;
  /**
   * Where the form's heading stands in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /**
   * What carries the message.
   * @default sendMessage of `@humas/sdk/messages`
   */
  send?: SendMessage;
  /** A class of yours, beside ours. */
  className?: string;
};

type Model = { state: MessageFormState; errors: MessageFormErrors; left: number; reason: string };

/** What must outlive a press without being shown. */
type Memory = {
  /** The message that was tried last, and its name: the same words are the same message. */
  body: string;
  key: string;
  /** Numbers the writer was already asked about. */
  asked: string;
  /** The request on its way. */
  flight?: AbortController | undefined;
  /** Until the counter is spoken: not at every key, but when the writer rests. */
  rest?: ReturnType<typeof setTimeout>;
};

const KINDS: readonly MessageKind[] = ['feedback', 'appreciation', 'correctionRequest'];
const REST_MS = 1000;
const FRESH: Model = { state: 'idle', errors: {}, left: MOST, reason: '' };

/**
 * Carries a reader's message to the API and returns exactly the props of `MessageFormView`.
 *
 * The same words are sent under the same key until they arrive, so a second press or a retry stores no second
 * message. What came of it is announced once. Nothing of it is kept in the browser.
 *
 * @throws {Error} when no API address is given, here or by a provider.
 */
export function useMessageForm(options: UseMessageFormOptions): MessageFormViewProps {
  const { send = sendMessage, kind = KINDS, apiUrl: _own, ...view } = options;
  const settings = useSettings(options);
  const { locale, labels } = settings;
  const apiUrl = requireApiUrl('MessageForm', settings);
  const words = wordsIn({ id, en }, locale, labels);
  const [model, setModel] = useState(FRESH);
  const [message, announce] = useAnnouncer();
  const memory = useRef<Memory>({ body: '', key: '', asked: '' }).current;

  useEffect(() => () => memory.flight?.abort(), [memory]);

  /** Asks once about each number that should perhaps not be sent. */
  const ask = (text: string) => {
    const found = personalNumber(text);
    if (memory.asked.includes(found)) return undefined;
    memory.asked += `${found} `;
    return 'personal';
  };

  const reasonOf = ({ reason = 'unavailable', retryAfter = 600 }: Partial<MessageError>) => {
    // Nothing the reader can mend here: most likely the page is older than the terms.
    if (reason === 'refused') return words['messageForm.refused'];
    // By the reader's own clock, and the minute after, so that the promise holds.
    const time = new Date(Date.now() + (retryAfter + 59) * 1000);
    return fill(`${words[`messageForm.${reason}`]} ${words['messageForm.kept']}`, {
      send: words['messageForm.send'],
      time: time.toLocaleTimeString(locale, { timeStyle: 'short' }),
    });
  };

  const onSubmit = async (data: FormData) => {
    if (memory.flight) return;
    clearTimeout(memory.rest);
    const read = (name: string) => `${data.get(name) ?? ''}`.trim();
    const text = read('text');
    const name = read('name');
    const consentVersion = read('consentVersion');
    const errors: MessageFormErrors = {
      text: !text ? 'required' : model.left < 0 ? 'tooLong' : ask(text),
      name: ask(name),
      consentVersion: consentVersion ? undefined : 'consent',
    };
    const move = (state: MessageFormState, reason = '') => setModel({ ...model, state, errors, reason });
    if (Object.values(errors).some(Boolean)) return move('invalid');

    const kind = read('kind') as MessageKind;
    const { agency, article } = options;
    const draft = { agency, article, kind, text, name: name || null, consentVersion, locale };
    const body = JSON.stringify(draft);
    if (body !== memory.body) Object.assign(memory, { body, key: newKey() });
    const flight = new AbortController();
    memory.flight = flight;
    move('sending');
    try {
      await send({ apiUrl, key: memory.key, message: draft, signal: flight.signal });
      // The same words once more are another message.
      memory.body = '';
      setModel({ ...FRESH, state: 'sent' });
      announce(`${words['messageForm.sent']} ${words['messageForm.thanks']}`);
    } catch (error) {
      const reason = reasonOf(error as Partial<MessageError>);
      move('failed', reason);
      announce(`${words['messageForm.failed']} ${reason}`);
    } finally {
      memory.flight = undefined;
    }
  };

  const onEdit = (field: string, value: string) => {
    let { left } = model;
    if (field === 'text') {
      left = MOST - [...value].length;
      clearTimeout(memory.rest);
      if (left <= NEAR) memory.rest = setTimeout(announce, REST_MS, countdown(left, words));
    }
    const state = model.state === 'invalid' ? 'idle' : model.state;
    setModel({ ...model, state, left, errors: { ...model.errors, [field]: undefined } });
  };

  return {
    ...view,
    ...model,
    kinds: [kind].flat(),
    locale,
    labels,
    message,
    action: `${apiUrl}/v1/messages/form`,
    onEdit,
    onSubmit,
    onAnother: () => {
      announce('');
      setModel(FRESH);
    },
  };
}
