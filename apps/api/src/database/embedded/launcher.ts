import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Binaries, programPath } from './binaries.js';

const run = promisify(execFile);

/** A user and group number. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** How PostgreSQL, which refuses to run as root, is started here. */
export interface Launcher {
  /**
   * `direct`: as the current user. `namespace`: root in a user namespace where it is called nobody, so files stay
   * root's and may lie under `/root`. `user`: as another user.
   */
  readonly way: 'direct' | 'namespace' | 'user';
  /** Who must own the files; absent when the current user does. */
  readonly owner?: Identity;
  /** The program and arguments to give to `spawn`, with its `uid` and `gid`. */
  command(program: string, args: readonly string[]): Launch;
}

/** What `spawn` is given. */
export interface Launch {
  readonly file: string;
  readonly args: string[];
  readonly identity: Partial<Identity>;
}

/** Starts programs as the current user. */
export const directLauncher: Launcher = {
  way: 'direct',
  command: (file, args) => ({ file, args: [...args], identity: {} }),
};

/** Starts programs as another user. Node drops all supplementary groups with it. Needs root. */
export function userLauncher(owner: Identity): Launcher {
  return { way: 'user', owner, command: (file, args) => ({ file, args: [...args], identity: owner }) };
}

/** Starts programs in a user namespace of their own, where root is called `name`. `unshare` becomes the program, so the process id stays. */
export function namespaceLauncher(name: Identity): Launcher {
  const mapping = ['--user', `--map-user=${name.uid}`, `--map-group=${name.gid}`, '--'];
  return {
    way: 'namespace',
    command: (file, args) => ({ file: 'unshare', args: [...mapping, file, ...args], identity: {} }),
  };
}

/** Whether PostgreSQL can be started this way: the kernel may forbid namespaces, another user may not reach the files. */
export async function canLaunch(launcher: Launcher, binaries: Binaries): Promise<boolean> {
  const { file, args, identity } = launcher.command(programPath(binaries, 'postgres'), ['--version']);
  return run(file, args, { ...identity, cwd: '/', timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** The system's user without rights. PostgreSQL looks its own name up, so the number needs an entry in the user list. */
export async function nobody(): Promise<Identity> {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(users) ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}
