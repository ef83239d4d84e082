import pg from 'pg';
import { median } from '../table.ts';
import type { ApiSubject } from './servers.ts';

const ROUNDS = 5;
const SECONDS = 3;

/** Rows of the shape of `view_event`, with its key, made inside the database: nothing but storing them costs. */
const BATCH = `
  INSERT INTO bench_batch SELECT 'agc_1', 'art_1', uuid_send(gen_random_uuid()), 1, 'counted', now()
  FROM generate_series(1, 500)`;
const HOT = "UPDATE bench_hot SET count = count + 1 WHERE id = 'art_1'";

/** What the same PostgreSQL can do at best (rows a second in batches of 500), and what a naive counter gets out of it. */
export async function measureCeiling({ database }: ApiSubject): Promise<{ batch: number; hot: number }> {
  await database.query('CREATE TABLE bench_batch (LIKE view_event INCLUDING INDEXES)');
  await database.query('CREATE TABLE bench_hot (id text PRIMARY KEY, count bigint NOT NULL)');
  await database.query("INSERT INTO bench_hot VALUES ('art_1', 0)");
  const batches: number[] = [];
  const hots: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    batches.push((await repeat(database, 4, BATCH)) * 500);
    hots.push(await repeat(database, 16, HOT));
  }
  return { batch: median(batches), hot: median(hots) };
}

/** @returns statements a second, each its own durable transaction */
async function repeat(database: pg.Client, clients: number, sql: string): Promise<number> {
  const { host, port, user, password } = database;
  const open = Array.from(
    { length: clients },
    () => new pg.Client({ host, port, user, password: password ?? '', database: 'humas' }),
  );
  await Promise.all(open.map((client) => client.connect()));
  const end = performance.now() + SECONDS * 1000;
  let done = 0;
  await Promise.all(
    open.map(async (client) => {
      for (; performance.now() < end; done += 1) await client.query({ name: 'bench', text: sql });
    }),
  );
  await Promise.all(open.map((client) => client.end()));
  return done / SECONDS;
}
