import { type LintInput, ParseError, parseArticleText } from '@humas/editorial';

/** Reads a page copied as text: its first line is the headline, the rest its text; the day it was published tells years. */
export function readTextArticle(source: string): LintInput {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  return {
    headline: lines[first]?.trim() ?? '',
    bodyText: lines
      .slice(first + 1)
      .join('\n')
      .trim(),
    publishedAt: publishedOf(source),
  };
}

function publishedOf(source: string): string | null {
  try {
    return parseArticleText(source).published?.value.iso ?? null;
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
