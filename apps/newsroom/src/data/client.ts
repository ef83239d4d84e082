import { createHumasClient } from '@humas/sdk';
import { settings } from '../settings.ts';

/** The one client of this process: its memory is what readers get while the API is down. */
export const client = createHumasClient({
  baseUrl: settings.apiUrl,
  timeout: settings.patience,
  totalTimeout: settings.patience * 1.75,
  retries: 1,
  cache: { maxEntries: 2000 },
});
