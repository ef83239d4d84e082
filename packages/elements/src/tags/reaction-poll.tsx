import { ReactionPoll } from '@humas/react/reaction-poll';
import type { Poll } from '@humas/sdk';
import { createVoter } from '@humas/sdk/beacon';
import { useMemo } from 'react';
import { text } from '../element/attributes.js';
import { defineTag, type TagProps } from '../element/define-tag.js';
import { tell } from '../element/events.js';
import { articleId, articleUrl, nameless } from '../reading/article.js';
import { readJson } from '../reading/read-json.js';
import { useAnswer } from '../reading/use-answer.js';

/** What `<humas-reaction-poll>` understands besides what every tag does. */
export const attributes = { article: text, agency: text, slug: text, 'return-to': text };

function ReactionPollTag({ host, values, settings }: TagProps<typeof attributes>) {
  const { apiUrl, locale } = settings;
  const [reading] = useAnswer(host, {
    question: articleUrl(apiUrl, values),
    why: nameless(apiUrl),
    ask: async () => {
      const article = await articleId(apiUrl, values);
      return {
        article,
        poll: await readJson<Poll>(`${apiUrl}/v1/articles/${encodeURIComponent(article)}/poll`),
      };
    },
  });
  const article = 'answer' in reading ? reading.answer.article : '';
  const voter = useMemo(() => article && tellingVoter(host, apiUrl, article), [host, apiUrl, article]);
  if (reading.state !== 'ready' || !voter) return null;
  const returnTo = values.returnTo ?? host.ownerDocument.location.href;
  return (
    <ReactionPoll
      article={article}
      poll={reading.answer.poll}
      voter={voter}
      apiUrl={apiUrl}
      returnTo={returnTo}
      locale={locale}
    />
  );
}

/** This browser's voter, that also tells the page what the API has taken. */
function tellingVoter(host: HTMLElement, apiUrl: string, article: string) {
  const voter = createVoter({ apiUrl, article });
  const told = <Saved extends { choice: string | null }>(saved: Saved) => {
    tell(host, 'humas-reaction', { article, choice: saved.choice });
    return saved;
  };
  return {
    ...voter,
    set: async (choice: string) => told(await voter.set(choice)),
    withdraw: async () => told(await voter.withdraw()),
  };
}

/** Registers `<humas-reaction-poll>`. */
export const defineReactionPoll = () => defineTag('humas-reaction-poll', attributes, ReactionPollTag);
