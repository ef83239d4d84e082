import { splitCaption } from '@humas/editorial';
import type { PhotoCredit } from '../api-types.js';
import { cutAtWord } from './cut.js';

/** The words of a picture as the API keeps them, within its limits. */
export type PictureWords = { caption: string | null; credit: PhotoCredit | null };

/** Takes the credit off a caption; what is longer than the API keeps is cut. */
export function captionWords(text: string): PictureWords {
  const { caption, credit } = splitCaption(text);
  return {
    caption: caption === '' ? null : cutAtWord(caption, 2000),
    credit: credit && withinLimits(credit),
  };
}

/** Initials of more letters than the API keeps are somebody's name after all. */
function withinLimits({ photographer, initials, unit }: PhotoCredit): PhotoCredit {
  const isName = initials !== null && initials.length > 20;
  const name = photographer ?? (isName ? initials : null);
  return {
    photographer: name && cutAtWord(name, 200),
    initials: isName ? null : initials,
    unit: unit && cutAtWord(unit, 200),
  };
}

/** Longer than any caption that was not meant to be the article. */
const LONGEST_CAPTION = 400;

/** Whether a paragraph below a picture is its caption: short, and ending in a credit that says it is one. */
export function looksLikeCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const { creditText } = splitCaption(text);
  return creditText !== null && /foto|photo|gambar|image|dok|kredit|credit|istimewa/i.test(creditText);
}
