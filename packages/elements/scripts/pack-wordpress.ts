import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** Where things are: the package's folder, and what it was built into. */
type Folders = { root: string; dist: string };

/** A path within the plugin's folder, and what stands there. */
type Files = Record<string, Uint8Array>;

/** What the plugin asks of a widget's table entry. */
type WidgetEntry = {
  tag: string;
  title: object;
  description: object;
  ofArticle: boolean;
  fields: readonly object[];
};

/**
 * All files of the plugin: its own, the PHP file it shares with every other site, the table of widgets that the snippets are
 * written from, and the built script and sheet.
 */
export async function pluginFiles({ root, dist }: Folders): Promise<Files> {
  const folder = join(root, 'wordpress/humas-kit');
  const files: Files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(path);
  }
  files['includes/humas-news.php'] = readFileSync(join(root, 'php/humas-news.php'));
  files['includes/widgets.json'] = strToU8(`${JSON.stringify(await widgetTable(dist), null, 1)}\n`);
  for (const name of ['humas-elements.js', 'humas-elements.css'])
    files[`assets/${name}`] = readFileSync(join(dist, 'embed', name));
  files['assets/THIRD-PARTY-NOTICES.txt'] = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'));
  files['license.txt'] = readFileSync(join(root, 'LICENSE'));
  return files;
}

/** The table as the snippets have it, without what only they need. */
async function widgetTable(dist: string): Promise<WidgetEntry[]> {
  const { widgets } = (await import(pathToFileURL(join(dist, 'snippet/index.js')).href)) as {
    widgets: WidgetEntry[];
  };
  return widgets.map(({ tag, title, description, ofArticle, fields }) => ({
    tag,
    title,
    description,
    ofArticle,
    fields,
  }));
}

/**
 * When a file was last changed, as far as anybody can tell who sees its bytes alone. PHP's own cache knows a new version of a file
 * by nothing but its time, so unpacked over the last version each changed file needs another one. Long ago, since that cache
 * leaves out what is new or of the future; at noon or later, since hours of the night are missing where clocks are put forward.
 */
function momentOf(bytes: Uint8Array): Date {
  let left = createHash('sha256').update(bytes).digest().readUInt32BE();
  const take = (of: number) => {
    const part = left % of;
    left = Math.floor(left / of);
    return part;
  };
  return new Date(2020, take(12), 1 + take(28), 12 + take(10), take(60), 2 * take(30));
}

/**
 * A zip whose bytes depend on its files alone, neither on the day nor on the machine: its checksum says whether it is the one
 * that was published.
 */
export function zipPlugin(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    const bytes = files[path] as Uint8Array;
    // System 3 and 0644: files that a web server may read.
    entries[`humas-kit/${path}`] = [bytes, { mtime: momentOf(bytes), os: 3, attrs: 0o100644 << 16 }];
  }
  return zipSync(entries, { level: 9 });
}

/** Puts `humas-kit.zip` and `humas-news.php` beside the scripts that are served. Comes after the scripts and the snippets. */
export async function packWordPress({ root, dist }: Folders): Promise<void> {
  writeFileSync(join(dist, 'embed/humas-kit.zip'), zipPlugin(await pluginFiles({ root, dist })));
  copyFileSync(join(root, 'php/humas-news.php'), join(dist, 'embed/humas-news.php'));
}
