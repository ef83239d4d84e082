import { MessageForm } from '@humas/react/message-form';
import type { MessageKind, MessageTerms } from '@humas/sdk';
import { type SendMessageOptions, sendMessage } from '@humas/sdk/messages';
import { useCallback } from 'react';
import { text } from '../element/attributes.js';
import { defineTag, type TagProps } from '../element/define-tag.js';
import { tell } from '../element/events.js';
import { nameless } from '../reading/article.js';
import { readJson } from '../reading/read-json.js';
import { useAnswer } from '../reading/use-answer.js';

const KINDS = ['feedback', 'appreciation', 'correctionRequest'] as const satisfies readonly MessageKind[];

/** The kinds named, in the order named; undefined for all of them. */
const kinds = (written: string | null) => {
  const named = (written ?? '').split(/\s+/).flatMap((word) => KINDS.find((kind) => kind === word) ?? []);
  return named.length > 0 ? named : undefined;
};

/** What `<humas-message-form>` understands besides what every tag does. */
export const attributes = { agency: text, article: text, kind: kinds };

function MessageFormTag({ host, values, settings }: TagProps<typeof attributes>) {
  const { apiUrl, locale, headingLevel } = settings;
  const { agency = '', article, kind } = values;
  const send = useCallback(
    async (options: SendMessageOptions) => {
      const sent = await sendMessage(options);
      tell(host, 'humas-message-sent', { agency });
      return sent;
    },
    [host, agency],
  );
  const url = `${apiUrl}/v1/messages/terms`;
  const [reading] = useAnswer(host, {
    question: apiUrl && agency && url,
    why: apiUrl ? 'no agency is named: set agency.' : nameless(apiUrl),
    ask: () => readJson<MessageTerms>(url),
  });
  if (reading.state !== 'ready') return null;
  return (
    <MessageForm
      agency={agency}
      article={article}
      kind={kind}
      terms={reading.answer}
      send={send}
      apiUrl={apiUrl}
      locale={locale}
      headingLevel={headingLevel}
      returnTo={host.ownerDocument.location.href}
    />
  );
}

/** Registers `<humas-message-form>`. */
export const defineMessageForm = () => defineTag('humas-message-form', attributes, MessageFormTag);
