import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CONTENTS, movesOf, PHONE } from './moves.ts';
import { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

test.each(Object.entries(CONTENTS))(
  '%s: nothing moves at the upgrade, nor when the news comes, on a phone',
  async (_, html) => {
    const { atUpgrade, inAll } = await movesOf(stage, html, PHONE);
    expect(atUpgrade).toBe(0);
    expect(inAll).toBeLessThan(0.02);
  },
);
