import { describe, expect, test } from 'vitest';
import { answer } from '../.storybook/conditions/media.ts';
import { apiModes, apiUrlFor, isNowhere, storyFetch } from '../.storybook/conditions/story-api.ts';

describe('a media condition', () => {
  const nothing = { forcedColours: false, reducedMotion: false, print: false };

  test.each([
    ['(forced-colors: active)', { forcedColours: true }, '(min-width: 0px)'],
    ['(forced-colors: none)', { forcedColours: true }, '(max-width: 0px)'],
    ['(forced-colors)', { forcedColours: true }, '(min-width: 0px)'],
    [
      '(forced-colors: active) and (min-width: 30em)',
      { forcedColours: true },
      '(min-width: 0px) and (min-width: 30em)',
    ],
    ['(prefers-reduced-motion: reduce)', { reducedMotion: true }, '(min-width: 0px)'],
    ['(prefers-reduced-motion: no-preference)', { reducedMotion: true }, '(max-width: 0px)'],
    ['print', { print: true }, 'all'],
    ['screen', { print: true }, 'not all'],
    ['(forced-colors: active)', { reducedMotion: true, print: true }, '(forced-colors: active)'],
    ['(prefers-reduced-motion: reduce)', { forcedColours: true }, '(prefers-reduced-motion: reduce)'],
  ])('%s with %o reads %s', (condition, pretended, expected) => {
    expect(answer(condition, { ...nothing, ...pretended })).toBe(expected);
  });
});

describe('the API of a story', () => {
  const asked: string[] = [];
  const network: typeof fetch = async (input) => {
    asked.push(String(input));
    return new Response('from outside');
  };
  const ask = storyFetch({ network, latency: 1 });
  const vote = (mode: 'sample' | 'slow' | 'failing' | 'offline', choice: string) =>
    ask(`${apiUrlFor(mode, '')}/v1/articles/art_1/reaction`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'Humas-Voter': 'x'.repeat(22) },
      body: JSON.stringify({ choice }),
    });

  test.each(['sample', 'slow'] as const)(
    '%s: a vote is counted, and another takes its place',
    async (mode) => {
      const first = await (await vote(mode, 'useful')).json();
      const second = await (await vote(mode, 'neutral')).json();
      expect([first.choice, second.choice, second.previousChoice]).toEqual(['useful', 'neutral', 'useful']);
      expect(second.poll.total).toBe(first.poll.total);
    },
  );

  test('failing: a problem as the contract has it', async () => {
    const answer = await vote('failing', 'useful');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'service_unavailable' });
  });

  test('offline: no answer at all', async () => {
    await expect(vote('offline', 'useful')).rejects.toThrow(TypeError);
  });

  test('live: asked where it is; everything else is never asked outside', async () => {
    asked.length = 0;
    const live = 'https://api.instansi.go.id';
    await ask(`${apiUrlFor('live', live)}/v1/definitions`);
    for (const mode of apiModes.filter((one) => one !== 'live' && one !== 'offline')) {
      await ask(`${apiUrlFor(mode, live)}/v1/definitions`);
    }
    await ask('https://api.contoh.example/v1/definitions');
    expect(asked).toEqual(['https://api.instansi.go.id/v1/definitions']);
  });

  test('is at a name that belongs to nobody', () => {
    expect(isNowhere(new URL('https://api.contoh.example/v1'))).toBe(true);
    expect(isNowhere(new URL('https://example.go.id/v1'))).toBe(false);
  });
});
