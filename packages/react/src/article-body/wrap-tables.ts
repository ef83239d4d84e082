import { escapeHtml } from './escape-html.js';
import { tagsOf } from './tags.js';

const CAPTION = /<caption\b[^>]*>([\s\S]*?)<\/caption>/i;

/**
 * Lets each table scroll in a region of its own, so that the page never scrolls sideways (WCAG 1.4.10). The region
 * takes focus, since keyboards must scroll it too, and therefore has a name: "Tabel 1" or the table's caption.
 *
 * @param nameOf the region's name in plain text, from the table's number (from 1) and its caption.
 */
export function wrapTables(
  html: string,
  nameOf: (number: number, caption: string | undefined) => string,
): string {
  let result = '';
  let copied = 0;
  let opened: number | undefined;
  let openDepth = 0;
  let number = 0;
  for (const { name, kind, depth, start, end } of tagsOf(html)) {
    if (name !== 'table') continue;
    if (kind === 'open' && opened === undefined) {
      opened = start;
      openDepth = depth;
    } else if (kind === 'close' && opened !== undefined && depth === openDepth) {
      const table = html.slice(opened, end);
      number += 1;
      const label = nameOf(number, captionOf(table));
      result += `${html.slice(copied, opened)}<div class="humas-article-body__table" role="region" aria-label="${escapeHtml(label)}" tabindex="0">${table}</div>`;
      copied = end;
      opened = undefined;
    }
  }
  return result + html.slice(copied);
}

function captionOf(table: string): string | undefined {
  const text = CAPTION.exec(table)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .trim();
  return text || undefined;
}
