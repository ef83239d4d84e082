import { ProblemError, type ProblemItem } from '../problems/problem-error.js';
import { BUILD_COMMAND } from './read-elements.js';

/** A 404 for a file this server does not have, which says what to do instead. */
function notServed(code: string, text: ProblemItem['text']): ProblemError {
  return new ProblemError('not_found', {
    values: { what: { id: 'berkas sematan', en: 'file to embed' } },
    errors: [{ parameter: 'file', code, text }],
  });
}

/** Nothing can be served before somebody builds it. */
export function notBuilt(): ProblemError {
  return notServed('not_built', {
    id: `Berkas elemen belum dibangun di server ini. Jalankan ${BUILD_COMMAND}, lalu mulai ulang API.`,
    en: `The elements were not built on this server. Run ${BUILD_COMMAND} and start the API again.`,
  });
}

/** No version of the file that was ever served here has this hash. */
export function unknownHash(current: string): ProblemError {
  return notServed('unknown_hash', {
    id: `Tidak ada versi berkas ini dengan hash tersebut. Yang berlaku sekarang: ${current}`,
    en: `No version of this file has this hash. The current one is ${current}`,
  });
}

/** No file has this name. */
export function unknownName(manifest: string): ProblemError {
  return notServed('unknown_file', {
    id: `Nama berkas yang tersedia tercantum di ${manifest}`,
    en: `The names of the files are listed at ${manifest}`,
  });
}
