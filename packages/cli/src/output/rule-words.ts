import type { RemovedMarkup } from '../api-types.js';
import type { Text } from '../words/text.js';

/** What kinds of markup the server takes out. */
export const REMOVED: Record<RemovedMarkup['kind'], Text> = {
  element: { id: 'elemen', en: 'element' },
  attribute: { id: 'atribut', en: 'attribute' },
  address: { id: 'alamat', en: 'address' },
  picture: { id: 'gambar', en: 'picture' },
};
