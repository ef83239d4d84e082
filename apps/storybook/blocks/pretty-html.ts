type Node = { open: string; close: string; children: (Node | string)[] };

const VOID = /^<(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/;
const WIDTH = 100;

/** Reads what `renderToStaticMarkup` writes: well-formed, every `>` in a value escaped. */
function read(html: string): Node {
  const root: Node = { open: '', close: '', children: [] };
  const path = [root];
  for (const [token] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    const parent = path.at(-1) as Node;
    if (token.startsWith('</')) {
      parent.close = token;
      path.pop();
    } else if (token.startsWith('<')) {
      const node = { open: token, close: '', children: [] };
      parent.children.push(node);
      if (!VOID.test(token) && !token.endsWith('/>')) path.push(node);
    } else parent.children.push(token);
  }
  return root;
}

const flat = (node: Node | string): string =>
  typeof node === 'string' ? node : node.open + node.children.map(flat).join('') + node.close;

function lines(node: Node | string, indent: string): string[] {
  const line = flat(node);
  // Beside words a line break would be a space that readers see.
  const hasWords = typeof node === 'string' || node.children.some((child) => typeof child === 'string');
  if (hasWords || node.children.length === 0 || indent.length + line.length <= WIDTH) return [indent + line];
  const inside = node.children.flatMap((child) => lines(child, `${indent}  `));
  return [indent + node.open, ...inside, indent + node.close];
}

/** Gives each element of a server's answer its line, so that people can read it; what a browser shows stays the same. */
export const prettyHtml = (html: string) =>
  read(html)
    .children.flatMap((node) => lines(node, ''))
    .join('\n');
