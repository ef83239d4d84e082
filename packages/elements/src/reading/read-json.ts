import { fetchText } from './fetch-text.js';
import { ReadError } from './read-error.js';

/** As long as the API lets counts be kept, in milliseconds. */
const FRESH_MS = 15_000;

const answers = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();

/**
 * Reads a JSON document. Tags that ask for the same at the same time share one request; what failed is asked anew.
 *
 * @throws {ReadError} with a code and a reason.
 */
export function readJson<Answer>(url: string): Promise<Answer> {
  return once(url, async () => {
    const body = await fetchText(url, 'application/json');
    try {
      return JSON.parse(body);
    } catch {
      throw new ReadError('unreadable', `${url} is no JSON.`);
    }
  });
}

/** The answer under a name: the one on its way or just come, or a new one. */
export function once<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
  const known = answers.get(name);
  if (known && Date.now() - known.at < FRESH_MS) return known.answer as Promise<Answer>;
  const answer = ask();
  answers.set(name, { at: Date.now(), answer });
  answer.catch(() => answers.delete(name));
  return answer;
}
