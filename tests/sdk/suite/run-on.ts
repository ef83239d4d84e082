import { afterAll, beforeAll, describe } from 'vitest';
import type { Running, Server } from '../servers/server.ts';
import { cache } from './cache.ts';
import { errors } from './errors.ts';
import { everyOperation } from './every-operation.ts';
import { type Given, givenOf } from './given.ts';
import { lists } from './lists.ts';
import { wholeAnswers } from './whole-answers.ts';

/** The suite, on a server that is started once. It asks nowhere which one it is. */
export function runOn(server: Server): void {
  describe(`the SDK against ${server.name}`, () => {
    let running: Running;
    let given: Given;

    beforeAll(async () => {
      running = await server.start();
      given = givenOf(running);
    });
    afterAll(() => running?.stop());

    const get = () => given;
    everyOperation(get);
    lists(get);
    errors(get);
    cache(get);
    wholeAnswers(get);
  });
}
