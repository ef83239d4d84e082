import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import sirv from 'sirv';

const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';

/**
 * A file that cannot be read ends its own request and nothing else. sirv listed the folder when the newsroom started; one
 * that was replaced since has lost files, and the error of reading them, heard by nobody, would end the process.
 */
function endAlone(response: ServerResponse, path: string): void {
  response.once('pipe', (file: Readable) => {
    file.once('error', (error) => {
      console.error(
        `humas: the file ${path} of the build cannot be read: ${error.message}. Who asked for it gets none. ` +
          'If the build was replaced, restart the newsroom.',
      );
      // The headers of a whole file are set, so that only a broken connection still says that there is none.
      response.destroy();
    });
  });
}

/** Answers with the files of the build, in the compressed copy made with them, and leaves all else to what comes next. */
export function clientFiles(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', path.startsWith('/_astro/') ? YEAR : HOUR);
      endAlone(response, path);
    },
  });
}
