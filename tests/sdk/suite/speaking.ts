import type { ArticleSummary, MessageReceipt } from '@humas/sdk';
import type { Given } from './given.ts';
import type { Uses } from './uses.ts';

const voter = 'kAq8sZ2mVd0pLx7wYt4RbQ';

/** What readers give back: views, votes and messages; and what is done with the messages. */
export function speaking(given: () => Given): Uses {
  let article: ArticleSummary;
  let consentVersion: string;
  let message: MessageReceipt;
  const client = () => given().reader();
  const owner = () => given().holderOf(given().ownerKey);
  const firstArticle = async () => {
    const { items } = await client().articles.list({ agency: 'kepegawaian', type: 'news', pageSize: 1 });
    [article] = items as [ArticleSummary];
    given().line.taken();
    given().line.used();
  };
  return {
    'views.record': async () => {
      if (!article) await firstArticle();
      return await client().views.record({ events: [{ visit: voter, article: article.id, n: 1, age: 10 }] });
    },
    'reactions.set': () => client().reactions.set(article, { choice: 'useful', voter }),
    'reactions.get': () => client().reactions.get(article, { voter }),
    'reactions.withdraw': () => client().reactions.withdraw(article, { voter }),
    'messages.terms': async () => {
      const terms = await client().messages.terms();
      consentVersion = terms.version;
      return terms;
    },
    'messages.create': async () => {
      const text = 'Tabelnya sulit dibaca di layar kecil.';
      const { agency } = article;
      message = await client().messages.create({ agency, article, kind: 'feedback', text, consentVersion });
      return message;
    },
    'messages.list': () => owner().messages.list({ article, status: 'pending', pageSize: 5 }),
    'messages.approve': () => owner().messages.approve(message),
    'messages.published': () => client().messages.published(article, { total: true }),
    'messages.reject': () => owner().messages.reject(message, { reason: 'offTopic', note: null }),
    'messages.erase': () => owner().messages.erase(message),
    'counters.reclassify': () =>
      owner().counters.reclassify(article, {
        what: 'views',
        to: 'counted',
        since: '2026-01-01T00:00:00+07:00',
        until: '2100-01-01T00:00:00+07:00',
        reason: 'Pembaca satu kampus memakai satu alamat.',
      }),
  };
}
