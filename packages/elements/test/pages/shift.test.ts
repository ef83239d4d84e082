import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CONTENTS, DESK, movesOf } from './moves.ts';
import { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(() => stage.api.reset());
afterAll(() => stage?.close());

// Their other shapes: in the full tier, on a phone.
test.each(Object.entries(CONTENTS).filter(([name]) => !name.includes('contacts')))(
  '%s: nothing moves at the upgrade, nor when the news comes',
  async (_, html) => {
    const { atUpgrade, inAll } = await movesOf(stage, html, DESK);
    expect(atUpgrade).toBe(0);
    expect(inAll).toBeLessThan(0.02);
  },
);
