import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions, reportersOf } from '../../vitest.shared.ts';

const { args, ...browser } = launchOptions();

// Pictures of every story, kept beside the tests. One browser version draws a letter like another only nearly, hence
// the tolerance; what a tired eye would miss at that size is for the other suites.
export default defineConfig({
  plugins: [react()],
  optimizeDeps: {
    include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'vitest-browser-react'],
  },
  test: {
    reporters: reportersOf('visual'),
    testTimeout: 60_000,
    include: ['visual/**/*.visual.test.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...browser,
          args: [...args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
        },
        contextOptions: { deviceScaleFactor: 1, reducedMotion: 'reduce', colorScheme: 'light' },
      }),
      instances: [{ browser: 'chromium' }],
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
