import { describe, expect, it } from 'vitest';
import { createBeacon, createVoter, startViewBeacon } from './index.js';

// Widgets are rendered on servers too, where there is neither page nor storage.
describe('the beacon on a server', () => {
  it('does nothing and breaks nothing', async () => {
    const article = 'art_01hbytm700e5k8jv2xw6q4n9rc';
    const apiUrl = 'https://api.test';
    startViewBeacon({ apiUrl, article })();
    await createBeacon({ apiUrl }).flush();
    expect(createVoter({ apiUrl, article }).hasVoted()).toBe(false);
  });
});
