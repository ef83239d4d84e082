import { isHumasError, type Problem } from '@humas/sdk';

/** What became of loading a page: one case per page that a reader may see. */
export type Outcome<Data> =
  | { state: 'ready'; data: Data }
  /** Lives at another address now. */
  | { state: 'moved'; to: string }
  | { state: 'missing' }
  | { state: 'withdrawn'; withdrawn: Problem['withdrawn'] }
  /** The API does not answer and nothing is remembered. */
  | { state: 'unavailable' };

/**
 * Loads what a page cannot do without and names what happened.
 *
 * @throws whatever is not the API's doing: a fault of ours must stay visible as one.
 */
export async function settle<Data>(load: () => PromiseLike<Data>): Promise<Outcome<Data>> {
  try {
    return { state: 'ready', data: await load() };
  } catch (error) {
    if (!isHumasError(error)) throw error;
    if (isHumasError(error, 'HumasGoneError')) return { state: 'withdrawn', withdrawn: error.withdrawn };
    // 400: an address that no slug, cursor or category can have. For a reader that is a page that does not exist.
    if (error.status === 404 || error.status === 400) return { state: 'missing' };
    console.error(error.message);
    return { state: 'unavailable' };
  }
}

/** Loads what a page can do without: `undefined` when it cannot be had, so that the page shows no trace of it. */
export async function optional<Data>(load: PromiseLike<Data>): Promise<Data | undefined> {
  try {
    return await load;
  } catch (error) {
    if (!isHumasError(error)) throw error;
    return undefined;
  }
}
