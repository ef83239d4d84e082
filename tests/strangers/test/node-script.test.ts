import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { packAll, settle } from './workshop.ts';

let app: string;

beforeAll(() => {
  app = settle('node-script', packAll());
}, 60_000);

describe('a Node script with the packed tarballs', () => {
  test('reads articles and meets a typed error', () => {
    const output = execFileSync(process.execPath, [join(app, 'read.mjs')], { encoding: 'utf8' });
    expect(output).toContain('38 provinsi 19.111');
    expect(output).toContain('true not_found');
  });

  test('every package is published as its manifest says', async () => {
    const folder = join(app, 'node_modules/@humas');
    for (const name of readdirSync(folder)) {
      const pkgDir = join(folder, name);
      const { messages, pkg } = await publint({ pkgDir, strict: true });
      expect(messages.map((message) => `${name}: ${formatMessage(message, pkg)}`)).toEqual([]);
    }
  });
});
