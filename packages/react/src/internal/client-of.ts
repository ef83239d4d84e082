import { createHumasClient, type HumasClient } from '@humas/sdk';

const clients = new Map<string, HumasClient>();

/** The page's one client for an API, so that its hooks share answers, requests under way and the cache. */
export function clientOf(apiUrl: string): HumasClient {
  const client = clients.get(apiUrl) ?? createHumasClient({ baseUrl: apiUrl });
  clients.set(apiUrl, client);
  return client;
}
