import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './paths.ts';

/** Serves the built Storybook on loopback. */
export function serveStorybook(port: number, host = 'localhost'): Promise<Server> {
  const files = sirv(join(root, 'apps/storybook/storybook-static'), { etag: true });
  const server = createServer((request, response) => files(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
