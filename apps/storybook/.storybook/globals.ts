import { themeNames, themes } from '@humas/tokens';
import type { InputType } from 'storybook/internal/types';

type ToolbarItem = { value: string; title: string };

const toolbar = (name: string, description: string, icon: string, items: ToolbarItem[]): InputType => ({
  name,
  description,
  toolbar: { icon, items, dynamicTitle: true },
});

/** What the toolbar switches: agency theme, light or dark, language. */
export const globalTypes = {
  theme: toolbar(
    'Tema',
    'Tema instansi',
    'paintbrush',
    themeNames.map((name) => ({ value: name, title: themes[name].label })),
  ),
  scheme: toolbar('Skema', 'Terang atau gelap', 'mirror', [
    { value: 'light', title: 'Terang' },
    { value: 'dark', title: 'Gelap' },
  ]),
  locale: toolbar('Bahasa', 'Bahasa kata-kata widget', 'globe', [
    { value: 'id', title: 'Indonesia' },
    { value: 'en', title: 'English' },
    { value: 'jv', title: 'Jawa (contoh bahasa daerah)' },
  ]),
};

/** What is shown before anyone switches. */
export const initialGlobals = { theme: 'netral', scheme: 'light', locale: 'id' };
