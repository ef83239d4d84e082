import { createId } from '../../src/ids.js';
import { ARTICLES } from './content.js';
import type { Things } from './contract-requests.js';

/** What any operation is asked with where nothing depends on it: agency and article exist, key and message do not. */
export const THINGS: Things = {
  agency: 'kementerian',
  parent: 'kementerian',
  article: ARTICLES.plain.id,
  replacedBy: null,
  key: createId('key'),
  message: createId('msg'),
  cover: null,
  gallery: [],
  slug: 'biasa',
  source: 'wordpress-uji',
  sourceId: '1',
  voter: 'A'.repeat(22),
};
