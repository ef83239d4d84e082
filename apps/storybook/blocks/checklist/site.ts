import type { Answers } from './states.ts';

/** The checklists of a site's frame, and of the small parts of an article. */
export const site: Record<string, Answers> = {};
