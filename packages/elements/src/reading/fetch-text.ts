import { ReadError } from './read-error.js';

/** How long an answer may take, in milliseconds. */
const PATIENCE_MS = 10_000;
/** Before the one second try. */
const PAUSE_MS = 800;

/**
 * Reads an address as text, without cookies. Tries once more when the line or the server stumbled, unless the server asked
 * for a longer pause than a reader would wait.
 *
 * @param read makes text of an answer; by default as UTF-8.
 * @throws {ReadError} with a code and a reason.
 */
export async function fetchText(
  url: string,
  accept: string,
  read = (answer: Response) => answer.text(),
): Promise<string> {
  try {
    return await attempt(url, accept, read);
  } catch (error) {
    if (!(error instanceof ReadError && error.passing)) throw error;
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    return attempt(url, accept, read);
  }
}

async function attempt(
  url: string,
  accept: string,
  read: (answer: Response) => Promise<string>,
): Promise<string> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(url, {
      headers: { Accept: accept },
      credentials: 'omit',
      signal: patience.signal,
    });
    const body = await read(answer);
    if (answer.ok) return body;
    throw new ReadError(
      // The API names its errors (RFC 9457); others do not.
      /"code":\s*"(\w+)"/.exec(body)?.[1] ?? `http_${answer.status}`,
      `${url} answered ${answer.status}.`,
      answer.status >= 500 && Number(answer.headers.get('Retry-After')) < 2,
    );
  } catch (error) {
    if (error instanceof ReadError) throw error;
    // A timeout has used up the reader's patience; a broken line shows at once.
    throw new ReadError(
      'unreachable',
      `${url} did not answer, or its server or this page's policy (connect-src) does not allow asking it.`,
      !patience.signal.aborted,
    );
  } finally {
    clearTimeout(timer);
  }
}
