import type { Locale } from '@humas/sdk';

/** The languages the site itself speaks, the original first. */
export const LOCALES: readonly Locale[] = ['id', 'en'];

/** A page in a language: its path, or another address. */
export type InLanguage = { locale: Locale; href: string };

/** A path of the Indonesian pages in a language: English stands below `/en`, at the same addresses otherwise. */
export function inLocale(path: string, locale: Locale): string {
  if (locale === 'id') return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** The language of the page at a path. An article brings its own, whatever its address. */
export const localeOf = (path: string): Locale => (/^\/en(?:\/|$)/.test(path) ? 'en' : 'id');
