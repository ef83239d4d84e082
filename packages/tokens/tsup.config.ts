import { defineConfig } from 'tsup';

// `clean` stays off: scripts/build.ts has just written the style sheets into dist.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: ['esm'],
  bundle: false,
  dts: true,
  target: 'es2022',
});
