import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The widgets' own tests once more, beside what the fast tier runs. */
const config = mergeConfig(
  base,
  defineConfig({
    test: { include: ['src/**/*.test.tsx', 'test/{provider,twins}.test.tsx'] },
  }),
);
config.test.reporters = [
  'default',
  ['json', { outputFile: join(import.meta.dirname, 'reports/vitest-widgets.json') }],
];

export default config;
