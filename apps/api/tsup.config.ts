import { defineConfig } from 'tsup';

/** One file in, one file out: a path relative to a module means the same in `src` and in `dist`. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: ['esm'],
  platform: 'node',
  target: 'node22',
  bundle: false,
  sourcemap: true,
  clean: true,
});
