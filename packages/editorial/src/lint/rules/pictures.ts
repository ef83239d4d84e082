import { onOneLine } from '../../plain-text.js';
import { splitCaption } from '../../split-caption.js';
import type { LintInput, LintPicture, Report } from '../finding.js';

/** "Istimewa" (by courtesy) stands where a name should, and is none. */
const isNobody = (name: string) => /^(?:foto )?(?:istimewa|ist\.?)$/i.test(name.trim());

function isCredited({ credit, caption }: LintPicture): boolean {
  const given = credit ?? splitCaption(caption ?? '').credit;
  return [given?.photographer, given?.initials, given?.unit].some((name) => name?.trim() && !isNobody(name));
}

/** Longer than a caption is; what follows is not compared. */
const LONGEST = 2000;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const comparable = (text: string) => plain(splitCaption(text.slice(0, LONGEST)).caption);

/** Fewer words are alike by chance. */
const WORDS_TO_COMPARE = 6;
const WORDS_TO_COPY = 8;
const WORDS_AT_MOST = 120;

/** How many words two texts have in the same order. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [index, other] of b.entries())
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Nearly the same words, where one of the two was corrected and the other forgotten. */
function areNear(alt: string, caption: string): boolean {
  const [a, b] = [alt.split(' '), caption.split(' ')].map((words) => words.slice(0, WORDS_AT_MOST)) as [
    string[],
    string[],
  ];
  const longer = Math.max(a.length, b.length);
  return Math.min(a.length, b.length) >= WORDS_TO_COMPARE && inCommon(a, b) / longer >= 0.8;
}

const FILE_NAME =
  /^(?:\S{1,100}\.(?:jpe?g|png|webp|gif|heic|svg)|(?:IMG|DSC|DSCN|DJI|PXL|WhatsApp Image)[-_ ]?\d[\d\w.() -]{2,60})$/i;
const PREFIX =
  /^(?:(?:ini adalah )?(?:gambar|foto)(?: dari| tentang| ini)?|(?:an? )?(?:image|photo|picture)(?: of| showing))(?=[ :])/i;

/** What is said of one picture. */
function lintOne(
  place: string,
  picture: LintPicture,
  { headline }: LintInput,
  body: string,
  report: Report,
): void {
  const alt = onOneLine((picture.alt ?? '').slice(0, LONGEST));
  const quote = picture.alt ?? null;
  if (!alt && !picture.decorative) report('missing-alt', `${place}.alt`, null);
  if (!picture.decorative && !isCredited(picture)) report('missing-credit', `${place}.credit`, null);
  const [said, caption] = [comparable(alt), comparable(picture.caption ?? '')];
  if (alt && FILE_NAME.test(alt)) report('alt-file-name', `${place}.alt`, quote);
  else if (said && said === caption) report('alt-equals-caption', `${place}.alt`, quote);
  else if (said && said === plain(headline)) report('alt-repeats-headline', `${place}.alt`, quote);
  else if (areNear(said, caption)) report('alt-near-caption', `${place}.alt`, quote);
  const prefix = PREFIX.exec(alt)?.[0];
  if (prefix && quote?.includes(prefix)) report('alt-prefix', `${place}.alt`, prefix);
  if (caption.split(' ').length >= WORDS_TO_COPY && ` ${body} `.includes(` ${caption} `))
    report('caption-copies-body', `${place}.caption`, picture.caption ?? null);
}

/** Pictures that are not described, not credited, or described by what stands elsewhere; an article that credits nobody. */
export function lintPictures(article: LintInput, bodyText: string, report: Report): void {
  const { cover, pictures = [], credits } = article;
  const named: [string, LintPicture][] = pictures.map((picture, index) => [`pictures.${index}`, picture]);
  if (cover) named.unshift(['cover', cover]);
  const body = named.length > 0 ? plain(bodyText) : '';
  for (const [place, picture] of named) lintOne(place, picture, article, body, report);
  if (credits?.length === 0) report('missing-credit', 'credits', null);
}
