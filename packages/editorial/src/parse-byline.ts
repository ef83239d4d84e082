import { type ArticleCredit, type CreditRole, inOrder, type ParsedCredits } from './article-credit.js';
import { isCode, isDegree, isName, isNewsroom, isOffice } from './credit-words.js';
import { excerpt, ParseError } from './parse-error.js';
import { assertShort, linesOf } from './plain-text.js';
import { scanDates } from './scan-date.js';

const ROLES: [CreditRole | null, string][] = [
  ['photographer', 'pewarta foto|juru foto|foto(?:grafer)?(?: oleh)?|photo(?:grapher)?(?: by)?'],
  ['writer', 'ditulis oleh|oleh|penulis|posted by|written by|author|by|dipos(?:ting|kan) oleh|diunggah oleh'],
  ['reporter', 'peliput|pewarta|reporter|wartawan|kontributor|liputan|laporan wartawan'],
  ['editor', 'editor|penyunting|redaktur|edited by|disunting oleh'],
  ['translator', 'penerjemah|translator|translated by|diterjemahkan oleh'],
  ['source', 'sumber(?: berita)?|source'],
  // What stands on the same line and credits nobody.
  [
    null,
    'copyright|hak cipta|©|dipublikasikan|diterbitkan|diperbarui|dibaca|kategori|category|published|updated|tags?',
  ],
];

/** A label with a colon anywhere, or one of those that need none ("Oleh Humas") where a part begins. */
const LABELS = new RegExp(
  `(^|[|/(–—-]\\s?|\\s|[.;,]\\s?)(?:${ROLES.map(([, words]) => `(${words})`).join('|')})(\\s?:\\s?|\\s(?=\\S)|$)`,
  'giu',
);

const NEEDS_NO_COLON =
  /^(?:.* oleh|oleh|(?:posted|written|edited|translated|photo) by|by|copyright|©|hak cipta|dipublikasikan|diterbitkan|diperbarui)$/i;

/** Accounts of a CMS, which are nobody. */
const ACCOUNT =
  /^(?:super ?)?(?:admin(?:istrator|web)?|operator|user|root|webmaster|editor|author)(?:[ _-]?\w{0,20})?$/i;

type Person = Pick<ArticleCredit, 'name' | 'initials' | 'unit'>;

function readPerson(text: string, role: CreditRole, labelled: boolean): Person | null {
  // "Untung S - 4K", "Oji/Humas", "Budi Santoso - detikSumut": a person, then an office or a counter.
  const [first = '', ...others] = text
    .split(/\s?[/|]\s?|\s[-–—]\s|[-–—]\s|\s[-–—]/)
    .map((part) => part.trim());
  const unit = others.find((other) => isOffice(other) || isNewsroom(other)) ?? null;
  const name = first.replace(/^[\s.,:;-]{1,9}|[\s,:;-]{1,9}$/g, '').trim();
  if (!/\p{L}{2}/u.test(name) || ACCOUNT.test(name))
    return unit ? { name: null, initials: null, unit } : null;
  const acronym = /^\p{Lu}{2,6}(?: |$)/u.test(name);
  const office = isOffice(name) || (role === 'source' ? !isName(name) || acronym : false);
  if (office) return { name: null, initials: null, unit: name };
  const person = others.find((other) => isName(other) || isCode(other));
  // "PIP Semarang" and "BKN" are offices; after "Penulis:" a short word is somebody's code.
  if (acronym && (name.includes(' ') ? !isInitialled(name) : role === 'writer' && !labelled))
    return { name: person ?? null, initials: null, unit: name };
  if (isCode(name) && !/^\p{Lu}\p{Ll}{2,}$/u.test(name)) return { name: null, initials: name, unit };
  return isName(name) || labelled ? { name, initials: null, unit } : null;
}

/** "Y A Sasongko", "SB Yudha": capitals that begin a name rather than an office have at most two letters. */
const isInitialled = (name: string) => /^\p{Lu}{1,2}\.? /u.test(name);

