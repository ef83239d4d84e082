import { cutAtWord } from './cut.js';
import { readHtml, textOf } from './dom.js';
import type { Notes } from './notes.js';
import { removeShortcodes } from './shortcodes.js';

const LONGEST = 300;
/** What themes put behind a summary to make readers click. */
const READ_ON =
  /\s*(»|→|>>)?\s*\b(baca selengkapnya|selengkapnya|baca (lebih )?lanjut|lanjut(kan)? membaca|teruskan membaca|read more|continue reading\b.{0,200})\s*(»|→|>>|\.\.\.|…)?\s*$/iu;
const ELLIPSIS = /\s*[[(]?\s?(…|\.{3})\s?[\])]?\s*$/u;

/**
 * The summary an editor wrote, or null when the site made it from the beginning of the text: the API makes a better
 * one, without caption, dateline and "Selengkapnya".
 *
 * @param texts - The article's words, as they are and without pictures: what a site may have cut it from.
 */
export function excerptOf(html: string | null, texts: readonly string[], notes: Notes): string | null {
  if (!html) return null;
  const root = readHtml(html);
  removeShortcodes(root, notes);
  const whole = textOf(root);
  const written = whole.replace(READ_ON, '').replace(ELLIPSIS, '').trim();
  if (written === '' || /(\[|\()(…|\.{3})(\]|\))/.test(whole)) return null;
  const letters = lettersOf(written);
  if (letters === '' || texts.some((text) => lettersOf(text).startsWith(letters))) return null;
  if (written.length > LONGEST) {
    notes.add(
      'excerpt-shortened',
      {
        id: `Ringkasan lebih dari ${LONGEST} karakter dan dipotong. Tulis yang lebih pendek di situs asal.`,
        en: `The summary has more than ${LONGEST} characters and was cut. Write a shorter one on the site.`,
      },
      written,
    );
  }
  return cutAtWord(written, LONGEST);
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
