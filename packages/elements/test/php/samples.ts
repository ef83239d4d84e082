import { examples } from '@humas/contract/examples';
import { type Answer, type Asked, ok } from './php-site.ts';

const [first] = examples['articles.list'].items;

/** An article of the API; the contract's own with what the test is about. */
export const article = (over: Record<string, unknown> = {}) => ({ ...first, ...over });

/** A list of so many articles. */
export const list = (count: number) => ({
  items: Array.from({ length: count }, (_, index) =>
    article({ headline: `Berita ke-${index + 1}`, canonicalUrl: `https://berita.example/${index + 1}` }),
  ),
  page: examples['articles.list'].page,
});

/** A poll that is open. */
export const poll = {
  question: { id: 'Bagaimana pendapat Anda?', en: 'What do you think?' },
  options: [
    { key: 'useful', label: { id: 'Bermanfaat', en: 'Useful' }, count: 3 },
    { key: 'unclear', label: { id: 'Kurang jelas', en: 'Unclear' }, count: 1 },
  ],
  state: 'open',
  total: 4,
};

/** What a clarification says. */
export const clarification = {
  claim: 'Pengangkatan dipungut biaya <b>Rp7,5 juta</b>.',
  verdict: 'hoax',
  explanation: 'Seluruh tahap tidak dipungut biaya.',
  evidence: [{ label: 'Surat edaran', url: 'https://kepegawaian.example/se' }],
  appearances: [{ label: 'Pesan berantai', url: 'javascript:alert(1)' }],
};

/** An API that knows one article and everything about it. */
export function wholeApi({ url }: Asked): Answer {
  const { pathname } = new URL(url);
  const known: Record<string, unknown> = {
    '/v1/articles': list(3),
    '/v1/articles/popular': { items: [{ rank: 1, views: 88254, article: article() }] },
    '/v1/counters': { items: [{ article: first?.id, views: { total: 19111 } }] },
    '/v1/messages/terms': examples['messages.terms'],
    '/v1/agencies/kepegawaian': {
      name: 'Badan Kepegawaian Nusantara',
      contacts: { phone: '(021) 555 0160', email: 'humas@kepegawaian.example', hours: { id: 'Senin–Jumat' } },
    },
    '/v1/agencies/kepegawaian/articles/layanan': article({ clarification }),
    [`/v1/articles/${first?.id}/poll`]: poll,
  };
  return pathname in known ? ok(known[pathname]) : { status: 404, body: '{}' };
}
