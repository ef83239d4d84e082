import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { printTable } from '../table.ts';
import { costOfCalls } from './calls.ts';
import { importTimes } from './loading.ts';
import { installed, peers, preparePeers } from './peers.ts';
import { ENTRIES, SUBJECTS } from './subjects.ts';
import { instantiationsOf } from './types.ts';

const kb = (bytes: number) => (bytes / 1024).toFixed(2);

/** Kilobytes after minifying and gzip at its strongest, as a browser would fetch them. */
async function sizeOf(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: peers },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    write: false,
  });
  return kb(outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0));
}

async function entrySizes(): Promise<void> {
  const rows: string[][] = [];
  const bars: Record<string, string> = { beacon: '3', messages: '1', jsonld: '1.25', observe: '1' };
  rows.push(['@humas/sdk, ky included', await sizeOf("export * from '@humas/sdk'"), '≤ 15']);
  for (const entry of ENTRIES)
    rows.push([`/${entry}`, await sizeOf(`export * from '@humas/sdk/${entry}'`), `≤ ${bars[entry]}`]);
  const all = ['@humas/sdk', ...ENTRIES.map((entry) => `@humas/sdk/${entry}`)];
  const together = all.map((entry, index) => `export * as part${index} from '${entry}';`).join('\n');
  rows.push(['all of these in one bundle', await sizeOf(together), '≤ 20']);
  printTable('The SDK by entry (KB min+gzip, esbuild)', ['Entry', 'min+gzip', 'bar'], rows);
}

async function beside(): Promise<void> {
  const times = importTimes(SUBJECTS.map((subject) => subject.package));
  const empty = instantiationsOf('');
  const rows: (string | number)[][] = [];
  for (const subject of SUBJECTS) {
    const { bytes, packages } = installed(subject.package);
    rows.push([
      subject.name,
      await sizeOf(subject.code),
      (times.get(subject.package) ?? Number.NaN).toFixed(0),
      subject.project ? instantiationsOf(subject.project) - empty : '–',
      (bytes / 1024 / 1024).toFixed(2),
      packages,
    ]);
  }
  printTable(
    'Clients beside each other (bar for ours: 6,000 instantiations)',
    ['Client', 'KB min+gzip', 'import, ms', 'type instantiations', 'MB installed', 'packages'],
    rows,
  );
}

function calls(): void {
  const [six, twenty] = [costOfCalls(6), costOfCalls(20)];
  printTable(
    'CPU of reading a list, the answer from memory (bar for ours: 1.25 times ky, six articles)',
    ['Client', '6 articles, µs', 'beside ky', '20 articles, µs', 'beside ky'],
    six.map(({ name, microseconds, ratio }, index) => {
      const long = twenty[index];
      return [
        name,
        microseconds.toFixed(0),
        ratio.toFixed(2),
        `${long?.microseconds.toFixed(0)}`,
        `${long?.ratio.toFixed(2)}`,
      ];
    }),
  );
}

/** What the SDK costs who installs it, downloads it, compiles against it and calls it, beside other clients. */
export async function benchSdk(): Promise<void> {
  preparePeers();
  await entrySizes();
  await beside();
  calls();
}
