import { type SchemeName, type ThemeName, themeAttributes } from '@humas/tokens';
import type { Decorator } from '@storybook/react';

/**
 * Dresses the page as an agency's would be: theme and scheme on the root element, and the language of the
 * words as `lang` there and as the widget's `locale`.
 */
export const dress: Decorator = (Story, { globals, args }) => {
  const { theme, scheme, locale } = globals as { theme: ThemeName; scheme: SchemeName; locale: string };
  // While rendering and not after: a screenshot or a test must never see the other theme first.
  const root = document.documentElement;
  for (const [name, value] of Object.entries(themeAttributes(theme, scheme))) root.setAttribute(name, value);
  root.lang = locale;
  return <Story args={{ locale, ...args }} />;
};
