import type { ArticleSummary, Poll } from '@humas/contract';
import { CHOICES, type Send } from './mixed-load.js';

/** Some articles of the samples that readers may vote on, with the usual choices. */
export async function someArticles(send: Send): Promise<string[]> {
  const { items } = await read<{ items: ArticleSummary[] }>(send, '/v1/articles?pageSize=10&type=news');
  const found: string[] = [];
  for (const { id } of items) {
    const { options } = await read<Poll>(send, `/v1/articles/${id}/poll`);
    if (CHOICES.every((choice) => options.some(({ key }) => key === choice))) found.push(id);
  }
  if (found.length === 0) throw new Error('no sample article has a poll of usefulness');
  return found;
}

async function read<Body>(send: Send, path: string): Promise<Body> {
  const reply = await send('GET', path, {});
  if (reply?.status !== 200) throw new Error(`${path} is not read: ${reply?.status} ${reply?.body}`);
  return JSON.parse(reply.body);
}
