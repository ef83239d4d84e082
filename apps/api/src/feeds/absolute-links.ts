/** Elements of a stored body that lead somewhere. It was written by our own sanitiser: lower case, double quotes. */
const LINKING_TAG = /<(?:a|blockquote|q) [^<>]*>/g;
const TARGET = /(?<= (?:href|cite)=")[^"]*/g;

/**
 * A body whose links work wherever it is read: in a feed reader "/layanan" would lead nowhere.
 *
 * @param base the article's own address
 */
export function withAbsoluteLinks(html: string, base: string): string {
  return html.replaceAll(LINKING_TAG, (tag) => tag.replaceAll(TARGET, (target) => absolute(target, base)));
}

function absolute(target: string, base: string): string {
  const address = target
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const isWhole = /^[a-z][a-z\d+.-]*:/i.test(address);
  if (isWhole || !URL.canParse(address, base)) return target;
  return new URL(address, base).href.replaceAll('&', '&amp;').replaceAll('"', '%22');
}
