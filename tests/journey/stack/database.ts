import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/**
 * Connects to the embedded PostgreSQL of a data folder the way a person with the owner's rights would: password file
 * and the socket `postmaster.pid` names.
 */
export async function connectTo(dataDir: string): Promise<pg.Client> {
  const home = join(dataDir, 'postgres');
  const [, , , port, socketFolder] = readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n');
  const client = new pg.Client({
    host: socketFolder || '127.0.0.1',
    port: Number(port),
    user: 'humas',
    password: readFileSync(join(home, 'password'), 'utf8'),
    database: 'humas',
  });
  await client.connect();
  return client;
}
