import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { examples } from '@humas/contract/examples';
import { median } from '../table.ts';
import { peers } from './peers.ts';

/** The same code is compiled a little better in one process than in another: a ratio swings by a tenth. */
const PROCESSES = 5;

/** What one call costs, in microseconds of CPU, and how much that is beside plain ky in the same rounds. */
export interface CallCost {
  name: string;
  microseconds: number;
  ratio: number;
}

/** Measures reading a list of so many articles with every client, in interleaved rounds of one process, and of others. */
export function costOfCalls(articles: number): CallCost[] {
  const samples = examples['articles.list'].items;
  const items = Array.from({ length: articles }, (_, index) => samples[index % samples.length]);
  const measured: Record<string, number[]> = {};
  for (let run = 0; run < PROCESSES; run++) {
    const output = execFileSync(process.execPath, [join(peers, 'calls.mjs')], {
      encoding: 'utf8',
      input: JSON.stringify(items),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    for (const [name, rounds] of Object.entries<number[]>(JSON.parse(output)))
      measured[name] = [...(measured[name] ?? []), ...rounds];
  }
  const plain = measured['ky alone'] ?? [];
  return Object.entries(measured).map(([name, rounds]) => ({
    name,
    microseconds: median(rounds),
    ratio: median(rounds.map((cost, round) => cost / (plain[round] ?? Number.NaN))),
  }));
}
