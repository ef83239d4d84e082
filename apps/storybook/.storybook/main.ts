import { defineMain } from '@storybook/react-vite/node';
import remarkGfm from 'remark-gfm';

/** The title of the tab until the first page is there; a preset of Storybook that its types do not name. */
const title: object = { title: 'Humas Kit' };

export default defineMain({
  ...title,
  framework: { name: '@storybook/react-vite', options: {} },
  stories: [
    '../pages/**/*.mdx',
    '../pages/**/*.stories.tsx',
    '../../../packages/react/src/**/*.mdx',
    '../../../packages/react/src/**/*.stories.tsx',
  ],
  staticDirs: ['./static'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in pages of text are written as in the READMEs.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Somebody who looks for “hoaks” means a heading in a page, hardly ever the English name of a widget.
  features: {
    experimentalSearchDocsHeadings: true,
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
  typescript: { reactDocgen: 'react-docgen' },
  env: (config) => ({ ...config, STORYBOOK_API_URL: process.env.HUMAS_API_URL ?? '' }),
  viteFinal: (config) => ({
    ...config,
    build: {
      ...config.build,
      sourcemap: false,
      // Bundling sources says once per widget that "use client" means nothing here: true, and of no use.
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  }),
});
