import type { ArticleSummary } from '@humas/contract';

/** A language the kit writes in. */
export type FeedLocale = 'id' | 'en';

/** One article of a feed. */
export interface FeedItem {
  readonly article: ArticleSummary;
  /** The whole text, with absolute addresses; null when it is too long for a feed. */
  readonly html: string | null;
}

/** What every format makes its own shape of. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly locale: FeedLocale;
  /** The page that shows the same to readers. */
  readonly pageUrl: string;
  /** Where this very feed is, without parameters that mean nothing. */
  readonly selfUrl: string;
  readonly logo: { readonly url: string; readonly alt: string } | null;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** Who a reader should thank: the people who wrote it, else their units, else the agency. */
export function authorsOf({ credits, agency }: ArticleSummary): string[] {
  const writers = credits
    .filter(({ role }) => role === 'writer' || role === 'reporter')
    .toSorted((one, other) => one.order - other.order);
  const named = writers.flatMap(({ name }) => name ?? []);
  const units = writers.flatMap(({ unit }) => unit ?? []);
  const authors = [named, units].find((list) => list.length > 0) ?? [agency.name];
  return [...new Set(authors)];
}

/** The rubric in the article's own language. */
export function categoryName({ category, locale }: ArticleSummary): string {
  return category.name[locale] ?? category.name.id;
}

/** When anything in the feed last changed; undefined when it is empty. */
export function lastChange({ items }: Feed): string | undefined {
  return items
    .map(({ article }) => article.updatedAt)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}
