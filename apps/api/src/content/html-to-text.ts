import sanitizeHtml from 'sanitize-html';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of sanitised HTML, one line a block, for excerpts, searching and counting words. */
export function htmlToText(html: string): string {
  const lines = html.replaceAll(
    /<\/(p|h[1-6]|li|dt|dd|tr|caption|figcaption|blockquote|pre)>|<br[^>]*>/g,
    '\n',
  );
  const cells = lines.replaceAll(/<\/t[dh]>/g, ' ');
  const text = sanitizeHtml(cells, { allowedTags: [], allowedAttributes: {} });
  return text
    .replaceAll(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n\s*/g, '\n')
    .trim();
}
