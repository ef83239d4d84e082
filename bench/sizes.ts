import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { printTable } from './table.ts';

interface Subject {
  name: string;
  bar: string;
  code: string;
  external?: string[];
}

const REACT = ['react', 'react-dom', 'react/jsx-runtime'];
const OUTSIDE = [...REACT, '@humas/sdk', '@humas/sdk/*'];

const SUBJECTS: Subject[] = [
  { name: '@humas/sdk, ky included', bar: '≤ 15', code: "export * from '@humas/sdk'" },
  { name: '@humas/sdk/beacon', bar: '≤ 3', code: "export * from '@humas/sdk/beacon'" },
  { name: '@humas/sdk/messages', bar: '≤ 1', code: "export * from '@humas/sdk/messages'" },
  {
    name: 'ShareBar',
    bar: '≤ 1.5',
    code: "export { ShareBar } from '@humas/react/share-bar'",
    external: REACT,
  },
  {
    name: 'ReactionPoll without the beacon',
    bar: '≤ 3',
    code: "export { ReactionPoll } from '@humas/react/reaction-poll'",
    external: OUTSIDE,
  },
  {
    name: 'ViewBeacon, the client code of a counter',
    bar: '≤ 1',
    code: "export { ViewBeacon } from '@humas/react/view-counter'",
    external: OUTSIDE,
  },
  {
    name: 'MessageForm without its sender',
    bar: '≤ 4',
    code: "export { MessageForm } from '@humas/react/message-form'",
    external: OUTSIDE,
  },
  {
    name: 'All client code of @humas/react',
    bar: '≤ 16',
    code: `export { HumasProvider } from '@humas/react/provider';
      export { MessageForm } from '@humas/react/message-form';
      export { ReactionPoll } from '@humas/react/reaction-poll';
      export { ShareBar } from '@humas/react/share-bar';
      export { useAlertBanner } from '@humas/react/alert-banner';
      export { useNewsList } from '@humas/react/news-list';
      export { useViewCounter, ViewBeacon } from '@humas/react/view-counter';`,
    external: OUTSIDE,
  },
  {
    name: 'ArticlePage, all of it in one client bundle',
    bar: '–',
    code: "export { ArticlePage } from '@humas/react/article-page'",
    external: OUTSIDE,
  },
  {
    name: 'Everything in @humas/react, in one client bundle',
    bar: '≤ 26',
    code: "export * from '@humas/react'",
    external: OUTSIDE,
  },
];

/** Bytes after minifying and gzip at its strongest, as a browser would fetch them. */
async function measure({ code, external = [] }: Subject): Promise<{ min: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external,
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`nothing was built for ${code}`);
  return { min: file.contents.byteLength, gzip: gzipSync(file.contents, { level: 9 }).byteLength };
}

const kb = (bytes: number) => (bytes / 1024).toFixed(2);

/** Sizes of what agencies install, beside their bars, in kilobytes of 1,024 bytes. */
export async function benchSizes(): Promise<void> {
  const rows: string[][] = [];
  for (const subject of SUBJECTS) {
    const { min, gzip } = await measure(subject);
    rows.push([subject.name, kb(min), kb(gzip), subject.bar]);
  }
  const styles = readFileSync(new URL('../packages/react/dist/styles.css', import.meta.url));
  rows.push([
    'All CSS of @humas/react',
    kb(styles.length),
    kb(gzipSync(styles, { level: 9 }).length),
    '≤ 14',
  ]);
  printTable('Sizes (KB; esbuild, React external)', ['What', 'min', 'min+gzip', 'bar'], rows);
}
