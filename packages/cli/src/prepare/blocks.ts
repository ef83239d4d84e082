import {
  append,
  createElement,
  type Element,
  elementsOf,
  holds,
  isBlock,
  isElement,
  isRead,
  isText,
  type Node,
  type Parent,
  takeChildren,
  unwrap,
} from './dom.js';

/** Boxes that only arrange: their content is the article's. */
const BOXES = new Set(
  (
    'address article aside center details div fieldset footer form header ' +
    'hgroup main nav section summary'
  ).split(' '),
);
/** Blocks that may hold words without a paragraph, and keep them so. */
const HOLDERS = ['blockquote', 'li', 'td', 'th', 'dd', 'dt', 'figcaption', 'caption'];
const INLINE = [
  'a',
  'abbr',
  'b',
  'big',
  'cite',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'mark',
  'small',
  'span',
  'strong',
  'u',
];
/** What stands in a paragraph without being read. */
const UNREAD = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'template',
  'noscript',
  'link',
  'meta',
]);

/**
 * Makes the article a row of blocks: boxes go, words outside of a paragraph get one, two line breaks become two
 * paragraphs, empty paragraphs (a no-break space is empty) go. Feeds and page builders send the strangest mixtures.
 */
export function arrangeBlocks(root: Parent): void {
  for (const element of elementsOf(root, ...INLINE)) {
    if (holds(element, (inside) => isBlock(inside) || isBox(inside))) unwrap(element);
  }
  for (const holder of elementsOf(root, ...HOLDERS)) {
    if (!holder.childNodes.some((child) => isBox(child) || isParagraph(child))) continue;
    for (const block of blocksOf(holder)) append(holder, block);
  }
  for (const block of blocksOf(root)) append(root, block);
  for (const element of elementsOf(
    root,
    ...INLINE,
    'p',
    'li',
    'blockquote',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  )) {
    if (!isRead(element)) unwrap(element);
  }
}

/** Empties `parent` and gives back what was in it, in blocks. */
function blocksOf(parent: Parent): Node[] {
  const blocks: Node[] = [];
  let run: Node[] = [];
  const endRun = () => {
    blocks.push(...paragraphsOf(run));
    run = [];
  };
  for (const child of takeChildren(parent)) {
    if (isElement(child) && isBox(child)) {
      endRun();
      blocks.push(...blocksOf(child));
    } else if (isParagraph(child)) {
      endRun();
      blocks.push(...paragraphsOf(takeChildren(child), child));
    } else if (isBlock(child)) {
      endRun();
      blocks.push(child);
    } else {
      run.push(child);
    }
  }
  endRun();
  return blocks;
}

/** Words and what stands between them as paragraphs; those without a word to read are only passed on. */
function paragraphsOf(nodes: Node[], paragraph?: Element): Node[] {
  const parts: Node[][] = [[]];
  let breaks: Node[] = [];
  for (const node of nodes) {
    if (isElement(node) && node.tagName === 'br') {
      breaks.push(node);
    } else if (breaks.length > 0 && isText(node) && node.value.trim() === '') {
      breaks.push(node);
    } else {
      const breaksHere = breaks.filter(isElement).length;
      if (breaksHere >= 2) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(node);
    }
  }
  return parts.flatMap((part) => {
    if (!part.some(isRead)) return part.filter((node) => isElement(node) && UNREAD.has(node.tagName));
    const attributes = Object.fromEntries(paragraph?.attrs.map(({ name, value }) => [name, value]) ?? []);
    const start = part.findIndex((node) => !isBlank(node));
    return [createElement('p', attributes, ...part.slice(start))];
  });
}

/** A line break or a space, which nobody needs at the beginning of a paragraph. */
function isBlank(node: Node): boolean {
  return isText(node) ? node.value.trim() === '' : isElement(node) && node.tagName === 'br';
}

function isBox(node: Node): boolean {
  return isElement(node) && BOXES.has(node.tagName);
}

function isParagraph(node: Node): node is Element {
  return isElement(node) && node.tagName === 'p';
}

/**
 * Makes every run of white space, no-break spaces among it, one plain space, and none at the edges of a block: writers
 * move words with no-break spaces, and what looks right in their window is wrong in every other one.
 */
export function collapseSpaces(root: Parent): void {
  let atEdge = true;
  let last: { value: string } | undefined;
  const endBlock = () => {
    if (last) last.value = last.value.replace(/ $/, '');
    last = undefined;
    atEdge = true;
  };
  const walk = (parent: Parent): void => {
    for (const child of parent.childNodes) {
      if (isText(child)) {
        const value = child.value.replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
        child.value = atEdge ? value.replace(/^ /, '') : value;
        if (child.value === '') continue;
        atEdge = child.value.endsWith(' ');
        last = child;
      } else if (isElement(child) && !['pre', 'script', 'style', 'textarea'].includes(child.tagName)) {
        const isEdge = isBlock(child) || child.tagName === 'br' || child.tagName === 'hr';
        if (isEdge) endBlock();
        walk(child);
        if (isEdge) endBlock();
      }
    }
  };
  walk(root);
  endBlock();
}
