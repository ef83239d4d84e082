import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const pages = new URL('../src/pages/', import.meta.url);

/**
 * Every page once more below `/en`. The page is the same; the language it speaks follows from its address
 * (`src/data/locales.ts`). So a page cannot be forgotten, and an address is the same in both languages but for `/en`.
 */
export const englishPages: AstroIntegration = {
  name: 'humas:english-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const file of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
        const [, path] = /^(.*)\.astro$/.exec(file.replaceAll('\\', '/')) ?? [];
        if (!path || path === '404' || path === '500') continue;
        const pattern = `/en/${path}`.replace(/\/index$/, '');
        injectRoute({ pattern, entrypoint: new URL(file, pages) });
      }
    },
  },
};
