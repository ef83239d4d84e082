import { startViewBeacon } from '@humas/sdk/beacon';

// The page says what is read and where to report it, so that no address is baked into this file.
const { article, api } = document.getElementById('dibaca')?.dataset ?? {};
if (article && api) startViewBeacon({ apiUrl: api, article });
