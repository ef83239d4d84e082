import { shareText } from '@humas/editorial';
import type { Article } from '@humas/sdk';

type Shared = Pick<
  Article,
  'headline' | 'lead' | 'excerpt' | 'canonicalUrl' | 'agency' | 'publishedAt' | 'locale'
>;

/** Channels whose words a link can carry. */
const CARRIED = ['whatsapp', 'x', 'telegram', 'line', 'threads'] as const;

/** The address is last, and every link of the share bar adds it by itself. */
const withoutAddress = (text: string) => text.slice(0, text.lastIndexOf('\n')).trimEnd();

/** What goes along with an article's address to each channel: as much as that channel has room for. */
export function shareTexts(
  { locale, ...article }: Shared,
  timeZone: string,
): Partial<Record<(typeof CARRIED)[number], string>> {
  const options = { locale, timeZone };
  const texts = CARRIED.map((channel) => [channel, withoutAddress(shareText(article, channel, options))]);
  return Object.fromEntries(texts);
}

/** The words on one line, for a letter's subject and a device's own share sheet: headline and agency, as long as X takes them. */
export function shareWords({ headline, canonicalUrl, agency, locale }: Shared): string {
  // The dash belongs to the name, so that it is counted.
  const name = `– ${agency.shortName}`;
  const text = shareText({ headline, canonicalUrl, agency: { name } }, 'x', { locale });
  return withoutAddress(text).replaceAll('\n', ' ');
}
