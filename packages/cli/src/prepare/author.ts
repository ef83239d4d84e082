import { ParseError, parseByline } from '@humas/editorial';
import type { ArticleCredit, Credits } from './sign-off.js';

/**
 * Adds whom the site names as author, when the text itself names no writer: a person by name, an office as unit.
 * Accounts such as "admin" are nobody.
 */
export function withAuthor(found: Credits, author: string | null): ArticleCredit[] {
  const hasWriter = found.credits.some(({ role }) => role === 'writer' || role === 'reporter');
  const credits =
    hasWriter || !author?.trim() ? found.credits : [...creditsOf(author.trim()), ...found.credits];
  return credits.slice(0, 20).map((credit, index) => ({ ...credit, order: index + 1 }));
}

function creditsOf(author: string): ArticleCredit[] {
  // Names of accounts: an address, a word with figures in it, one in small letters that could be anybody's.
  if (/[@_\d]/.test(author)) return [];
  try {
    const { credits } = parseByline(`Oleh ${author}`);
    return credits
      .filter(({ name, unit }) => name !== null || unit !== null)
      .map((credit) => ({ ...credit, role: 'writer', unit: credit.unit && capital(credit.unit) }));
  } catch (error) {
    if (error instanceof ParseError) return [];
    throw error;
  }
}

const capital = (unit: string) => unit.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
