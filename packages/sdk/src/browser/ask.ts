/** An answer of the API, or of something that stands in its way; `data` is null when it held no JSON. */
type Answer = { answer: Response; data: unknown };

/** Nobody answered: not in ten seconds, or at once because there was no way to the API. */
type Silence = { answer: null; silence: 'no answer' | 'no answer in 10 s'; cause: unknown };

const PATIENCE = 10_000;

/**
 * One request from a reader's browser and its whole answer, within ten seconds. Nothing in it names the reader.
 *
 * @throws only the signal's reason.
 */
export async function ask(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: object,
  signal?: AbortSignal,
): Promise<Answer | Silence> {
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const timer = setTimeout(giveUp, PATIENCE);
  signal?.addEventListener('abort', giveUp);
  try {
    signal?.throwIfAborted();
    const answer = await fetch(url, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: JSON.stringify(body),
      signal: patience.signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return { answer, data: parse(await answer.text()) };
  } catch (cause) {
    signal?.throwIfAborted();
    return { answer: null, silence: patience.signal.aborted ? 'no answer in 10 s' : 'no answer', cause };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
