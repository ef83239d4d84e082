import { entryId } from './entry-id.js';
import { authorsOf, categoryName, type Feed, type FeedItem, lastChange } from './feed.js';
import { writeXml, type XmlElement } from './xml.js';

/** The format wants to know when an empty feed last changed: never. */
const NEVER = '1970-01-01T00:00:00Z';

/** Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.locale,
      id: feed.selfUrl,
      title: feed.title,
      subtitle: feed.description,
      updated: lastChange(feed) ?? NEVER,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.selfUrl },
        { '@rel': 'alternate', '@type': 'text/html', '@href': feed.pageUrl },
      ],
      logo: feed.logo?.url,
      entry: feed.items.map(toEntry),
    },
  });
}

function toEntry({ article, html }: FeedItem): XmlElement {
  const { cover } = article;
  const alternate = { '@rel': 'alternate', '@type': 'text/html', '@href': article.canonicalUrl };
  const enclosure = cover && {
    '@rel': 'enclosure',
    '@type': cover.mimeType,
    '@href': cover.url,
    '@title': cover.alt || undefined,
  };
  return {
    '@xml:lang': article.locale,
    id: entryId(article.id),
    title: article.headline,
    link: enclosure ? [alternate, enclosure] : [alternate],
    published: article.publishedAt,
    updated: article.updatedAt,
    author: authorsOf(article).map((name) => ({ name })),
    contributor: article.coPublishers.map(({ name }) => ({ name })),
    category: [
      { '@term': article.category.slug, '@label': categoryName(article) },
      ...article.tags.map((tag) => ({ '@term': tag })),
    ],
    summary: article.excerpt,
    content: html === null ? undefined : { '@type': 'html', '#text': html },
  };
}