/** Several people stand apart by lines, commas, "dan", "&"; a degree after a comma belongs to the one before. */
function splitPeople(text: string): string[] {
  const people: string[] = [];
  for (const part of text.split(/\n|[,;]\s|[,;]$|\s(?:dan|and|&)\s/u)) {
    const name = part.replace(/^(?:dan|and|&)\s/u, '').trim();
    const last = people.length - 1;
    if (people[last] && isDegree(name)) people[last] = `${people[last]}, ${name}`;
    else if (name) people.push(name);
  }
  return people;
}

/** Takes dates off: they stand between names and mean nobody. */
function withoutDates(text: string): string {
  let kept = '';
  let end = 0;
  for (const date of scanDates(text)) {
    kept += `${text.slice(end, date.start)}\n`;
    end = date.end;
  }
  return kept + text.slice(end);
}

const notAByline = (line: string, why: string) =>
  new ParseError(
    'not_a_byline',
    `${excerpt(line)} names nobody`,
    why,
    'Pass a line such as "Oleh Humas", "Penulis: … | Editor: …" or the names under a headline',
  );

type Part = { role: CreditRole | null; labelled: boolean; text: string };

function splitParts(line: string): Part[] {
  const parts: Part[] = [];
  let role: CreditRole | null | undefined;
  let [from, labelled] = [0, false];
  for (const match of line.matchAll(LABELS)) {
    const which = ROLES.findIndex((_, index) => match[index + 2] !== undefined);
    const word = match[which + 2] ?? '';
    const colon = match[ROLES.length + 2]?.includes(':') ?? false;
    const opens =
      match.index === 0 || /[|(\n–—-]/.test(match[1] ?? '') || /[|(\n]\s*$/.test(line.slice(0, match.index));
    const closes = ROLES[which]?.[0] === null;
    if (!colon && !(NEEDS_NO_COLON.test(word) && (opens || closes))) continue;
    parts.push({ role: role === undefined ? 'writer' : role, labelled, text: line.slice(from, match.index) });
    role = ROLES[which]?.[0];
    from = match.index + match[0].length;
    labelled = colon && word.toLowerCase() !== 'posted by';
  }
  parts.push({ role: role === undefined ? 'writer' : role, labelled, text: line.slice(from) });
  // What stands before the first label is a name only where it is alone, as in "Budi Santoso - Editor: …".
  return role === undefined ? parts : parts.filter((part, index) => index > 0 || isName(part.text.trim()));
}

/**
 * Reads who made an article, as it stands under a headline or at the end: labels in any order, several names, names
 * on lines of their own. Dates, counters and the copyright line on it are passed over.
 *
 * @returns `unit` instead of `name` for an office ("Oleh Humas"), `initials` for a code ("Penulis: RMI").
 * @throws {ParseError} `not_a_byline` when nobody is named, also for CMS accounts such as "admin"; `too_long` over
 *   500 characters.
 * @example
 * parseByline('Posted by: PIP Semarang').credits // [{ role: 'writer', unit: 'PIP Semarang', name: null, … }]
 * parseByline('Pewarta: Budi Santoso / Editor: Siti Aminah / Copyright © ANTARA 2025').credits
 * // [{ role: 'reporter', name: 'Budi Santoso', … }, { role: 'editor', name: 'Siti Aminah', … }]
 */
export function parseByline(text: string): ParsedCredits {
  assertShort(text, 500, 'a byline');
  const line = linesOf(text).join('\n');
  const inside = withoutDates(/^\(([^()]*)\)$/.exec(line)?.[1] ?? line);
  const credits: Omit<ArticleCredit, 'order'>[] = [];
  for (const { role, labelled, text: part } of splitParts(inside)) {
    if (!role) continue;
    for (const each of splitPeople(part)) {
      const person = readPerson(each, role, labelled);
      if (!person) continue;
      const team = person.unit && /^tim redaksi|^redaksi/i.test(person.unit);
      credits.push({ role: team ? 'editor' : role, ...person });
    }
  }
  if (credits.length === 0)
    throw notAByline(line, 'An article credited to nobody in particular must not seem credited');
  return { credits: inOrder(credits), line };
}
