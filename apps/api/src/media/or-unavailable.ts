import type { FastifyBaseLogger } from 'fastify';
import { unavailable } from '../problems/to-problem.js';
import { MediaStoreError } from './media-store.js';

/** Seconds after which a store that was away may be asked again. */
const RETRY_SECONDS = 5;

/** Does something with the picture store; when that does not work, the log says why and the client gets a 503. */
export async function orUnavailable<Result>(
  log: Pick<FastifyBaseLogger, 'error'>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MediaStoreError)) throw error;
    log.error({ err: error }, 'the picture store does not work');
    throw unavailable(error, RETRY_SECONDS);
  }
}
