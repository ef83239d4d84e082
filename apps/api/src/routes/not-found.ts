import { ProblemError } from '../problems/problem-error.js';

const NAMES = {
  agency: { id: 'instansi', en: 'agency' },
  article: { id: 'artikel', en: 'article' },
  category: { id: 'rubrik', en: 'category' },
  import: { id: 'artikel dari sumber ini', en: 'article from this source' },
  key: { id: 'kunci', en: 'key' },
  media: { id: 'gambar', en: 'picture' },
  message: { id: 'pesan', en: 'message' },
} as const;

/** A 404 that says what was looked for; whether a draft or another agency's thing exists there stays untold. */
export function notFound(what: keyof typeof NAMES): ProblemError {
  return new ProblemError('not_found', { values: { what: NAMES[what] } });
}
