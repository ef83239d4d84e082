import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');

/** What a module of ours is made of: its own file and every file it imports, apart from other packages. */
function filesOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, path = ''] of readFileSync(entry, 'utf8').matchAll(/from\s*["'](\.[^"']+)["']/g)) {
    filesOf(join(dirname(entry), path), seen);
  }
  return seen;
}

const STATIC = [
  'byline/index.js',
  'category-tag/index.js',
  'date-badge/index.js',
  'key-figures/index.js',
  'read-also/index.js',
  'tag-list/index.js',
  'agency-identity/index.js',
  'alert-banner/alert-banner.js',
  'archive-nav/index.js',
  'article-body/index.js',
  'article-header/index.js',
  'breadcrumb/index.js',
  'clarification-banner/index.js',
  'contact-channels/index.js',
  'figure/index.js',
  'language-switch/index.js',
  'news-card/index.js',
  'news-list/news-list.js',
  'pagination/index.js',
  'search-box/index.js',
  'service-pledge/index.js',
  'site-footer/index.js',
  'site-header/index.js',
  'source-badge/index.js',
  'view-counter/view-counter.js',
];

test.each(STATIC)('%s ships no client JavaScript in a server-component app', (widget) => {
  const files = [...filesOf(join(dist, widget))];
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const name = relative(dist, file);
    expect(code, name).not.toMatch(/["']use client["']/);
    expect(code, name).not.toMatch(/\b(use[A-Z]\w*|createContext|document|window|localStorage)\b/);
  }
});

test.each(['share-bar/share-bar.js', 'reaction-poll/reaction-poll.js', 'provider/humas-provider.js'])(
  '%s keeps its "use client"',
  (file) => {
    expect(existsSync(join(dist, file))).toBe(true);
    expect(readFileSync(join(dist, file), 'utf8')).toMatch(/^["']use client["']/);
  },
);
