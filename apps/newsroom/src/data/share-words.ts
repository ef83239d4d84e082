import { shareText } from '@humas/editorial';
import type { Article } from '@humas/sdk';

type Shared = Pick<Article, 'headline' | 'canonicalUrl' | 'agency' | 'locale'>;

/**
 * The words that go with an article's address, whichever channel a reader chooses: headline and agency, as long as X takes
 * them, which takes least, and on one line, because they are also the subject of a letter.
 */
export function shareWords({ headline, canonicalUrl, agency, locale }: Shared): string {
  // The dash belongs to the name, so that it is counted.
  const name = `– ${agency.shortName}`;
  const text = shareText({ headline, canonicalUrl, agency: { name } }, 'x', { locale });
  // The address is last, and every link of the share bar adds it by itself.
  return text.slice(0, text.lastIndexOf('\n')).replaceAll('\n', ' ');
}
