import { inOrder, type ParsedCredits } from './article-credit.js';
import { isCode, isName, isOffice, isOrdinary } from './credit-words.js';
import { excerpt, ParseError } from './parse-error.js';
import { assertShort, onOneLine } from './plain-text.js';

const notASignOff = (line: string, why: string) =>
  new ParseError(
    'not_a_sign_off',
    `${excerpt(line)} is not a sign-off`,
    why,
    'Pass the end of the article, such as "(RMI/ES)", "nov/suf" or "(REF/Humas Kemensetneg)"',
  );

type Piece = { name: string | null; initials: string | null } | { unit: string };

function readPiece(text: string, line: string): Piece {
  if (/\p{N}/u.test(text)) throw notASignOff(line, `"${text}" has a figure, and no code has`);
  if (isOrdinary(text)) throw notASignOff(line, `"${text}" is an ordinary word or abbreviation`);
  if (isOffice(text)) return { unit: text };
  if (isCode(text)) return { name: null, initials: text };
  if (isName(text)) return { name: text, initials: null };
  throw notASignOff(line, `"${text}" is neither a code nor a name`);
}

/**
 * Reads the codes that end an article: who wrote it, who edited it, and for which office. The last of several people
 * is the editor, everybody before wrote. An office applies to everybody.
 *
 * @throws {ParseError} `not_a_sign_off`, also for figures as in "(tim/3)" and for words as in "(dan/atau)";
 *   `too_long` over 120 characters.
 * @example
 * parseSignOff('(RMI/ES)').credits
 * // [{ role: 'writer', initials: 'RMI', … order: 1 }, { role: 'editor', initials: 'ES', … order: 2 }]
 * parseSignOff('(REF/Humas Kemensetneg)').credits
 * // [{ role: 'writer', name: null, initials: 'REF', unit: 'Humas Kemensetneg', order: 1 }]
 */
export function parseSignOff(text: string): ParsedCredits {
  assertShort(text, 120, 'a sign-off');
  const line = onOneLine(text);
  const inside = /^[([](.*)[)\]]\.?$/.exec(line)?.[1] ?? line;
  if (/[()[\]]/.test(inside)) throw notASignOff(line, 'Its brackets do not enclose it');
  const parts = inside.split('/').map((part) => part.trim());
  if (parts.length > 5) throw notASignOff(line, 'Nobody signs with more than five codes');
  if (parts.length === 1 && inside === line)
    throw notASignOff(line, 'A single word without brackets can be anything');
  const pieces = parts.map((part) => readPiece(part, line));
  const units = pieces.flatMap((piece) => ('unit' in piece ? [piece.unit] : []));
  if (units.length > 1) throw notASignOff(line, 'It names two offices, and whose is whose is not said');
  const people = pieces.flatMap((piece) => ('unit' in piece ? [] : [piece]));
  const unit = units[0] ?? null;
  const somebody = people.length > 0 ? people : [{ name: null, initials: null }];
  const last = somebody.length - 1;
  return {
    credits: inOrder(
      somebody.map((person, index) => ({
        role: index > 0 && index === last ? 'editor' : 'writer',
        ...person,
        unit,
      })),
    ),
    line,
  };
}
