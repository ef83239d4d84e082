import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Running, Server } from '../servers/server.ts';
import { cache } from './cache.ts';
import { errors } from './errors.ts';
import { everyOperation } from './every-operation.ts';
import { type Given, givenOf } from './given.ts';
import { lists } from './lists.ts';
import { type Uses, usesOf } from './uses.ts';
import { wholeAnswers } from './whole-answers.ts';

/**
 * The suite, on a server that is started once. It asks nowhere which one it is.
 *
 * @param more - what only servers can be asked that answer with any example on demand.
 */
export function runOn(server: Server, more?: (given: () => Given, uses: Uses) => void): void {
  describe(`the SDK against ${server.name}`, () => {
    let running: Running;
    let given: Given;

    beforeAll(async () => {
      running = await server.start();
      given = givenOf(running);
    });
    beforeEach(() => given.line.renew());
    afterAll(() => running?.stop());

    const get = () => given;
    const uses = usesOf(get);
    everyOperation(get, uses);
    lists(get);
    errors(get);
    cache(get);
    wholeAnswers(get);
    more?.(get, uses);
  });
}
