import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { packages } from '../test/workshop.ts';
import { emptyProject } from './empty-project.ts';
import { type ReadingApi, startReadingApi } from './reading-api.ts';
import { blocksOf, installLinesOf, linesOf } from './readme.ts';

const PAGES = ['README.md', ...packages.map((name) => `packages/${name}/README.md`)];
const lines = [...new Set(PAGES.flatMap(installLinesOf))];

let api: ReadingApi;

beforeAll(async () => {
  api = await startReadingApi();
});

afterAll(() => api?.stop());

describe('every install line of a README', () => {
  test('is found: each page has one', () => {
    for (const page of PAGES) expect(installLinesOf(page), page).not.toEqual([]);
  });

  test.each(lines)('%s', async (line) => {
    const project = await emptyProject();
    try {
      // A global install reads no project's settings; it goes to a folder of its own, and all of it through the registry.
      const isGlobal = /--global|-g\b/.test(line);
      const prefix = join(project.folder, 'global');
      const env = isGlobal ? { npm_config_prefix: prefix, npm_config_registry: inject('registry') } : {};
      await project.type(line, env);
      const listed = JSON.parse(await project.type(`npm ls --json ${isGlobal ? '--global' : ''}`, env));
      const wanted = line.match(/@humas\/\w+/g) ?? [];
      for (const name of wanted) {
        expect(listed.dependencies[name]?.version).toBe(inject('release'));
        if (name !== '@humas/cli' && !isGlobal)
          await project.type(`node --input-type=module --eval "await import('${name}')"`);
      }
      if (isGlobal)
        expect(await project.type(join(prefix, 'bin/humas --version'))).toContain(inject('release'));
    } finally {
      project.remove();
    }
  });
});

describe('in an empty folder with Node alone', () => {
  test('the three lines of SDK print headlines', async () => {
    const project = await emptyProject();
    try {
      await project.type('npm install @humas/sdk');
      const three = blocksOf('README.md').find(({ code }) => code.includes('for await (const article'));
      if (!three) throw new Error('README.md shows no lines of SDK');
      project.write([{ ...three, file: 'read.mjs' }], api.origin);
      const { headline } = examples['articles.list'].items[0];
      expect(await project.type('node read.mjs')).toContain(headline);
    } finally {
      project.remove();
    }
  });

  test('the command makes an agency with the line that is shown', async () => {
    const project = await emptyProject();
    try {
      const block = blocksOf('README.md').find(({ code }) => code.includes('npx humas agencies create'));
      const [install, create] = block ? linesOf(block) : [];
      if (!install || !create) throw new Error('README.md shows no way to make an agency');
      mkdirSync(join(project.folder, '.humas'));
      writeFileSync(join(project.folder, '.humas/owner-key'), 'humas_contoh_bukan_rahasia\n');
      await project.type(install);
      await project.type(create, { HUMAS_API_URL: api.origin });
      expect(api.asked()).toContain('agencies.create');
    } finally {
      project.remove();
    }
  });
});
