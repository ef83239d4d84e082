import { jv } from '@humas/react/locales/jv';
import { type SchemeName, type ThemeName, themeAttributes, themes } from '@humas/tokens';
import type { Decorator } from '@storybook/react';

/** A regional language is a set of words; dates and figures stay Indonesian. */
const wordsOf = (locale: string) => (locale === 'jv' ? { locale: 'id', labels: jv } : { locale });

/**
 * Dresses the page as an agency's would be: theme and scheme on the root element, the language of the words, and the
 * theme's manners and motif for widgets that ask for them. What a story says itself wins.
 */
export const dress: Decorator = (Story, { globals, args, argTypes }) => {
  const { theme, scheme, locale } = globals as { theme: ThemeName; scheme: SchemeName; locale: string };
  // While rendering and not after: a screenshot or a test must never see the other theme first.
  const root = document.documentElement;
  for (const [name, value] of Object.entries(themeAttributes(theme, scheme))) root.setAttribute(name, value);
  root.lang = locale;
  const { manners, motif } = themes[theme];
  const worn = { ...(argTypes.manners && { manners }), ...(argTypes.motif && { motif }) };
  return <Story args={{ ...wordsOf(locale), ...worn, ...args }} />;
};
