import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startServer } from '../src/server.js';
import { createDataFolder } from './data-folder.js';

it('ends although a client never finishes its request', async () => {
  const folder = await createDataFolder();
  onTestFinished(() => folder.remove());
  const server = await startServer({
    env: { HUMAS_API_PORT: '0', HUMAS_DATA_DIR: folder.path, HUMAS_SAMPLE: '0', HUMAS_LOG_LEVEL: 'silent' },
    patienceMs: 200,
  });
  const client = connect(Number(new URL(server.url).port), '127.0.0.1');
  client.write(
    'POST /v1/views HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\n{',
  );
  await once(client, 'connect');
  // Answered after the half request was read, so the server knows of it by now.
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  client.on('error', () => {});
  const cut = new Promise((resolve) => client.once('close', resolve));
  await server.close();
  await cut;
  expect(await folder.serverPid()).toBeUndefined();
});
