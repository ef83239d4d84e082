'use client';
import { MessageFormView } from './message-form-view.js';
import { type UseMessageFormOptions, useMessageForm } from './use-message-form.js';

/** Props of {@link MessageForm}. */
export type MessageFormProps = UseMessageFormOptions;

/**
 * Lets a reader write to the agency: thanks, an opinion, or "this is wrong". Somebody reads it before it may be shown.
 *
 * Without JavaScript it is a plain form that posts to the API. With it, mistakes are told beside their field, a
 * message that could not be sent stays in the form, and pressing twice sends one.
 *
 * @throws {Error} when no API address is given, here or by a provider.
 * @example
 * ```tsx
 * <MessageForm agency="kepegawaian" article={article.id} terms={terms} apiUrl="https://api.example.go.id" />
 * ```
 */
export function MessageForm(props: MessageFormProps) {
  // Words about one article must not be sent about the next.
  return <MessageFormAbout key={`${props.agency} ${props.article}`} {...props} />;
}

function MessageFormAbout(props: MessageFormProps) {
  return <MessageFormView {...useMessageForm(props)} />;
}
