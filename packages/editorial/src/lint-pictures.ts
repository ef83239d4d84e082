import type { LintInput, LintPicture } from './lint-article.js';
import type { Report } from './lint-report.js';
import { onOneLine } from './plain-text.js';
import { splitCaption } from './split-caption.js';

/** "Istimewa" (by courtesy) stands where a name should, and is none. */
const isNobody = (name: string) => /^(?:foto )?(?:istimewa|ist\.?)$/i.test(name.trim());

function isCredited({ credit, caption }: LintPicture): boolean {
  const given = credit ?? splitCaption(caption ?? '').credit;
  return [given?.photographer, given?.initials, given?.unit].some((name) => name?.trim() && !isNobody(name));
}

const comparable = (text: string) =>
  splitCaption(text)
    .caption.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pictures without alternative text or credit, and an article that credits nobody. */
export function lintPictures({ cover, pictures = [], credits }: LintInput, report: Report): void {
  const named: [string, LintPicture][] = pictures.map((picture, index) => [`pictures.${index}`, picture]);
  if (cover) named.unshift(['cover', cover]);
  for (const [place, picture] of named) {
    const alt = onOneLine(picture.alt ?? '');
    if (!alt && !picture.decorative) report('missing-alt', `${place}.alt`, null);
    if (alt && picture.caption && comparable(alt) === comparable(picture.caption))
      report('alt-equals-caption', `${place}.alt`, picture.alt ?? null);
    if (!picture.decorative && !isCredited(picture)) report('missing-credit', `${place}.credit`, null);
  }
  if (credits?.length === 0) report('missing-credit', 'credits', null);
}
