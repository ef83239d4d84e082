import {
  type Element,
  elementsOf,
  isElement,
  isText,
  type Node,
  type Parent,
  remove,
  textOf,
} from './dom.js';

/**
 * The words of a block as `cutStart` and `cutEnd` count them: a line break is one character.
 *
 * @example wordsOf(paragraph) // 'Jakarta – Kegiatan berlangsung.' of `<p><strong>Jakarta</strong> – Kegiatan …</p>`
 */
export function wordsOf(block: Element): string {
  return piecesOf(block).map(wordsIn).join('');
}

/** Takes characters off the beginning of a block's words, whatever emphasis they stand in. */
export function cutStart(block: Element, count: number): void {
  let left = count;
  for (const piece of piecesOf(block)) {
    if (left <= 0) break;
    const taken = Math.min(left, wordsIn(piece).length);
    if (isText(piece)) piece.value = piece.value.slice(taken);
    else remove(piece);
    left -= taken;
  }
  removeEmpty(block);
}

/** Takes characters off the end of a block's words. */
export function cutEnd(block: Element, count: number): void {
  let left = count;
  for (const piece of piecesOf(block).reverse()) {
    if (left <= 0) break;
    const taken = Math.min(left, wordsIn(piece).length);
    if (isText(piece)) piece.value = piece.value.slice(0, piece.value.length - taken);
    else remove(piece);
    left -= taken;
  }
  removeEmpty(block);
}

function piecesOf(parent: Parent): Node[] {
  return parent.childNodes.flatMap((child) => {
    if (isText(child) || isLineBreak(child)) return [child];
    return isElement(child) && !['script', 'style'].includes(child.tagName) ? piecesOf(child) : [];
  });
}

function wordsIn(piece: Node): string {
  return isText(piece) ? piece.value : '\n';
}

function isLineBreak(node: Node): boolean {
  return isElement(node) && node.tagName === 'br';
}

/** Emphasis and links without a word left in them; spaces and line breaks at the edges. */
function removeEmpty(block: Element): void {
  for (const element of elementsOf(block).reverse()) {
    const isEmpty = textOf(element) === '' && elementsOf(element, 'img').length === 0;
    if (isEmpty && !['img', 'br'].includes(element.tagName)) remove(element);
  }
  for (let piece = piecesOf(block)[0]; piece && wordsIn(piece).trim() === ''; piece = piecesOf(block)[0])
    remove(piece);
  for (
    let piece = piecesOf(block).at(-1);
    piece && wordsIn(piece).trim() === '';
    piece = piecesOf(block).at(-1)
  )
    remove(piece);
  const [first, last] = [piecesOf(block)[0], piecesOf(block).at(-1)];
  if (isText(first)) first.value = first.value.trimStart();
  if (isText(last)) last.value = last.value.trimEnd();
}
