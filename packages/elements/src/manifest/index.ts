/**
 * What editors and documentation tools are told of the tags. The build writes files of it; the scripts have nothing of it.
 *
 * @packageDocumentation
 */
import { commonAttributes, commonEvents } from './common.ts';
import { agency } from './tags/agency.ts';
import { clarification } from './tags/clarification.ts';
import { messageForm } from './tags/message-form.ts';
import { newsCard } from './tags/news-card.ts';
import { newsList } from './tags/news-list.ts';
import { reactionPoll } from './tags/reaction-poll.ts';
import { shareBar } from './tags/share-bar.ts';
import { viewCounter } from './tags/view-counter.ts';
import type { AttributeFacts, EventFacts, TagFacts } from './types.ts';

export { parts } from './parts.ts';
export type { AttributeFacts, EventFacts, Meaning, TagFacts } from './types.ts';
export { type VariableFacts, variables } from './variables.ts';

/** Every tag, in the order of the package's README. */
export const tags: readonly TagFacts[] = [
  newsList,
  newsCard,
  shareBar,
  viewCounter,
  reactionPoll,
  clarification,
  messageForm,
  agency,
];

/** All attributes of a tag. */
export const attributesOf = ({ attributes }: TagFacts): readonly AttributeFacts[] => [
  ...attributes,
  ...commonAttributes,
];

/** All events of a tag. */
export const eventsOf = ({ events = [] }: TagFacts): readonly EventFacts[] => [...commonEvents, ...events];
