import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

interface Instruction {
  readonly name: string;
  readonly words: string;
}

/** A stage of a Dockerfile carried out in a folder instead of an image. */
export interface BuiltStage {
  /** What would be `/` in the image. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string | undefined;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

/** Who the steps run as: never root, so that a step that needs it is noticed. */
export interface Somebody {
  readonly uid: number;
  readonly gid: number;
}

/** Left out of what is sent to a build, as `.dockerignore` says. */
const IGNORED = new Set(['node_modules', 'dist', 'reports', '.turbo', '.humas']);

/**
 * Carries out a Dockerfile by hand, for machines without Docker: every COPY from a copy of the repository as
 * `.dockerignore` leaves it, every RUN in the folder of its stage, by an ordinary user. What it cannot show is the base
 * image: the Node of this machine is used.
 *
 * @param folder an empty folder for the stages
 * @returns the last stage
 */
export async function buildByHand(
  repository: string,
  folder: string,
  who: Somebody | undefined,
): Promise<BuiltStage> {
  const text = await readFile(join(repository, 'Dockerfile'), 'utf8');
  const stages = new Map<string, string>();
  let root = '';
  let workdir = '/';
  let environment: Record<string, string> = {};
  let user: string | undefined;
  let command: string[] = [];
  let healthcheck: string[] = [];
  for (const { name, words } of instructionsOf(text)) {
    const inside = (path: string) => join(root, path.startsWith('/') ? path : join(workdir, path));
    if (name === 'FROM') {
      const stage = / AS (\S+)$/.exec(words)?.[1] ?? 'last';
      root = join(folder, stage);
      await mkdir(root, { recursive: true });
      if (who) await chown(root, who.uid, who.gid);
      stages.set(stage, root);
      [workdir, environment] = ['/', {}];
    } else if (name === 'WORKDIR') {
      workdir = words;
      await makeFolder(inside('.'), root, who);
    } else if (name === 'ENV') {
      for (const pair of words.split(' ')) environment[pair.split('=')[0] ?? ''] = pair.split('=')[1] ?? '';
    } else if (name === 'COPY') {
      const [from, parts] = /^--from=(\S+) (.*)$/.exec(words)?.slice(1) ?? [undefined, words];
      const names = (parts ?? '').split(' ');
      const target = names.pop() ?? '';
      for (const source of names) {
        const path = from ? join(stages.get(from) ?? '', source) : join(repository, source);
        const isFolder = (await lstat(path)).isDirectory();
        const place =
          isFolder || !target.endsWith('/') ? inside(target) : join(inside(target), basename(source));
        await makeFolder(isFolder ? place : dirname(place), root, who);
        await cp(path, place, {
          recursive: true,
          verbatimSymlinks: true,
          filter: (one) => from !== undefined || one === path || !IGNORED.has(basename(one)),
        });
        if (who) await give(place, who);
      }
    } else if (name === 'RUN') {
      const here = words
        .replaceAll('/data', join(root, 'data'))
        // The user of the image; here there is only one.
        .replace(/ && chown node:node \S+/, '');
      await run(here, inside('.'), { ...environment, HOME: root }, who);
    } else if (name === 'USER') user = words;
    else if (name === 'CMD') command = JSON.parse(words);
    else if (name === 'HEALTHCHECK') healthcheck = JSON.parse(words.slice(words.indexOf('[')));
    else if (!['VOLUME', 'EXPOSE', 'STOPSIGNAL'].includes(name))
      throw new Error(`humas: this test does not know what ${name} does. Teach it.`);
  }
  return { root, environment, user, command, healthcheck };
}

function instructionsOf(text: string): Instruction[] {
  return text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => ({ name: line.split(' ', 1)[0] ?? '', words: line.slice(line.indexOf(' ') + 1).trim() }));
}

/** Makes a folder and those above it, down from the root, for the user. */
async function makeFolder(path: string, root: string, who: Somebody | undefined): Promise<void> {
  if (path.length <= root.length) return;
  await makeFolder(dirname(path), root, who);
  await mkdir(path).then(
    () => who && chown(path, who.uid, who.gid),
    () => undefined,
  );
}

async function give(path: string, who: Somebody): Promise<void> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return;
  await chown(path, who.uid, who.gid);
  if (!found.isDirectory()) return;
  await chmod(path, 0o755);
  for (const name of await readdir(path)) await give(join(path, name), who);
}

async function run(
  command: string,
  cwd: string,
  env: Record<string, string>,
  who: Somebody | undefined,
): Promise<void> {
  // How this machine reaches a registry is its own business; an image build is told the same by Docker.
  const network = Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^(PATH|NODE_EXTRA_CA_CERTS|npm_config_.*|https?_proxy|no_proxy)$/i.test(name),
    ),
  );
  delete network.npm_config_userconfig;
  delete network.npm_config_cache;
  const child = spawn('sh', ['-c', command], { cwd, env: { ...network, ...env }, ...who });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words) => {
      said += words;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`humas: "${command}" ended with ${code}:\n${said.slice(-3000)}`);
}
