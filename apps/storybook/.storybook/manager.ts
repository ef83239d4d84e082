import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Humas Kit',
    brandUrl: './',
    fontBase: 'system-ui, sans-serif',
    colorPrimary: '#1b4f8f',
    colorSecondary: '#1b4f8f',
    appBorderRadius: 8,
  }),
});
