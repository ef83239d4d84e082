import { isCode, isName, isNewsroom, isOffice, isOrdinary } from './credit-words.js';
import { onOneLine } from './plain-text.js';

/** Who made a picture, as the contract's `PhotoCredit`. */
export type PhotoCredit = { photographer: string | null; initials: string | null; unit: string | null };

/** A caption and its credit, apart. */
export type SplitCaption = {
  caption: string;
  credit: PhotoCredit | null;
  /** The credit as written, without its brackets; null when there is none. */
  creditText: string | null;
};

/** A credit is at the end and short; nothing before is looked at. */
const LONGEST_CREDIT = 160;

const LABEL =
  /^(?:kredit(?: foto)?|foto-?foto|foto(?:grafer| oleh| dok(?:umentasi)?)?|sumber(?: foto| gambar)?|gambar|photo(?:s|graph)?(?: by| credit| courtesy of)?|image(?: by| credit)?|credit|source|courtesy(?: of)?|dok(?:umentasi)?(?: foto)?)\s?(?:[:.;]|(?<=by|of|oleh)\s|(?<=dok|dokumentasi)\s)\s?(?=\S)/iu;

function readPieces(text: string): PhotoCredit | null {
  const pieces = text
    .split('/')
    .map((piece) => piece.trim().replace(/[.,;]$/, ''))
    .filter(Boolean);
  if (pieces.length === 0 || pieces.length > 4 || !/\p{L}/u.test(text)) return null;
  const credit: PhotoCredit = { photographer: null, initials: null, unit: null };
  // "Foto: Humas/Oji": the office comes first, unless only the second piece is one, as in "Wandi/InfoPublik".
  let office = pieces.findIndex((piece) => isOffice(piece));
  if (office < 0 && pieces.length > 1 && !pieces.every(isCode)) office = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index === office) credit.unit = piece;
    else if (isCode(piece)) credit.initials ??= piece;
    else credit.photographer = credit.photographer ? `${credit.photographer}, ${piece}` : piece;
  }
  return credit;
}

/** A credit that says so: "Foto: Humas/Oji", "Dok. Humas". */
function readLabelled(text: string): PhotoCredit | null {
  const label = LABEL.exec(text)?.[0];
  if (!label)
    return /^(?:foto )?(?:istimewa|ist\.?)$/i.test(text)
      ? { photographer: null, initials: null, unit: text }
      : null;
  const rest = text.slice(label.length).trim();
  const labelledTwice = LABEL.exec(rest)?.[0].length ?? 0;
  return readPieces(rest.slice(labelledTwice));
}

/** A credit without a label is believed only when one piece is an office or newsroom and another a person. */
function readUnlabelled(text: string): PhotoCredit | null {
  const pieces = text.split('/').map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length > 3 || pieces.some(isOrdinary)) return null;
  const offices = pieces.filter((piece) => isOffice(piece));
  const people = pieces.filter((piece) => !isOffice(piece) && (isCode(piece) || isName(piece)));
  return offices.length === 1 && people.length === pieces.length - 1 ? readPieces(text) : null;
}

/** "…di loket.KOMPAS.COM/BUDI SANTOSO": a newsroom in capitals, a slash and a name, with or without a space before. */
const GLUED =
  /((?:KOMPAS|TRIBUN[A-Z]{0,20}|ANTARA|DETIK[A-Z]{0,12}|TEMPO|REPUBLIKA|INFOPUBLIK|SUARA|BISNIS|[A-Z]{3,20}(?=\.(?:COM|ID|CO)))(?:\.(?:COM|CO\.ID|CO|ID))?(?: FOTO| PHOTO)?)\/((?:\p{Lu}[\p{L}'’.-]{0,30}(?: (?=\p{Lu}))?){1,5}(?:\/\p{L}{2,5})?)$/u;

const split = (before: string, credit: PhotoCredit, text: string): SplitCaption => ({
  caption: before.replace(/[\s|–—-]{1,10}$/, '').trim(),
  credit,
  creditText: text,
});

/**
 * Takes the photo credit off the end of a caption, where agencies write it: in brackets, after "Foto:", behind a bar,
 * or glued to the last word.
 *
 * @returns the caption on one line; without a credit, `credit` and `creditText` are null and the caption is whole.
 * @example
 * splitCaption('Warga mengurus KTP. (Foto: Humas/Oji)')
 * // { caption: 'Warga mengurus KTP.', credit: { unit: 'Humas', initials: 'Oji', photographer: null }, creditText: 'Foto: Humas/Oji' }
 */
export function splitCaption(text: string): SplitCaption {
  const line = onOneLine(text);
  const cut = Math.max(0, line.length - LONGEST_CREDIT);
  const tail = line.slice(cut);
  const at = (index: number) => line.slice(0, cut + index);

  const bracketed = /[([]([^()[\]]+)[)\]]\s?\.?$/.exec(tail);
  if (bracketed?.[1]) {
    const inside = bracketed[1].trim();
    const credit = readLabelled(inside) ?? readUnlabelled(inside);
    if (credit) return split(at(bracketed.index), credit, inside);
  }
  // Labels in the running text: the last one that begins a sentence, a line or a bar.
  const starts = [
    ...tail.matchAll(
      /(?:^|[.!?|;”"–—-]\s?)(?=(?:kredit|foto|photo|dok|sumber|source|courtesy|image|credit)\b)/giu,
    ),
  ];
  for (const { 0: mark, index } of starts.reverse()) {
    const rest = tail.slice(index + mark.length);
    const credit =
      rest.includes('. ') && !/^dok\. /i.test(rest) ? null : readLabelled(rest.replace(/\.$/, ''));
    if (credit) return split(at(index) + mark, credit, rest.replace(/\.$/, ''));
  }
  const glued = GLUED.exec(tail);
  if (glued?.[1] && glued[2] && isNewsroom(glued[1])) {
    const credit = readPieces(glued[0]);
    if (credit) return split(at(glued.index), credit, glued[0]);
  }
  return { caption: line, credit: null, creditText: null };
}
