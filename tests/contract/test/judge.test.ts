import { examples } from '@humas/contract/examples';
import { createHumasClient, type HumasClient } from '@humas/sdk';
import { describe, expect, test } from 'vitest';
import { Judge } from './judge.ts';

// Who judges the judge: an API that answers as told, and what the judge says about it.

const medium = examples['media.create'];
const post = {
  headline: 'Loket buka lebih pagi',
  bodyHtml: '<p>Loket buka pukul 07.30.</p>',
  publishedAt: '2026-10-02T03:00:00Z',
  sourceUrl: 'https://www.contoh.go.id/loket/',
  sourceVersion: '1',
};
const PROBLEM = {
  type: 'https://humas.example/problems/unauthorized',
  title: 'Kunci tidak sah',
  detail: 'Kirim kunci.',
  requestId: 'req_01hbytm700e5k8jv2xw6q4n9rb',
};
const picture = { agency: 'kepegawaian', file: new Blob(['x']), alt: 'Loket' };
const address = { agency: 'kepegawaian', source: 'rss', sourceId: '1' };

/** What the judge says of one call that the API answers with this. */
async function verdict(
  call: (client: HumasClient) => PromiseLike<unknown>,
  answer: Response,
): Promise<string[]> {
  const judge = new Judge(async () => answer);
  const client = createHumasClient({
    baseUrl: 'https://api.test',
    fetch: judge.fetch,
    apiKey: 'humas_contoh',
  });
  await Promise.resolve(call(client)).catch(() => undefined);
  return judge.violations;
}

describe('the judge', () => {
  test('has nothing against what the contract shows', async () => {
    const imported = examples['imports.put'];
    expect(await verdict((c) => c.media.create(picture), Response.json(medium, { status: 201 }))).toEqual([]);
    expect(
      await verdict((c) => c.imports.put(address, post), Response.json(imported, { status: 201 })),
    ).toEqual([]);
    expect(await verdict((c) => c.imports.put(address, post), Response.json(imported))).toEqual([]);
  });

  test('sees an answer of the wrong shape, also behind 201', async () => {
    const answer = Response.json({ ...medium, renditions: 'none' }, { status: 201 });
    expect(await verdict((c) => c.media.create(picture), answer)).toEqual([
      'media.create: 201 data/renditions must be array',
    ]);
  });

  test('sees a status nobody promised', async () => {
    expect(await verdict((c) => c.media.create(picture), Response.json(medium, { status: 202 }))).toEqual([
      'media.create: status 202 is not documented',
    ]);
  });

  test('sees a write accepted without a key, and lets one be refused', async () => {
    const unauthorized = { ...PROBLEM, status: 401, code: 'unauthorized' };
    const headers = { 'Content-Type': 'application/problem+json' };
    const answers = [
      Response.json(examples['imports.put']),
      Response.json(unauthorized, { status: 401, headers }),
    ];
    const judge = new Judge(async () => answers.shift() ?? Response.error());
    const keyless = createHumasClient({ baseUrl: 'https://api.test', fetch: judge.fetch });
    await keyless.imports.put(address, post);
    await expect(keyless.imports.put(address, post)).rejects.toMatchObject({ status: 401 });
    expect(judge.violations).toEqual(['imports.put: 200 without a key']);
  });

  test('sees a form accepted that the contract does not describe', async () => {
    const wrong = { ...picture, credit: { wikipedia: 'Rana' } as object };
    expect(await verdict((c) => c.media.create(wrong), Response.json(medium))).toEqual([
      'media.create: 200 for a body whose data must NOT have additional properties',
    ]);
  });

  test('sees a message accepted that the contract refuses, and one whose key could be anything', async () => {
    const receipt = () => Response.json(examples['messages.create'], { status: 201 });
    const message = { agency: 'kepegawaian', kind: 'feedback', text: 'Bagus.', consentVersion: '1' } as const;
    expect(await verdict((c) => c.messages.create(message), receipt())).toEqual([]);
    const empty = { ...message, text: ' ' };
    expect(await verdict((c) => c.messages.create(empty), receipt())).toEqual([
      expect.stringContaining('messages.create: 201 for a body whose data/text must match'),
    ]);
    expect(await verdict((c) => c.messages.create(message, { idempotencyKey: 'pendek' }), receipt())).toEqual(
      ['messages.create: 201 for the Idempotency-Key "pendek"'],
    );
    const published = Response.json({ ...examples['messages.create'], status: 'approved' }, { status: 201 });
    expect(await verdict((c) => c.messages.create(message), published)).toEqual([
      'messages.create: 201 data/status must be equal to one of the allowed values',
    ]);
  });

  test('sees a JSON body accepted that the contract does not describe', async () => {
    const wrong = { ...post, sourceUrl: 'javascript:alert(1)' };
    expect(
      await verdict((c) => c.imports.put(address, wrong), Response.json(examples['imports.put'])),
    ).toEqual([expect.stringContaining('imports.put: 200 for a body whose data/sourceUrl must match')]);
  });
});
