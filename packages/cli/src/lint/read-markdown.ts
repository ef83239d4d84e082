import type { LintInput, LintPicture } from '@humas/editorial';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;
const PICTURE = /!\[([^\]\n]*)\]\([^()\s]+(?:\s+["']([^"'\n]*)["'])?\)/g;
const LINK = /\[([^\]\n]+)\]\([^()\s]+(?:\s+["'][^"'\n]*["'])?\)/g;
/** Marks at the beginning of a line: headings, lists, quotations. */
const LEADING = /^(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?)+/gm;
const EMPHASIS = /(\*\*|__|\*|(?<!\p{L})_|_(?!\p{L})|~~)/gu;

/** Reads an article of Markdown for lint; its headline is the `title` on top, else the first heading. */
export function readMarkdownArticle(source: string): LintInput {
  const text = source.replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(text);
  const title = /^title:\s*(.+)$/m.exec(front?.[1] ?? '')?.[1]?.replace(/^["']|["']$/g, '');
  const body = text.slice(front?.[0].length ?? 0).replace(CODE, ' ');
  const heading = /^#\s+(.+)$/m.exec(body);
  const pictures: LintPicture[] = [];
  const links: string[] = [];
  const words = (heading ? body.replace(heading[0], '') : body)
    .replace(PICTURE, (_, alt: string, caption?: string) => {
      pictures.push({ alt, caption: caption ?? null });
      return '';
    })
    .replace(LINK, (_, link: string) => {
      links.push(link);
      return link;
    })
    .replace(LEADING, '')
    .replace(EMPHASIS, '');
  return {
    headline: title ?? heading?.[1]?.replace(EMPHASIS, '') ?? '',
    bodyText: paragraphsOf(words),
    links,
    pictures,
  };
}

/** A line break inside a paragraph is a space; an empty line ends it. */
const paragraphsOf = (text: string) =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, ' ').replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter(Boolean)
    .join('\n');
