import type { Observer } from '../core/observer.js';
import type { Hooks } from './hooks.js';
import type { Logger } from './logger.js';

/**
 * Makes an observer out of hooks and a log, to hand to `createHumasClient`. Answers out of memory make no request, and so
 * nothing to tell.
 *
 * @param options - `logger` left out, only warnings are written, to the console; `false`: nothing.
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 * import { observe } from '@humas/sdk/observe';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', observer: observe({ logger: console }) });
 * await client.definitions.get(); // humas: GET https://api.example.go.id/v1/definitions, attempt 1: 200 after 41 ms (req_…)
 * ```
 */
export function observe({
  hooks = {},
  logger = { warn: (message) => console.warn(message) },
}: {
  readonly hooks?: Hooks;
  readonly logger?: Logger | false;
}): Observer {
  const log: Logger = logger || {};

  const warn = (message: string) => log.warn?.(message);

  /** A hook that throws must not cost a reader the article. */
  const safely = <Result>(name: keyof Hooks, tell: () => Result): Result | undefined => {
    try {
      return tell();
    } catch (error) {
      warn(`humas: the hook ${name} threw ${error}. The call went on without it. Mend the hook.`);
      return undefined;
    }
  };

  return {
    async attempt(event, request, send) {
      const added = safely('onRequest', () => hooks.onRequest?.(event));
      for (const [name, value] of Object.entries(added ?? {}))
        if (!request.headers.has(name)) request.headers.set(name, value);
      const started = performance.now();
      const elapsed = () => Math.round(performance.now() - started);
      const told = `humas: ${event.method} ${event.url}, attempt ${event.attempt}:`;
      const response = await send().catch((error: unknown) => {
        log.debug?.(`${told} no answer after ${elapsed()} ms`);
        throw error;
      });
      const milliseconds = elapsed();
      const { status, headers } = response;
      const requestId = headers.get('X-Request-Id');
      log.debug?.(`${told} ${status} after ${milliseconds} ms${requestId ? ` (${requestId})` : ''}`);
      safely('onResponse', () => hooks.onResponse?.({ ...event, status, requestId, milliseconds }));
      return response;
    },
    failed(event) {
      log.debug?.(event.error.message);
      safely('onError', () => hooks.onError?.(event));
    },
    warn,
  };
}
