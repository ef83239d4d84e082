import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pluginFiles, zipPlugin } from '../../scripts/pack-wordpress.ts';
import type { Widget } from '../../src/snippet/types.ts';
import { PhpSite } from './php-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = { root, dist: join(root, 'dist') };

let site: PhpSite;
let files: Awaited<ReturnType<typeof pluginFiles>>;
let widgets: readonly Widget[];
beforeAll(async () => {
  site = await PhpSite.start();
  files = await pluginFiles(folders);
  ({ widgets } = await import(pathToFileURL(join(folders.dist, 'snippet/index.js')).href));
});
afterAll(() => site.close());

const text = (path: string) => strFromU8(files[path] as Uint8Array);
const php = () => Object.keys(files).filter((path) => path.endsWith('.php'));

test('every file is PHP 7.4, and stays shut when it is opened alone', async () => {
  for (const path of php()) {
    const source = JSON.stringify(text(path)).replaceAll('$', '\\$');
    expect(await site.run(`token_get_all(${source}, TOKEN_PARSE); echo 'read';`), path).toBe('read');
    if (path !== 'includes/humas-news.php')
      expect(text(path), path).toMatch(/\ndefined\('(ABSPATH|WP_UNINSTALL_PLUGIN)'\) \|\| exit;/);
  }
});

test('the zip is the same on every day and machine, in a folder of the plugin’s name', async () => {
  const zip = zipPlugin(files);
  expect(zipPlugin(await pluginFiles(folders))).toEqual(zip);
  const unzipped = unzipSync(zip);
  expect(Object.keys(unzipped).every((path) => path.startsWith('humas-kit/'))).toBe(true);
  expect(Object.keys(unzipped)).toContain('humas-kit/humas-kit.php');
  expect(Object.keys(unzipped)).toContain('humas-kit/assets/humas-elements.js');
});

test('a file that changed has another time: PHP’s own cache looks at nothing else', () => {
  const times = (changed: typeof files) => {
    // "PK", 01 02: an entry of the directory at the zip's end. Twelve bytes on stand two of time and two of date.
    const zip = Buffer.from(zipPlugin(changed));
    const found: string[] = [];
    for (let at = zip.indexOf('PK\x01\x02'); at > -1; at = zip.indexOf('PK\x01\x02', at + 4))
      found.push(
        `${zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28))} ${zip.readUInt32LE(at + 12)}`,
      );
    return found;
  };
  const before = times(files);
  const after = times({ ...files, 'humas-kit.php': strToU8(`${text('humas-kit.php')}\n`) });
  expect(before).toHaveLength(Object.keys(files).length);
  expect(after.filter((entry) => !before.includes(entry))).toEqual([
    expect.stringMatching(/^humas-kit\/humas-kit\.php /),
  ]);
});

test('the PHP file prints every attribute the tags have, and no other', async () => {
  const printed = JSON.parse(
    await site.run(
      `require '/site/humas-news.php'; echo json_encode([Humas_News::TAGS, Humas_News::COMMON]);`,
    ),
  ) as [Record<string, string[]>, string[]];
  const [tags, common] = printed;
  expect(Object.keys(tags)).toEqual(widgets.map(({ tag }) => tag));
  for (const { tag, fields } of widgets) {
    const known = new Map((tags[tag] ?? []).map((name) => [name.replace(/[!@]$/, ''), name]));
    for (const { name, type } of fields) {
      if (common.includes(name)) continue;
      expect(known.get(name), `${tag} ${name}`).toBe(
        name + (type === 'flag' ? '!' : type === 'address' ? '@' : ''),
      );
      known.delete(name);
    }
    expect([...known.keys()], tag).toEqual([]);
  }
});

test('everything has one version', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(text('humas-kit.php')).toContain(`* Version: ${version}\n`);
  expect(text('humas-kit.php')).toContain(`define('HUMAS_KIT_VERSION', '${version}');`);
  expect(text('includes/humas-news.php')).toContain(`const VERSION = '${version}';`);
  expect(text('readme.txt')).toContain(`Stable tag: ${version}\n`);
});

test('every word is there in both languages, and every word is used', async () => {
  await site.run(
    `file_put_contents('/site/words.php', ${JSON.stringify(text('includes/words.php')).replaceAll('$', '\\$')});`,
  );
  const words = JSON.parse(
    await site.run(`define('ABSPATH', '/'); require '/site/words.php'; echo json_encode(humas_kit_words());`),
  ) as Record<string, string[]>;
  const values = (words: string | undefined) => (words?.match(/%(\d\$)?s/g) ?? []).sort();
  for (const [key, [indonesian, english, ...more]] of Object.entries(words)) {
    expect([indonesian, english].every(Boolean), key).toBe(true);
    expect(more, key).toEqual([]);
    expect(values(indonesian), key).toEqual(values(english));
  }
  const sources = php()
    .filter((path) => path !== 'includes/words.php')
    .map(text)
    .join('\n');
  // Asked for whole, or by the beginning of a name: 'below.' . $name.
  const asked = [...sources.matchAll(/'([a-z][\w.]*)'/gi)].map((found) => found[1] ?? '');
  const used = (key: string) =>
    asked.some((name) => name === key || (name.endsWith('.') && key.startsWith(name)));
  expect(Object.keys(words).filter((key) => !used(key))).toEqual([]);
});
