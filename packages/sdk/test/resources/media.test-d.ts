import { describe, expectTypeOf, it } from 'vitest';
import type { HumasClient, Media } from '../../src/index.js';

declare const client: HumasClient;

describe('media', () => {
  it('media.create', () => {
    const picture = { agency: 'kepegawaian', alt: 'Loket' };
    expectTypeOf(
      client.media.create({ ...picture, file: new Uint8Array(), credit: { photographer: 'Rana Wulandari' } }),
    ).resolves.toEqualTypeOf<Media>();
    // @ts-expect-error a path is not a picture
    client.media.create({ ...picture, file: 'loket.jpg' });
    // @ts-expect-error every picture says what it shows
    client.media.create({ agency: 'kepegawaian', file: new Blob([]) });
  });
});
