import type { ArticleSummary, HumasClient, Message } from '@humas/sdk';
import { expect } from 'vitest';

/** What those who judge messages do with those that were sent before, and what readers see of it. */
export const moderationUses = (
  given: () => { client: HumasClient; owner: HumasClient; article: ArticleSummary },
): Record<string, () => Promise<unknown>> => {
  let waiting: readonly Message[] = [];
  const shown = async () => (await given().client.messages.published(given().article)).items;
  return {
    'messages.list': async () => {
      const { client, owner, article } = given();
      waiting = await owner.messages.list({ article, status: 'pending', pageSize: 2 }).toArray({ max: 5 });
      expect(waiting.length).toBeGreaterThan(2);
      expect(waiting[0]).toMatchObject({ text: 'Tabelnya sulit dibaca.', moderation: null });
      await expect(client.messages.list()).rejects.toMatchObject({ name: 'HumasAuthorizationError' });
    },
    'messages.approve': async () => {
      const { owner } = given();
      const [first, second] = waiting as [Message, Message];
      const approved = await owner.messages.approve(first);
      expect(approved).toMatchObject({ status: 'approved', moderation: { reason: null } });
      expect(await owner.messages.approve(first)).toEqual(approved);
      await owner.messages.approve(second);
    },
    'messages.published': async () => {
      const [first, second] = waiting as [Message, Message];
      expect((await shown()).map(({ id }) => id)).toEqual([second.id, first.id]);
    },
    'messages.reject': async () => {
      const { owner } = given();
      const [first, second] = waiting as [Message, Message];
      const rejected = await owner.messages.reject(first, { reason: 'offTopic', note: 'Tentang hal lain.' });
      expect(rejected.moderation).toMatchObject({ reason: 'offTopic', note: 'Tentang hal lain.' });
      expect((await shown()).map(({ id }) => id)).toEqual([second.id]);
    },
    'messages.erase': async () => {
      const { owner } = given();
      const [, second] = waiting as [Message, Message];
      await owner.messages.erase(second);
      await owner.messages.erase(second);
      expect(await shown()).toEqual([]);
      await expect(owner.messages.approve(second)).rejects.toMatchObject({ name: 'HumasNotFoundError' });
    },
  };
};
