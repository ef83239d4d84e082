import { defineConfig, mergeConfig } from 'vitest/config';
import { reportersOf } from '../../vitest.shared.ts';
import base from './vitest.config.ts';

/**
 * The suite once more on the oldest PostgreSQL we promise, with what is too long for every day (`*.full.test.ts`); what
 * tests the embedded server itself stays out.
 */
const config = mergeConfig(
  base,
  defineConfig({
    test: { env: { HUMAS_TEST_VIEWS: '4000', HUMAS_TEST_LOAD: 'full', HUMAS_TEST_INPUTS: '20000' } },
  }),
);
config.test.exclude = ['src/database/embedded/**'];
config.test.globalSetup = ['./test/global-setup-oldest.ts'];
config.test.reporters = reportersOf('vitest-oldest');

export default config;
