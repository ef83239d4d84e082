'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { Announcer } from '../announcer/announcer.js';
import type { Locale, MessageKind, MessageTerms } from '../internal/contract.js';
import type { HeadingLevel } from '../internal/heading.js';
import { localizedProps } from '../internal/localized.js';
import { messageForm as en } from '../messages/en.js';
import { messageForm as id } from '../messages/id.js';
import type { Labels } from '../messages/messages.js';
import { fill, wordsIn } from '../messages/words-in.js';
import { countdown, MOST, NEAR } from './limits.js';
import { MessageFormTerms } from './message-form-terms.js';

/**
 * Where a message stands. `invalid`: the last press found something to mend, and nothing was edited since; `failed`:
 * it was not sent, and its words are still in the form.
 */
export type MessageFormState = 'idle' | 'invalid' | 'sending' | 'sent' | 'failed';

/** What is to be mended, by field. `personal` is a question: pressing again sends it as it is. */
export type MessageFormErrors = {
  /** The message itself. */
  text?: 'required' | 'tooLong' | 'personal';
  /** The writer’s name, which may be left out. */
  name?: 'personal';
  /** The box that agrees to the terms. */
  consentVersion?: 'consent';
};

/** Props of {@link MessageFormView}: exactly what `useMessageForm` returns. */
export type MessageFormViewProps = {
  /** Slug or id of the agency that is written to. */
  agency: string;
  /** Id of the article it is about. */
  article?: string;
  /** Kinds to choose from; a single one is not shown as a choice. */
  kinds: readonly MessageKind[];
  /** What the writer agrees to. */
  terms: MessageTerms;
  /** Where the message stands. */
  state: MessageFormState;
  /** What is to be mended; empty when nothing is. */
  errors: MessageFormErrors;
  /** How many characters may still be written; below 0, how many are too many. */
  left: number;
  /** Why it was not sent, in the reader's words; empty unless `failed`. */
  reason: string;
  /** What the live region says. */
  message: string;
  /** Where the plain form posts. */
  action: string;
  /** Address of this page, where a reader without JavaScript is led back. */
  returnTo?: string;
  /**
   * Where the heading stands in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** A class of yours, beside ours. */
  className?: string;
  /** Language of the words. */
  locale: Locale;
  /** Words of yours in place of ours. */
  labels: Labels;
  /** A change of a field, by its name. */
  onEdit: (field: string, value: string) => void;
  /** A press on the button or Enter in a field, with all fields. */
  onSubmit: (fields: FormData) => void;
  /** After a message was sent: another one. */
  onAnother: () => void;
};

/** The form as it looks, without its wiring: for stories, and for pages that carry messages their own way. */
export function MessageFormView(props: MessageFormViewProps) {
  const { state, errors, left, kinds, terms, locale, headingLevel = 2 } = props;
  const words = wordsIn({ id, en }, locale, props.labels);
  const base = useId();
  const root = useRef<HTMLElement>(null);
  const before = useRef(state);
  // Until the page is alive the browser's own checks stand in for ours.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  useEffect(() => {
    const form = root.current;
    // Alive, nothing that is pasted is cut off unseen: too long is said, and the words stay. Taken off by hand, since
    // Preact makes `maxLength={undefined}` a limit of 0.
    form?.querySelector('textarea')?.removeAttribute('maxlength');
    const [field = 'text'] = Object.entries(errors).find(([, code]) => code) ?? [];
    // The pressed button is gone; the reader stays in the form.
    if (state === 'sent') form?.focus();
    else if (state === 'invalid' || before.current === 'sent')
      form?.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
    before.current = state;
  }, [state, errors]);

  const Title = `h${headingLevel}` as 'h2';
  const send = words['messageForm.send'];
  const sending = state === 'sending';
  const [first, second] = kinds;
  const single = second ? undefined : first;
  /** What ties a field to its error, which stands above it, and to its hints. */
  const field = (name: keyof MessageFormErrors, hints = '') => ({
    id: base + name,
    name,
    'aria-invalid': (errors[name] && errors[name] !== 'personal') || undefined,
    'aria-describedby': `${base + name}-error${hints}`,
  });
  const errorOf = (name: keyof MessageFormErrors) => (
    <p id={`${base + name}-error`} className="humas-message-form__error" data-code={errors[name]}>
      {errors[name] && fill(words[`messageForm.${errors[name]}`], { n: `${-left}`, send })}
    </p>
  );
  const notice = (title: string, text: string) => (
    <p className="humas-message-form__notice">
      <strong>{title}</strong> {text}
    </p>
  );
  const hidden = {
    agency: props.agency,
    article: props.article,
    kind: single,
    returnTo: props.returnTo,
    locale,
  };

  return (
    <section
      ref={root}
      className={props.className ? `humas-message-form ${props.className}` : 'humas-message-form'}
      aria-labelledby={`${base}title`}
      tabIndex={-1}
      data-state={state}
    >
      <Title id={`${base}title`} className="humas-message-form__title">
        {words[`messageForm.${single ?? 'title'}`]}
      </Title>
      {state === 'sent' ? (
        <>
          {notice(words['messageForm.sent'], words['messageForm.thanks'])}
          <button type="button" onClick={props.onAnother}>
            {words['messageForm.another']}
          </button>
        </>
      ) : (
        <form
          method="post"
          action={props.action}
          noValidate={alive}
          onInput={({ target }) => {
            const { name, value } = target as HTMLInputElement;
            props.onEdit(name, value);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            props.onSubmit(new FormData(event.currentTarget));
          }}
        >
          {Object.entries(hidden).map(
            ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
          )}
          {!single && (
            <fieldset>
              <legend>{words['messageForm.kind']}</legend>
              {kinds.map((kind, index) => (
                <label key={kind}>
                  <input type="radio" name="kind" value={kind} defaultChecked={index === 0} />
                  {words[`messageForm.${kind}`]}
                </label>
              ))}
            </fieldset>
          )}
          <div className="humas-message-form__field">
            <label htmlFor={`${base}text`}>{words['messageForm.text']}</label>
            <p id={`${base}note`} className="humas-message-form__note">
              {words['messageForm.note']}
            </p>
            {errorOf('text')}
            <textarea
              {...field('text', ` ${base}note ${base}left`)}
              rows={5}
              required
              maxLength={MOST}
              readOnly={sending}
            />
            <p id={`${base}left`} className="humas-message-form__left">
              {left <= NEAR && !errors.text && countdown(left, words)}
            </p>
          </div>
          <div className="humas-message-form__field">
            <label htmlFor={`${base}name`}>{words['messageForm.name']}</label>
            {errorOf('name')}
            <input {...field('name')} type="text" autoComplete="name" maxLength={100} />
          </div>
          <div className="humas-message-form__field">
            {errorOf('consentVersion')}
            <label>
              <input {...field('consentVersion')} type="checkbox" value={terms.version} required />
              <span {...localizedProps(terms.consent, locale)} />
            </label>
            <MessageFormTerms
              terms={terms}
              summary={words['messageForm.terms']}
              locale={locale}
              headingLevel={headingLevel}
            />
          </div>
          {state === 'failed' && notice(words['messageForm.failed'], props.reason)}
          <button type="submit" aria-disabled={sending || undefined}>
            {send}
          </button>
          {sending && <span className="humas-message-form__note">{words['messageForm.sending']}</span>}
        </form>
      )}
      <Announcer className="humas-hidden-text" message={props.message} />
    </section>
  );
}
