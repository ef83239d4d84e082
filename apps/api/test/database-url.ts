import type { ClientConfig } from 'pg';

/** Where `CREATE DATABASE` is run from, because it cannot be run on a connection to the template. */
export const ADMIN_DATABASE = 'postgres';

/** The migrated database every test database is a copy of. */
export const TEMPLATE = 'humas_template';

/** A `DATABASE_URL` for one database of a server; the host may be a socket folder. */
export function databaseUrl({ user, password, host, port }: ClientConfig, database: string): string {
  const url = new URL(`postgresql://localhost:${port}/${database}`);
  url.username = String(user);
  url.password = String(password);
  url.searchParams.set('host', String(host));
  return url.href;
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
