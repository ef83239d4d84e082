import { defineConfig } from 'tsup';

// Without splitting each entry stands alone: a page that only counts views never downloads a shared chunk.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    observe: 'src/observe/index.ts',
    beacon: 'src/beacon/index.ts',
    messages: 'src/messages/index.ts',
    jsonld: 'src/jsonld/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: ['esm'],
  platform: 'neutral',
  splitting: false,
  treeshake: true,
  dts: true,
  sourcemap: true,
  target: 'es2022',
  clean: true,
});
