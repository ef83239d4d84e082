import type { Locale } from '@humas/sdk';
import { en } from './en.ts';
import { id } from './id.ts';

/** Every word of the site's own; a language that lacks one does not compile. */
export type SiteMessages = typeof id;

/** The site's words in a reader's language. */
export const messagesFor = (locale: Locale): SiteMessages => ({ id, en })[locale];
