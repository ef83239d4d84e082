import { readFileSync } from 'node:fs';

/** A feed as a site would send it, with the site's address in it. */
export const fixture = (name: string, origin: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8').replaceAll('{ORIGIN}', origin);
