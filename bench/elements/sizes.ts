import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { printTable } from '../table.ts';
import { bundle, fileOfOurs, fileOfPeer, sheet } from './peers.ts';

interface Subject {
  does: string;
  name: string;
  bar?: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
}

const SGDS = '@govtechsg/sgds-web-component';
const sgds = (...parts: string[]) =>
  parts.map((part) => `import '${SGDS}/components/${part}/index.js';`).join('');
const DIGDIR = '@digdir/designsystemet-css/dist/src';

const SUBJECTS: Subject[] = [
  {
    does: 'news, share, count, ask',
    name: '`humas-elements-core.js`, four tags',
    bar: '≤ 25',
    bytes: () => readFileSync(fileOfOurs('humas-elements-core.js')),
  },
  {
    does: 'the same, card, clarification, form, agency',
    name: '`humas-elements.js`, eight tags',
    bar: '≤ 40',
    bytes: () => readFileSync(fileOfOurs('humas-elements.js')),
  },
  {
    does: 'what the GPR box did',
    name: '`humas-gpr.js`, the list alone',
    bar: '≤ 30',
    bytes: () => readFileSync(fileOfOurs('humas-gpr.js')),
  },
  {
    does: 'room for them before they come',
    name: '`humas-elements.css`',
    bytes: () => readFileSync(fileOfOurs('humas-elements.css')),
  },
  {
    does: 'share',
    name: 'shareon, script',
    bytes: () => readFileSync(fileOfPeer('shareon/dist/shareon.iife.js')),
  },
  {
    does: 'share',
    name: 'shareon, sheet',
    bytes: () => readFileSync(fileOfPeer('shareon/dist/shareon.min.css')),
  },
  {
    does: 'reactions and comments, in a frame of giscus.app that loads more',
    name: 'giscus, its tag',
    bytes: () => bundle("import 'giscus'"),
  },
  { does: 'card', name: 'sgds, image card', bytes: () => bundle(sgds('ImageCard')) },
  {
    does: 'card, badge, button, choice',
    name: 'sgds, these four',
    bytes: () => bundle(sgds('ImageCard', 'Badge', 'Button', 'Radio')),
  },
  { does: 'all its tags', name: 'sgds, whole', bytes: () => bundle(`import '${SGDS}'`) },
  { does: 'its colours', name: 'sgds, a theme', bytes: () => sheet(fileOfPeer(`${SGDS}/themes/day.css`)) },
  {
    does: 'choice, behaviour alone',
    name: 'designsystemet-web, toggle group',
    bytes: () => bundle("import '@digdir/designsystemet-web/toggle-group'"),
  },
  {
    does: 'all its tags and behaviours',
    name: 'designsystemet-web, whole',
    bytes: () => bundle("import '@digdir/designsystemet-web'"),
  },
  {
    does: 'how they look',
    name: 'designsystemet-css, whole',
    bytes: () => sheet(fileOfPeer(`${DIGDIR}/index.css`)),
  },
];

const kb = (bytes: number) => (bytes / 1024).toFixed(2);

/** Bytes of our tags and of what others put on a page of HTML, as a server would send them. */
export async function elementSizes(): Promise<void> {
  const rows: string[][] = [];
  for (const { does, name, bar = '–', bytes } of SUBJECTS) {
    const content = await bytes();
    rows.push([
      does,
      name,
      kb(content.length),
      kb(gzipSync(content, { level: 9 }).length),
      kb(brotliCompressSync(content).length),
      bar,
    ]);
  }
  printTable(
    'Tags beside peers (KB; peers by esbuild, ours as published)',
    ['Does', 'What', 'min', 'gzip -9', 'brotli 11', 'bar'],
    rows,
  );
}
