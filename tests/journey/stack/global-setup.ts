import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../../scripts/lib/child.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { waitUntilReady } from '../../../scripts/lib/wait-until-ready.ts';
import { freePort } from './free-port.ts';
import { openSwitch } from './switch.ts';

/**
 * Starts the API with its own PostgreSQL and samples, and the newsroom in front of it, on ports of their own, from the
 * same builds and with the same variables as `npm start`.
 */
export default async function startStack(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'humas-journey-'));
  const [apiPort, newsroomPort] = [await freePort(), await freePort()];
  const apiUrl = `http://localhost:${apiPort}`;
  const siteUrl = `http://localhost:${newsroomPort}`;

  const apiEnv = {
    HUMAS_API_PORT: String(apiPort),
    HUMAS_DATA_DIR: dataDir,
    HUMAS_PUBLIC_URL: apiUrl,
    HUMAS_SITE_URL: siteUrl,
    HUMAS_LOG_LEVEL: 'warn',
  };
  const startApi = async () => {
    const child = startChild('Content API', ['dist/main.js'], apiEnv, join(root, 'apps/api'));
    await waitUntilReady(child, `http://127.0.0.1:${apiPort}/readyz`);
    return child;
  };
  let api = await startApi();
  const apiSwitch = await openSwitch({
    off: () => api.stop(),
    async on() {
      api = await startApi();
    },
  });

  const newsroomEnv = {
    HOST: 'localhost',
    PORT: String(newsroomPort),
    HUMAS_API_URL: `http://127.0.0.1:${apiPort}`,
    HUMAS_PUBLIC_API_URL: apiUrl,
    // A machine that is busy with other tests is no API that is down.
    HUMAS_API_PATIENCE_MS: '60000',
  };
  const newsroom = startChild(
    'Newsroom',
    ['dist/server/entry.mjs'],
    newsroomEnv,
    join(root, 'apps/newsroom'),
  );
  await waitUntilReady(newsroom, siteUrl);

  process.env.JOURNEY_SITE = siteUrl;
  process.env.JOURNEY_API = apiUrl;
  process.env.JOURNEY_DATA = dataDir;
  process.env.JOURNEY_SWITCH = apiSwitch.url;
  return async () => {
    apiSwitch.close();
    await newsroom.stop();
    await api.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
