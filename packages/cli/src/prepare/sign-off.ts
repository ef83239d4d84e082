import { ParseError, parseByline, parseSignOff } from '@humas/editorial';
import type { ImportedArticle } from '../api-types.js';
import { cutAtWord } from './cut.js';
import { type Element, elementsOf, isElement, type Parent, remove, textOf } from './dom.js';
import { cutEnd, wordsOf } from './text-edges.js';

/** One name or code of an article. */
export type ArticleCredit = NonNullable<ImportedArticle['credits']>[number];

/** Who made the article, as the text says. */
export type Credits = { credits: ArticleCredit[]; creditLine: string | null };

/** What a line says, and the line. */
type Found = { credits: readonly ArticleCredit[]; line: string };

/** A line of names is short; longer paragraphs are the article. */
const LONGEST_LINE = 200;
const LONGEST_SIGN_OFF = 120;
/** Names stand in the last paragraphs, behind pictures and links to other articles at most. */
const LAST = 6;
/** What press releases end with: `***`, `—`. */
const END_MARK = /^[*#•·_=–—-]+(\s[*#•·_=–—-]+)*$/;
const READ_ALSO = /^(baca juga|lihat juga|simak juga|berita terkait|read also|see also|related)\b/i;

/**
 * Takes the names and codes out of the text that it begins and ends with: `Penulis: … | Editor: …`, `(RM/ES)` in a
 * paragraph of its own or behind the last sentence.
 */
export function takeCredits(root: Parent): Credits {
  const lines: string[] = [];
  const credits: ArticleCredit[] = [];
  /** From the end to the beginning: what is found later stands before. */
  const take = (found: Found) => {
    credits.unshift(...found.credits);
    lines.unshift(found.line);
  };
  let isEnd = true;
  let isSigned = false;
  for (const paragraph of lastParagraphs(root)) {
    const text = textOf(paragraph);
    if (READ_ALSO.test(text)) continue;
    if (END_MARK.test(text)) {
      if (isEnd) remove(paragraph);
      continue;
    }
    const byline = bylineIn(text, isEnd);
    const signOff: Found | undefined = byline || isSigned ? undefined : signOffIn(text, isEnd);
    const found = byline ?? signOff;
    if (found) {
      isSigned ||= signOff !== undefined;
      take(found);
      remove(paragraph);
      continue;
    }
    const trailing = isSigned ? undefined : trailingSignOff(wordsOf(paragraph), isEnd);
    if (trailing) {
      take(trailing.found);
      isSigned = true;
      cutEnd(paragraph, trailing.length);
      if (END_MARK.test(textOf(paragraph)) || textOf(paragraph) === '') remove(paragraph);
    }
    isEnd = false;
  }
  const opening = root.childNodes.find((node) => textOf(node) !== '');
  if (isElement(opening) && opening.tagName === 'p' && elementsOf(opening, 'img').length === 0) {
    const found = bylineIn(textOf(opening));
    if (found && root.childNodes.some((node) => node !== opening && textOf(node) !== '')) {
      take(found);
      remove(opening);
    }
  }
  const line = lines.filter(Boolean).join(' ');
  return { credits, creditLine: line === '' ? null : cutAtWord(line, 300) };
}

function lastParagraphs(root: Parent): Element[] {
  const blocks = root.childNodes.filter((node) => textOf(node) !== '');
  // The article's only paragraph is never taken whole.
  const last = blocks.slice(1).slice(-LAST).reverse();
  return last.filter(isElement).filter(({ tagName }) => ['p', 'h5', 'h6', 'pre'].includes(tagName));
}

function trailingSignOff(words: string, isEnd: boolean) {
  const [whole = '', before = '', inside = ''] =
    /^([\s\S]*?)\s*(\([^()\n]{1,100}\)\.?)\s*$/.exec(words) ?? [];
  if (whole === '') return undefined;
  // "… pegawai (ASN)" explains a word; a sign-off stands behind a finished sentence, or holds two people. In front of
  // what an editor added later it does both.
  const isFinished = /[.!?”"’»)\]…:*]\s*$/.test(before) || before.endsWith('\n');
  const isPair = inside.includes('/');
  if (isEnd ? !isFinished && !isPair : !isFinished || !isPair) return undefined;
  const found = signOffIn(inside);
  return found && { found, length: words.length - before.length };
}

/** @param isEnd - Elsewhere than at the end (an editor added a paragraph later) only brackets make a sign-off. */
function signOffIn(text: string, isEnd = true): Found | undefined {
  if (text.length > LONGEST_SIGN_OFF || (!isEnd && !/^\(.+\)\.?$/.test(text))) return undefined;
  return tried(() => parseSignOff(text));
}

const LABEL =
  '(?:di)?(?:tulis|posting|poskan|unggah|sunting|terjemahkan) oleh|oleh|penulis|peliput|pewarta(?: foto)?|reporter|wartawan|' +
  'kontributor|editor|penyunting|redaktur|penerjemah|fotografer|juru foto|foto(?: oleh)?|sumber(?: berita)?|' +
  '(?:written|posted|edited|translated|photo) by|by|author|writer|photographer|translator|source';
const LABELLED = new RegExp(`^[(]?(?:${LABEL})\\s?:`, 'iu');
/** Without a colon only a name may follow: "Oleh karena itu, …" opens a sentence. */
const NAMED =
  /^[(]?(?:oleh|(?:written|posted|edited|translated) by|by)\s(?:\p{Lu}[\p{L}'’.,]*\s?){1,6}[)]?$/u;

/** @param isEdge - Between paragraphs of the article only a label with a colon makes a line of names. */
function bylineIn(text: string, isEdge = true): Found | undefined {
  const isLine = LABELLED.test(text) || (isEdge && text.length <= 80 && NAMED.test(lowerFirst(text)));
  return isLine && text.length <= LONGEST_LINE ? tried(() => parseByline(text)) : undefined;
}

const lowerFirst = (text: string) => text.replace(/^[(]?\p{L}/u, (start) => start.toLowerCase());

/** What a parser cannot know is no credit; any other error is a defect and goes on. */
function tried<Value>(parse: () => Value): Value | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}
