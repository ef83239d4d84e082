import { execFileSync } from 'node:child_process';
import { median } from '../table.ts';
import { peers } from './peers.ts';

const ROUNDS = 11;

const script = (name: string) =>
  `const began = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - began);`;

/** Milliseconds of the first import in a fresh Node, package by package in interleaved rounds. */
export function importTimes(names: string[]): Map<string, number> {
  const measured = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, times] of measured) {
      const args = ['--input-type=module', '--eval', script(name)];
      times.push(Number(execFileSync(process.execPath, args, { cwd: peers, encoding: 'utf8' })));
    }
  return new Map([...measured].map(([name, times]) => [name, median(times)]));
}
