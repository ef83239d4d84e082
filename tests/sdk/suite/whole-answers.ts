import { describe, expect, test } from 'vitest';
import type { Given } from './given.ts';

/** `.withResponse()`: what came with the data. */
export function wholeAnswers(given: () => Given): void {
  describe('a whole answer', () => {
    test('has status, headers and where it came from, for one request', async () => {
      const { line } = given();
      const call = given().reader().agencies.get('kepegawaian');
      const answer = await call.withResponse();
      expect(answer).toMatchObject({ status: 200, source: 'network', age: 0 });
      expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/);
      expect(answer.headers.get('ETag')).toEqual(expect.any(String));
      expect(await call).toBe(answer.data);
      expect(line.taken()).toHaveLength(1);
    });

    test('names the version that a change of it is made for', async () => {
      const owner = given().holderOf(given().ownerKey);
      const { items } = await given().reader().articles.list({ type: 'news', pageSize: 1 });
      const read = await given()
        .reader()
        .articles.get(items[0]?.id ?? '')
        .withResponse();
      const note = 'Loket buka pukul 07.30.';
      const state = await owner.articles.correct(read.data, { note }, { ifMatch: read });
      expect(state).toMatchObject({ article: read.data.id, status: 'corrected' });
      expect(given().line.judge.violations.splice(0)).toEqual([]);
    });

    test('is there for a list and for what has no body', async () => {
      const events = [
        { visit: 'qRm3sZ2mVd0pLx7wYt4RbQ', article: 'art_01hbytm700e5k8jv2xw6q4n9rc', n: 1, age: 3 },
      ];
      const sent = await given().reader().views.record({ events }).withResponse();
      expect(sent).toMatchObject({ status: 204, data: undefined });
      const { data, status } = await given().reader().agencies.list({ pageSize: 2 }).withResponse();
      expect(status).toBe(200);
      expect(data.items.length).toBeGreaterThan(0);
    });
  });
}
