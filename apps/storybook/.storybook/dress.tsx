import { jv } from '@humas/react/locales/jv';
import { themeAttributes, themes } from '@humas/tokens';
import type { Decorator } from '@storybook/react';
import { pretend } from './conditions/media.ts';
import { apiUrlFor } from './conditions/story-api.ts';
import type { Globals } from './globals.ts';

/** Where the toolbar's “API sungguhan” asks: `HUMAS_API_URL` of the build, else where `npm start` puts it. */
const LIVE: string = import.meta.env.STORYBOOK_API_URL || 'http://localhost:4000';

/** A regional language is a set of words; dates and figures stay Indonesian. */
const wordsOf = (locale: string) => (locale === 'jv' ? { locale: 'id', labels: jv } : { locale });

/** What stands in a story's args for the API; any other manner than `sample` is asked through `fetch` instead. */
const FAKES = ['voter', 'send', 'start'];

function apiOf({ api }: Globals, args: Record<string, unknown>) {
  if (api === 'sample' || !('apiUrl' in args)) return {};
  const unused = Object.fromEntries(FAKES.filter((name) => name in args).map((name) => [name, undefined]));
  return { ...unused, apiUrl: apiUrlFor(api, LIVE) };
}

/** Dresses the page itself: theme, scheme, language, text size, and what the reader's system is said to want. */
export function dressPage({ theme, scheme, locale, textSize, forcedColors, motion, media }: Globals): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(themeAttributes(theme, scheme))) root.setAttribute(name, value);
  root.lang = locale;
  // Every size of the widgets is in rem: this is what a reader's own setting changes, too.
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  pretend({
    forcedColours: forcedColors === 'active',
    reducedMotion: motion === 'reduced',
    print: media === 'print',
  });
}

/**
 * Dresses a story as an agency's page would be: what {@link dressPage} does, and the theme's manners and motif for
 * widgets that ask for them. What a story says itself wins.
 */
export const dress: Decorator = (Story, { globals, args, argTypes }) => {
  const chosen = globals as Globals;
  // While rendering and not after: a screenshot or a test must never see the other theme first.
  dressPage(chosen);
  const { manners, motif } = themes[chosen.theme];
  const worn = { ...(argTypes.manners && { manners }), ...(argTypes.motif && { motif }) };
  return <Story args={{ ...wordsOf(chosen.locale), ...worn, ...args, ...apiOf(chosen, args) }} />;
};
