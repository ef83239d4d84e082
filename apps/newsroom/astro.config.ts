import node from '@astrojs/node';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { compressedCopies } from './integrations/compressed-copies.ts';
import { englishPages } from './integrations/english-pages.ts';
import { ownServer } from './integrations/own-server.ts';

/**
 * A server-rendered site whose only client code is islands. No address is decided here: `src/settings.ts` reads them
 * from the environment when the server starts.
 */
export default defineConfig({
  output: 'server',
  trailingSlash: 'never',
  adapter: node({ mode: 'middleware' }),
  integrations: [preact({ compat: true }), englishPages, ownServer, compressedCopies],
  // Hashes, not nonces: the same HTML stays right in every cache.
  security: { csp: true },
  server: { port: Number(process.env.HUMAS_NEWSROOM_PORT || 3000) },
  // No page remembers a reader, so there is nothing to keep a session for.
  session: false,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    // The widgets import `react`; only what Vite bundles itself is redirected to preact/compat.
    ssr: { noExternal: [/^@humas\//, 'react', 'react-dom', 'react/jsx-runtime'] },
  },
});
