import { createHumasClient } from '@humas/sdk';
import { settings } from '../settings.ts';

/**
 * The one client of this process: its memory is what readers get while the API is down. Its patience is short, since
 * a reader waits at the other end: a page made of what there is beats a complete page that comes too late.
 */
export const client = createHumasClient({
  baseUrl: settings.apiUrl,
  timeout: 2000,
  totalTimeout: 3500,
  retries: 1,
  cache: { maxEntries: 2000 },
});
