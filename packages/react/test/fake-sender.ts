import type { MessageTerms } from '@humas/contract';
import { examples } from '@humas/contract/examples';
import {
  MessageError,
  type MessageErrorDetails,
  type MessageFailure,
  type SendMessageOptions,
} from '@humas/sdk/messages';
import type { SendMessage } from '../src/message-form/index.js';

/** Terms of the contract's own example, as plain data. */
export const terms: MessageTerms = {
  ...examples['messages.terms'],
  sections: examples['messages.terms'].sections.map(({ title, items }) => ({ title, items: [...items] })),
};

type FakeSenderOptions = Omit<MessageErrorDetails, 'reason'> & {
  /** Why every message fails while set. */
  failing?: MessageFailure;
  /** Messages wait for this, so that a test decides when the server answers. */
  gate?: () => Promise<void>;
};

/** A sender with a server inside: it stores each key once, as the API does. */
export type FakeSender = SendMessage & {
  failing: MessageFailure | undefined;
  /** Every request, in order. */
  seen: SendMessageOptions[];
  /** What is stored, by key. */
  stored: Map<string, SendMessageOptions['message']>;
};

/** A sender for stories and tests. Set `failing` to have messages refused, read `seen` and `stored` for what came. */
export function fakeSender({ failing, gate, ...details }: FakeSenderOptions = {}): FakeSender {
  const send = async (request: SendMessageOptions) => {
    sender.seen.push(request);
    await gate?.();
    request.signal?.throwIfAborted();
    if (sender.failing)
      throw new MessageError('humas: refused by the fake server.', { ...details, reason: sender.failing });
    sender.stored.set(request.key, request.message);
    return examples['messages.create'];
  };
  const sender: FakeSender = Object.assign(send, { failing, seen: [], stored: new Map() });
  return sender;
}
