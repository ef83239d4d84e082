import { defineConfig } from 'tsup';

// `clean` stays off: scripts/generate.ts has just written openapi.json into dist.
export default defineConfig({
  entry: ['src/index.ts', 'src/examples.ts', 'src/routes.ts'],
  format: ['esm'],
  dts: true,
  target: 'es2022',
});
