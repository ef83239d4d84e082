import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const serve = fileURLToPath(new URL('../src/server/serve.ts', import.meta.url));

/**
 * Makes `dist/server/entry.mjs` listen with our own small server. The adapter's sends every file uncompressed, does
 * not drain, and would load a wrong setting only with the first reader.
 *
 * The adapter has no place for this, so its entry gets two lines more when it is bundled.
 */
export const ownServer: AstroIntegration = {
  name: 'humas:own-server',
  hooks: {
    'astro:config:setup': ({ updateConfig, command }) => {
      if (command !== 'build') return;
      const plugin = {
        name: 'humas:own-server',
        transform: (code: string, id: string) =>
          id.endsWith('@astrojs/node/dist/server.js')
            ? `import { serve } from ${JSON.stringify(serve)};\n${code.replace('readHeadersJson }', 'readHeadersJson, resolveClientDir }')}\nserve(handler, resolveClientDir(options));\n`
            : undefined,
      };
      updateConfig({ vite: { plugins: [plugin] } });
    },
  },
};
