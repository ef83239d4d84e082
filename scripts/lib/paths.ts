import { fileURLToPath } from 'node:url';

/** The folder this repository was cloned into, whatever folder a script was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
