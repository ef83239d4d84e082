import { themes } from '@humas/tokens';
import { create } from 'storybook/theming';

const INTERFACE = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** Storybook's own surfaces in our ink and paper, with our name on them. */
function chromeOf(scheme: 'light' | 'dark') {
  const colour = themes.netral.colours[scheme];
  return create({
    base: scheme,
    brandTitle: 'Humas Kit',
    brandImage: scheme === 'dark' ? './logo-dark.svg' : './logo.svg',
    brandUrl: './?path=/docs/mulai--docs',
    brandTarget: '_self',
    fontBase: INTERFACE,
    colorPrimary: colour.brand,
    colorSecondary: colour.brand,
    appBg: colour['surface-2'],
    appContentBg: colour.surface,
    appPreviewBg: colour.surface,
    appBorderColor: colour.line,
    appBorderRadius: 8,
    barBg: colour.surface,
    barTextColor: colour['ink-2'],
    barSelectedColor: colour.brand,
    barHoverColor: colour.brand,
    textColor: colour.ink,
    textMutedColor: colour['ink-2'],
    textInverseColor: colour.surface,
    inputBg: colour.surface,
    inputBorder: colour['line-strong'],
    inputTextColor: colour.ink,
    inputBorderRadius: 8,
  });
}

/** Light and dark dress of the manager and of the pages of text. */
export const chrome = { light: chromeOf('light'), dark: chromeOf('dark') };
