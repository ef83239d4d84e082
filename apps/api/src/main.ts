import { startServer } from './server.js';

/**
 * The API as a process. It ends by SIGINT, SIGTERM, a closed terminal, or when the parent that started it with an IPC channel is gone:
 * first it answers what it has accepted, then it stops its database. A second signal ends it at once.
 */
const starting = startServer({ env: process.env });

let isStopping = false;

/** May come while PostgreSQL is still starting: it runs in a session of its own, and nobody else would stop it. */
function stop(reason: string): void {
  // What was acknowledged is committed, so even this loses nothing of it.
  if (isStopping) process.exit(1);
  isStopping = true;
  console.log(JSON.stringify({ time: new Date().toISOString(), level: 'info', message: 'stopping', reason }));
  starting.then((server) => server.close()).then(() => process.exit(0), fail);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

process.on('SIGINT', () => stop('SIGINT'));
process.on('SIGTERM', () => stop('SIGTERM'));
// A closing terminal says so once itself and once through its shell: the second is no impatience.
process.on('SIGHUP', () => isStopping || stop('SIGHUP'));
process.once('disconnect', () => stop('disconnect'));

const server = await starting.catch(fail);
if (!isStopping) process.send?.({ ready: server.url });
