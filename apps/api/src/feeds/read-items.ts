import { withPictureAddresses } from '../content/body-pictures.js';
import type { SummaryRow } from '../repositories/article-rows.js';
import type { FeedTextRepository } from '../repositories/feed-texts.js';
import type { Addresses } from '../representations/addresses.js';
import { toSummary } from '../representations/article.js';
import { withAbsoluteLinks } from './absolute-links.js';
import type { FeedItem } from './feed.js';

/** Articles as feeds show them, with their texts. One that was taken back meanwhile is left out. */
export async function readItems(
  rows: readonly SummaryRow[],
  { feedTexts, addresses }: { readonly feedTexts: FeedTextRepository; readonly addresses: Addresses },
): Promise<FeedItem[]> {
  const texts = await feedTexts.find(rows);
  return rows.flatMap((row) => {
    const stored = texts.get(row.id);
    if (stored === undefined) return [];
    const article = toSummary(row, addresses);
    const html =
      stored === null
        ? null
        : withAbsoluteLinks(withPictureAddresses(stored, addresses.media), article.canonicalUrl);
    return [{ article, html }];
  });
}
