import type { CardManner, DateManner, MastheadManner } from './manners.js';
import { type SchemeName, type ThemeName, themes } from './themes.js';

/** The attributes that dress an element and everything in it. */
export type ThemeAttributes = {
  'data-humas-theme': ThemeName;
  'data-humas-masthead': MastheadManner;
  'data-humas-card': CardManner;
  'data-humas-date': DateManner;
  'data-humas-scheme'?: SchemeName;
};

/**
 * Attributes to spread on `<html>` or any element: its theme, its manners for style sheets, and, when forced, its scheme.
 *
 * @param scheme leave out to follow the reader's own setting.
 * @example
 * <html lang="id" {...themeAttributes('kepegawaian')}>
 */
export function themeAttributes(theme: ThemeName, scheme?: SchemeName): ThemeAttributes {
  const { masthead, card, date } = themes[theme].manners;
  return {
    'data-humas-theme': theme,
    'data-humas-masthead': masthead,
    'data-humas-card': card,
    'data-humas-date': date,
    ...(scheme ? { 'data-humas-scheme': scheme } : {}),
  };
}
