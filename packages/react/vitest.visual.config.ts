import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { inChromium, providerOptions, reportersOf, timeouts } from '../../vitest.shared.ts';

const { launchOptions, ...options } = providerOptions();

// Pictures of every story, kept beside the tests. One browser version draws a letter like another only nearly, hence
// the tolerance; what a tired eye would miss at that size is for the other suites.
export default defineConfig({
  plugins: [react()],
  optimizeDeps: {
    include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'vitest-browser-react'],
  },
  test: {
    reporters: reportersOf('visual'),
    ...timeouts,
    include: ['visual/**/*.visual.test.tsx'],
    env: inChromium.env,
    browser: {
      ...inChromium.browser,
      provider: playwright({
        ...options,
        launchOptions: {
          ...launchOptions,
          args: [
            ...launchOptions.args,
            '--font-render-hinting=none',
            '--disable-lcd-text',
            '--force-color-profile=srgb',
          ],
        },
        contextOptions: { deviceScaleFactor: 1, reducedMotion: 'reduce', colorScheme: 'light' },
      }),
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch',
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.005 },
          resolveScreenshotPath: ({ root, arg, ext }) => `${root}/visual/pictures/${arg}${ext}`,
        },
      },
    },
  },
});
