/**
 * `npm run sbom`: a parts list (CycloneDX) of every published package, in the folder `sbom`, for whoever has to answer for
 * what their site is made of. Made from the packed packages and not from this workspace, where npm also finds what only
 * tests use and loses what is linked. Peer dependencies are a site's own choice, and are not in it. What a package has inside its own
 * files npm does not know; it is taken from the notices that travel with it.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/paths.ts';
import { publishedPackages } from './lib/published-packages.ts';
import { npmFree, runQuietly } from './registry/run-quietly.ts';

type Manifest = {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  [field: string]: unknown;
};

const npm = (args: string[], cwd: string) => runQuietly('npm', args, cwd, npmFree());

/** Packs every published package. @returns where each tarball lies, by the name of its package. */
async function pack(folder: string): Promise<Map<string, string>> {
  await mkdir(folder);
  const workspaces = publishedPackages().flatMap(({ name }) => ['--workspace', name]);
  const packed = JSON.parse(await npm(['pack', '--json', '--pack-destination', folder, ...workspaces], root));
  const entries = Object.values(packed) as { name: string; filename: string }[];
  return new Map(entries.map(({ name, filename }) => [name, join(folder, filename)]));
}

/** The parts list of one package, as npm writes it for a project that holds nothing else. */
async function partsOf(folder: string, name: string, tarballs: Map<string, string>): Promise<string> {
  // npm names what it lists after its folder.
  const project = join(folder, name);
  await mkdir(project, { recursive: true });
  await runQuietly(
    'tar',
    ['-xzf', tarballs.get(name) ?? '', '-C', project, '--strip-components=1'],
    folder,
    npmFree(),
  );
  const file = join(project, 'package.json');
  const { devDependencies, scripts, ...manifest } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const ours = Object.fromEntries([...tarballs].map(([one, path]) => [one, `file:${path}`]));
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(([one, range]) => [
    one,
    ours[one] ?? range,
  ]);
  const alone = { ...manifest, dependencies: Object.fromEntries(dependencies), overrides: ours };
  await writeFile(file, JSON.stringify(alone));
  await npm(['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], project);
  return await npm(
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev', '--omit', 'peer'],
    project,
  );
}

type List = {
  metadata: { component: { version: string; 'bom-ref': string } };
  components: object[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

/** Adds what is inside a package's own files: the name, version and licence of each notice. */
async function withBundled(project: string, list: List): Promise<List> {
  const notices = await readFile(join(project, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8').catch(() => '');
  const root = list.dependencies.find(({ ref }) => ref === list.metadata.component['bom-ref']);
  for (const [, name = '', version = '', license = ''] of notices.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)) {
    const ref = `${name}@${version}`;
    const purl = `pkg:npm/${ref.replace(/^@/, '%40')}`;
    const licenses = [{ license: { id: license } }];
    list.components.push({ 'bom-ref': ref, type: 'library', name, version, purl, licenses });
    list.dependencies.push({ ref, dependsOn: [] });
    root?.dependsOn.push(ref);
  }
  return list;
}

const folder = await mkdtemp(join(tmpdir(), 'humas-sbom-'));
const goal = join(root, 'sbom');
try {
  const tarballs = await pack(join(folder, 'tarballs'));
  await rm(goal, { recursive: true, force: true });
  await mkdir(goal);
  for (const name of tarballs.keys()) {
    const listed: List = JSON.parse(await partsOf(folder, name, tarballs));
    const list = await withBundled(join(folder, name), listed);
    const { metadata, components } = list;
    const file = `${name.replace('@', '').replace('/', '-')}-${metadata.component.version}.cdx.json`;
    await writeFile(join(goal, file), `${JSON.stringify(list, null, 2)}\n`);
    console.log(`sbom/${file}  ${components.length} parts`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
