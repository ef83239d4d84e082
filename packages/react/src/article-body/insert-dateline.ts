import { escapeHtml } from './escape-html.js';
import { tagsOf } from './tags.js';

/**
 * Opens the first paragraph with where the article was filed: "Jakarta – Layanan …". When the article begins with
 * something else, such as a list, the dateline stands before the first paragraph after it; without any paragraph it
 * is one of its own.
 */
export function insertDateline(html: string, dateline: string): string {
  const span = `<span class="humas-article-body__dateline">${escapeHtml(dateline)}</span>`;
  for (const { name, kind, depth, end } of tagsOf(html)) {
    if (name === 'p' && kind === 'open' && depth === 0) {
      return `${html.slice(0, end)}${span} – ${html.slice(end)}`;
    }
  }
  return `<p>${span}</p>${html}`;
}
