import { defineConfig, mergeConfig } from 'vitest/config';
import { reportersOf } from '../../vitest.shared.ts';
import base from './vitest.config.ts';

/** The suite once more on the oldest PostgreSQL we promise; what tests the embedded server itself stays out. */
const config = mergeConfig(
  base,
  defineConfig({ test: { exclude: ['src/database/embedded/**'], env: { HUMAS_TEST_VIEWS: '4000' } } }),
);
config.test.globalSetup = ['./test/global-setup-oldest.ts'];
config.test.reporters = reportersOf('vitest-oldest');

export default config;
