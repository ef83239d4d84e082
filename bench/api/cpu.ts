import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of `/proc`: 100 a second on every Linux that Node runs on. */
const TICK_MS = 10;

/**
 * Processor time a process has used, user and system together, in milliseconds. Neighbours slow a process down but
 * hardly change what it uses, so ratios of this hold on a busy machine where rates do not.
 */
export function cpuMs(pid: number): number {
  const [utime = 0, stime = 0] = statOf(pid).times;
  return (utime + stime) * TICK_MS;
}

/** The same for a PostgreSQL: its postmaster, every process it runs, and those that have ended. */
export function clusterCpuMs(postmaster: number): number {
  const { times } = statOf(postmaster);
  const own = times.reduce((sum, ticks) => sum + ticks, 0) * TICK_MS;
  return childrenOf(postmaster).reduce((sum, pid) => sum + cpuMs(pid), own);
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => statOf(pid).parent === parent);
}

/** @returns `times`: user, system, and the same two of children that ended; nothing for a process that is gone */
function statOf(pid: number): { readonly parent: number; readonly times: readonly number[] } {
  try {
    // The name of the program stands in brackets and may hold spaces; numbers follow.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { parent: Number(fields[1]), times: fields.slice(11, 15).map(Number) };
  } catch {
    return { parent: 0, times: [] };
  }
}
