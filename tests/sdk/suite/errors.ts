import { isHumasError } from '@humas/sdk';
import { describe, expect, test } from 'vitest';
import { postOf, WORDPRESS } from '../../contract/test/samples.ts';
import { type Given, NOBODY, prefer } from './given.ts';

/** What a call ended with. */
const failureOf = async (call: PromiseLike<unknown>): Promise<unknown> =>
  await Promise.resolve(call).then(
    () => expect.fail('it succeeded'),
    (error: unknown) => error,
  );

/** What is refused is an error of its kind, with what operators need to find it. */
export function errors(given: () => Given): void {
  describe('an error', () => {
    const client = () => given().reader();
    const owner = () => given().holderOf(given().ownerKey);

    const refusals: Record<string, [() => PromiseLike<unknown>, object]> = {
      'a page of no items': [
        () => client().articles.list({ pageSize: 0 }),
        { name: 'HumasBadRequestError', status: 400, code: 'invalid_request' },
      ],
      'a write without a key': [
        () => client().articles.withdraw(NOBODY, { reason: 'Usang.' }, { ifMatch: 1 }),
        { name: 'HumasAuthorizationError', status: 401, code: 'unauthorized' },
      ],
      'an article that never was': [
        () => client().articles.get(NOBODY, prefer(404)),
        { name: 'HumasNotFoundError', status: 404, code: 'not_found' },
      ],
      'a slug that is taken': [
        () =>
          owner().agencies.create(
            { slug: 'kepegawaian', name: 'Kembar', shortName: 'Kembar', kind: 'agency', parent: null },
            prefer(409),
          ),
        { name: 'HumasConflictError', status: 409, code: 'slug_taken' },
      ],
      'terms nobody knows': [
        () =>
          client().messages.create(
            { agency: 'kepegawaian', kind: 'feedback', text: 'Jelas.', consentVersion: '2020-01-01' },
            prefer(422),
          ),
        { name: 'HumasBadRequestError', status: 422 },
      ],
    };

    test.each(Object.entries(refusals))('is what comes of %s', async (_, [call, expected]) => {
      const error = await failureOf(call());
      expect(error).toMatchObject({ ...expected, detail: expect.any(String) });
      expect(isHumasError(error) && error.requestId).toMatch(/^req_/);
      expect(given().line.judge.violations.splice(0)).toEqual([]);
    });

    test('says why an article is gone, and that a change came too late', async () => {
      const address = { ...WORDPRESS, sourceId: '1299' };
      const { article, version } = await owner().imports.put(address, postOf('1299'));
      const correction = { note: 'Loket buka pukul 07.30.' };
      await owner().articles.correct(article, correction, { ifMatch: version });
      const late = owner().articles.correct(article, correction, { ifMatch: 99_999, ...prefer(412) });
      expect(await failureOf(late)).toMatchObject({
        name: 'HumasPreconditionError',
        code: 'precondition_failed',
      });
      await owner().imports.withdraw(address, { reason: 'Ditarik.' });
      expect(await failureOf(client().articles.get(article, prefer(410)))).toMatchObject({
        name: 'HumasGoneError',
        code: 'article_withdrawn',
        withdrawn: { reason: expect.any(String) },
      });
      expect(given().line.judge.violations.splice(0)).toEqual([]);
    });

    test('of a call that was ended is the reason it was ended for', async () => {
      const controller = new AbortController();
      const reason = new Error('the reader left');
      const call = client().definitions.get({ signal: controller.signal });
      controller.abort(reason);
      expect(await failureOf(call)).toBe(reason);
    });

    test('of a line that is cut is a network error', async () => {
      const { line } = given();
      line.isCut = true;
      expect(await failureOf(client().definitions.get())).toMatchObject({
        name: 'HumasNetworkError',
        code: 'network',
      });
    });

    test('holds no key', async () => {
      const secret = 'humas_sk_rahasia-sekali';
      const call = given().holderOf(secret).agencies.list({ pageSize: 0 });
      const error = (await failureOf(call)) as Error;
      expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain(secret);
    });
  });
}
