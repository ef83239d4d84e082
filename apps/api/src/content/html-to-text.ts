const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * The words of sanitised HTML, one line a block, for excerpts, searching and counting words. In such HTML every `<` begins
 * a tag and every `>` ends one, so that no parser is needed: a second one took longer than everything else together.
 */
export function htmlToText(html: string): string {
  const lines = html.replaceAll(
    /<\/(p|h[1-6]|li|dt|dd|tr|caption|figcaption|blockquote|pre)>|<br[^<>]*>/g,
    '\n',
  );
  const cells = lines.replaceAll(/<\/t[dh]>/g, ' ');
  return cells
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim();
}
