import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from './workshop.ts';

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Rights = Record<string, string>;
type Job = { steps: Step[]; permissions?: Rights; 'timeout-minutes'?: number };
type Workflow = {
  on: Record<string, unknown>;
  permissions?: Rights;
  concurrency?: unknown;
  jobs: Record<string, Job>;
};

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const find = (pattern: string) => globSync(pattern, { cwd: repository }).sort();
const workflows = find('.github/workflows/*.yml');
const scripts = new Set(Object.keys(JSON.parse(read('package.json')).scripts));
const open = (path: string) => parse(read(path)) as Workflow;

test('there are the three that CONTRIBUTING and README speak of', () => {
  const names = workflows.map((path) => path.split('/').pop());
  expect(names).toEqual(['ci.yml', 'release.yml', 'storybook.yml']);
});

describe.each(workflows)('%s', (path) => {
  test('pins every action by its commit, with the version in words', () => {
    const lines = read(path)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    const loose = lines.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
    expect(loose).toEqual([]);
  });

  test('calls only scripts that the root package has', () => {
    const commands = Object.values(open(path).jobs).flatMap(({ steps }) =>
      steps.map(({ run, with: options }) => run ?? options?.script),
    );
    const called = commands.flatMap((command) =>
      [...String(command ?? '').matchAll(/\bnpm (?:run ([\w:-]+)|(test|start))/g)].map(
        ([, name, short]) => name ?? short,
      ),
    );
    expect(called.filter((name) => !scripts.has(name ?? ''))).toEqual([]);
    expect(String(commands)).toContain('npm ci');
  });

  test('ends by itself, begins once at a time, and may do nothing that is not said', () => {
    const { jobs, permissions, concurrency } = open(path);
    expect(concurrency).toBeDefined();
    expect(Object.values(permissions ?? { nothing: 'said' }).filter((right) => right !== 'read')).toEqual([]);
    for (const [name, job] of Object.entries(jobs)) {
      expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60);
      const kept = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const { with: options } of kept) expect(options?.['persist-credentials'], name).toBe(false);
    }
  });

  test('gives a pull request no secret, and runs none with the rights of this repository', () => {
    const { on, jobs, permissions } = open(path);
    expect(read(path)).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
    expect(Object.keys(on)).not.toContain('pull_request_target');
    if (!('pull_request' in on)) return;
    const rights = [permissions, ...Object.values(jobs).map((job) => job.permissions)].flatMap((one) =>
      Object.values(one ?? {}),
    );
    expect(rights.filter((right) => right !== 'read')).toEqual([]);
  });
});

test('only the job that publishes and the one that deploys have an identity', () => {
  const withIdentity = workflows.flatMap((path) =>
    Object.entries(open(path).jobs)
      .filter(([, { permissions }]) => permissions?.['id-token'])
      .map(([name]) => `${path.split('/').pop()} ${name}`),
  );
  expect(withIdentity).toEqual(['release.yml publish', 'storybook.yml deploy']);
});

test('the job that publishes runs no script of a package', () => {
  const { steps } = open('.github/workflows/release.yml').jobs.publish as Job;
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci --ignore-scripts']);
});

test('CI runs on every Node that the scripts promise', () => {
  const matrix = (
    open('.github/workflows/ci.yml').jobs.test as Job & { strategy: { matrix: { node: number[] } } }
  ).strategy.matrix;
  expect(matrix.node).toEqual([22, 24, 26]);
});

test('dependencies of every manifest are kept up to date, and those of actions too', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; directory?: string; directories?: string[] }[];
  };
  const watched = updates.flatMap(({ directory, directories }) => directory ?? directories ?? []);
  expect(watched).toEqual(['/', '/scripts/registry/verdaccio', '/tests/strangers/projects/*', '/']);
  expect(updates.map((update) => update['package-ecosystem'])).toContain('github-actions');
});

describe('forms for issues', () => {
  const forms = find('.github/ISSUE_TEMPLATE/*.yml').filter((path) => !path.endsWith('config.yml'));

  test('are for a bug, a widget and a barrier', () => {
    expect(forms.map((path) => path.split('/').pop())).toEqual([
      'accessibility.yml',
      'bug.yml',
      'widget.yml',
    ]);
  });

  test.each(forms)('%s has what GitHub asks of a form, in both languages', (path) => {
    const form = parse(read(path)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: Record<string, unknown> }[];
    };
    expect(form.name).toContain(' / ');
    expect(form.description).toContain(' / ');
    const ids = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') continue;
      expect(id).toMatch(/^[a-z]+$/);
      expect(attributes.label).toContain(' / ');
    }
  });
});
