import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packages, repository, settle } from './workshop.ts';

let app: string;

beforeAll(() => {
  app = settle('node-script');
});

describe('a Node script with the packed tarballs', () => {
  test('reads articles and meets a typed error', () => {
    const output = execFileSync(process.execPath, [join(app, 'read.mjs')], { encoding: 'utf8' });
    expect(output).toContain('38 provinsi 19.111');
    expect(output).toContain('true not_found');
  });

  test('imports the tags where there is no document, which leaves nothing behind, and writes one to paste', () => {
    const output = execFileSync(process.execPath, [join(app, 'tags.mjs')], { encoding: 'utf8' });
    const [imported, ...pasted] = output.trim().split('\n');
    expect(imported).toBe('2 undefined []');
    expect(pasted.join('\n')).toBe(
      [
        '<link rel="stylesheet" href="https://api.contoh.example/embed/v1/humas-elements.css">',
        '<script type="module" src="https://api.contoh.example/embed/v1/humas-elements.js"></script>',
        '<humas-news-list agency="kepegawaian" heading="Berita &quot;hari ini&quot; &amp; &lt;kemarin&gt;">',
        '  <a href="https://www.contoh.example/berita">Berita resmi</a>',
        '</humas-news-list>',
      ].join('\n'),
    );
  });

  test('the tags come with the licence of what is inside them', () => {
    const notices = readFileSync(
      join(app, 'node_modules/@humas/elements/dist/THIRD-PARTY-NOTICES.txt'),
      'utf8',
    );
    expect(notices).toContain(readFileSync(join(repository, 'node_modules/preact/LICENSE'), 'utf8').trim());
    const { dependencies } = JSON.parse(
      readFileSync(join(app, 'node_modules/@humas/elements/package.json'), 'utf8'),
    );
    expect(dependencies).toBeUndefined();
  });

  test.each(packages)('@humas/%s comes with its licence and its page', (name) => {
    const folder = join(app, 'node_modules/@humas', name);
    const licence = readFileSync(join(repository, 'LICENSE'), 'utf8');
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(licence);
    expect(readdirSync(folder)).toContain('README.md');
  });

  test('the client and the command promise no Node that what they stand on refuses', () => {
    const oldestOf = (folder: string) => {
      const { engines } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return Number(/^>=(\d+)/.exec(engines?.node)?.[1]);
    };
    const ky = oldestOf(join(repository, 'node_modules/ky'));
    expect(ky).toBeGreaterThan(0);
    for (const name of ['sdk', 'cli'])
      expect(oldestOf(join(app, 'node_modules/@humas', name)), name).toBeGreaterThanOrEqual(ky);
  });
});
