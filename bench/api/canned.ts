import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of ours, for others to repeat byte by byte. */
export interface Canned {
  readonly name: 'GET' | '304';
  readonly status: number;
  /** Names and values in turn. What Node adds to every answer by itself is not among them. */
  readonly headers: readonly string[];
  readonly body: string | undefined;
}

const ADDED_BY_NODE = new Set(['date', 'connection', 'keep-alive']);

/** Asks once and keeps what came. */
export async function can(
  name: Canned['name'],
  url: string,
  headers: Record<string, string> = {},
): Promise<Canned> {
  return await new Promise((resolve, reject) => {
    get(url, { headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      const kept = answer.rawHeaders.flatMap((header, index, all) => {
        const of = index % 2 === 0 ? header : (all[index - 1] ?? '');
        return ADDED_BY_NODE.has(of.toLowerCase()) ? [] : [header];
      });
      const body = chunks.length > 0 ? Buffer.concat(chunks).toString() : undefined;
      resolve({ name, status: answer.statusCode ?? 0, headers: kept, body });
    }).on('error', reject);
  });
}

/** For the server that repeats them: the file is its first argument. */
export function readCanned(): Canned[] {
  return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Canned[];
}

/** @returns the file */
export function writeCanned(file: string, answers: readonly Canned[]): string {
  writeFileSync(file, JSON.stringify(answers));
  return file;
}

/** Tells the benchmark where this server listens. */
export function say(address: AddressInfo | string | null): void {
  process.send?.({ port: (address as AddressInfo).port });
}
