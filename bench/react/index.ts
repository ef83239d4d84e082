import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from '../table.ts';
import { byEsbuild, byVite } from './bundlers.ts';
import { byNext } from './next.ts';
import { styleSizes } from './styles.ts';
import { SUBJECTS } from './subjects.ts';

const peers = join(import.meta.dirname, 'peers');
const kb = (bytes: number) => (bytes / 1024).toFixed(2);

/** What each widget and its nearest peers cost a reader, by three bundlers. Fetches the peers once. */
export async function benchReact(): Promise<void> {
  if (!existsSync(join(peers, 'node_modules'))) {
    console.log('fetching the peers, some 190 MB …');
    execFileSync('npm', ['ci', '--silent'], { cwd: peers, stdio: 'inherit' });
  }
  const next = await byNext(SUBJECTS);
  const rows: string[][] = [];
  for (const [index, subject] of SUBJECTS.entries()) {
    const bytes = next[index];
    const page = bytes === undefined ? '–' : kb(bytes) + (subject.needsClientPage ? ' (client page)' : '');
    rows.push([subject.does, subject.name, kb(await byEsbuild(subject)), kb(await byVite(subject)), page]);
  }
  printTable(
    'Widgets beside peers (KB min+gzip; React external; Next: client JavaScript over the same page empty)',
    ['Does', 'What', 'esbuild', 'Vite', 'Next page'],
    rows,
  );
  printTable(
    'Style sheets as shipped (KB min+gzip)',
    ['What', 'gzip'],
    (await styleSizes()).map(({ name, bytes }) => [name, kb(bytes)]),
  );
}
