import type { Agency } from '@humas/sdk';
import type { SiteMessages } from '../messages/messages.ts';

/** What an agency is, in a word that readers know. */
export const kindWord = (kind: Agency['kind'], words: SiteMessages): string =>
  ({
    ministry: words.kindMinistry,
    agency: words.kindAgency,
    regionalOffice: words.kindRegionalOffice,
    upt: words.kindUpt,
    blu: words.kindBlu,
  })[kind];
