import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', main: 'src/main.ts' },
  format: ['esm'],
  platform: 'node',
  treeshake: true,
  dts: { entry: { index: 'src/index.ts' } },
  sourcemap: true,
  target: 'node20',
  clean: true,
});
