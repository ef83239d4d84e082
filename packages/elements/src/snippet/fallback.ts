import { escapeHtml } from './escape.js';
import type { LocalText, SnippetLinks, Values, Widget } from './types.js';

const WORDS = {
  newsOf: { id: 'Berita {name}', en: 'News of {name}' },
  news: { id: 'Berita resmi', en: 'Official news' },
  contactOf: { id: 'Hubungi {name}', en: 'Contact {name}' },
  contact: { id: 'Hubungi kami', en: 'Contact us' },
  counting: { id: 'Cara kami menghitung pembaca', en: 'How we count readers' },
  react: { id: 'Beri tanggapan di halaman artikel', en: 'Say what you think on the article’s page' },
  share: { id: 'Bagikan:', en: 'Share:' },
  shareByHand: {
    id: 'Salin alamat halaman ini untuk membagikannya.',
    en: 'Copy the address of this page to share it.',
  },
  email: { id: 'Surel', en: 'Email' },
} as const satisfies Record<string, LocalText>;

const link = (href: string, words: string) => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;

/** Channels that take an address as a plain link, without an account or a script. */
function shareLinks(url: string, title: string, email: string): [name: string, href: string][] {
  const [address, words] = [encodeURIComponent(url), encodeURIComponent(title)];
  const both = title ? `${words}%20${address}` : address;
  return [
    ['WhatsApp', `https://wa.me/?text=${both}`],
    ['X', `https://x.com/intent/post?url=${address}${title && `&text=${words}`}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`],
    [email, `mailto:?${title && `subject=${words}&`}body=${address}`],
  ];
}

/**
 * What stands in the tag until the widget does, and for good where there is no JavaScript or no API: a real link, in lines of
 * HTML. {@link SnippetLinks} were checked before.
 */
export function fallbackLines(
  { fallback, tag }: Widget,
  values: Values,
  { agencyName, news = '', contact = '', article, counting = '' }: SnippetLinks,
  language: 'id' | 'en',
): string[] {
  const word = (key: keyof typeof WORDS) => WORDS[key][language];
  // A function, since a name may hold what `replace` takes for a pattern.
  const named = (key: 'news' | 'contact') =>
    agencyName ? word(`${key}Of`).replace('{name}', () => agencyName) : word(key);
  switch (fallback) {
    case 'news':
      return [link(news, named('news'))];
    case 'contact':
      return [link(contact, named('contact'))];
    case 'counting':
      return [link(counting, word('counting'))];
    case 'article':
      return [
        link(article?.href ?? '', tag === 'humas-reaction-poll' ? word('react') : (article?.headline ?? '')),
      ];
    case 'share': {
      const { url, 'share-title': title = '' } = values;
      if (!url) return [`<p>${word('shareByHand')}</p>`];
      const links = shareLinks(String(url), String(title), word('email'));
      return [`${word('share')}`, ...links.map(([name, href]) => link(href, name))];
    }
  }
}
