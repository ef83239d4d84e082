import { defineConfig } from 'tsup';

// One output file per source file: bundling would drop "use client" without a warning, and with it the
// promise that static widgets ship no client JavaScript. The compiler writes the types, file by file as well,
// and scripts/build-css.ts the style sheets.
export default defineConfig({
  entry: [
    'src/**/*.{ts,tsx}',
    '!src/**/*.{test,test-d,stories}.{ts,tsx}',
    '!src/**/*.{ssr,browser}.test.tsx',
    '!src/**/*.d.ts',
  ],
  format: ['esm'],
  bundle: false,
  clean: true,
  target: 'es2022',
});
