import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { themes } from '@humas/tokens';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { shadowStyles } from './styles/shadow-styles.ts';

export const root = join(import.meta.dirname, '..');
const own = readFileSync(join(root, 'src/element/own.css'), 'utf8');

/** Sheets of `@humas/react` that the tags of a bundle need. */
const CORE = ['news-card', 'news-list', 'share-bar', 'view-counter', 'reaction-poll'];
const GPR = ['news-card', 'news-list', 'manners'];
const ALL = [
  ...CORE,
  'manners',
  'clarification-banner',
  'message-form',
  'agency-identity',
  'contact-channels',
];

/** The bundles: what they register, and what they need to look like something. */
export const bundles = [
  {
    entry: 'core',
    script: 'humas-elements-core.js',
    module: 'core.js',
    widgets: CORE,
    unshown: /data-variant=lead|data-state=loading|__ba(r|dge)|date-badge|stale/,
  },
  // What took the place of the national box weighs less than the box did (G12).
  { entry: 'gpr', script: 'humas-gpr.js', module: undefined, widgets: GPR, unshown: undefined },
  { entry: 'all', script: 'humas-elements.js', module: 'index.js', widgets: ALL, unshown: undefined },
] as const;

/** One of them. */
export type Bundle = (typeof bundles)[number];

/** Code that needs nothing else. */
export type Bundled = { readonly code: string; readonly inputs: readonly string[] };

/**
 * The oldest browsers that cost nothing: the shadow roots' style sheets need later ones anyway (constructable sheets, container
 * queries). Older browsers stop at the script's syntax and keep the page's own links.
 */
const TARGET = 'es2022';

/** What the widgets find in the place of React. */
export const PREACT = {
  react: join(root, 'src/preact/react.ts'),
  'react/jsx-runtime': join(root, 'src/preact/jsx-runtime.ts'),
};

/**
 * Bundles one entry with everything it needs. The code, and the files it was made of.
 *
 * @param instead what the build was decided against, to be weighed.
 */
export async function bundle(
  { entry, widgets, unshown }: Bundle,
  format: 'iife' | 'esm',
  instead: Pick<BuildOptions, 'target' | 'alias'> = {},
): Promise<Bundled> {
  const styles = await shadowStyles(widgets, own, unshown);
  const manners = Object.fromEntries(
    Object.entries(themes).map(([name, { manners }]) => [name, [manners.card, manners.date]]),
  );
  const options: BuildOptions = {
    entryPoints: [join(root, `src/entries/${entry}.ts`)],
    bundle: true,
    write: false,
    metafile: true,
    format,
    minifySyntax: true,
    target: TARGET,
    platform: 'browser',
    jsx: 'automatic',
    alias: PREACT,
    define: {
      STYLES: JSON.stringify(styles),
      THEME_MANNERS: JSON.stringify(manners),
      'process.env.NODE_ENV': '"production"',
    },
    banner: { js: '/*! @humas/elements, MIT. With Preact, MIT: THIRD-PARTY-NOTICES.txt */' },
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [leaveOut(entry === 'core' ? { ...NEVER, ...NOT_IN_CORE } : NEVER)],
    ...instead,
  };
  const { outputFiles, metafile } = await build(options);
  return {
    code: await smaller(outputFiles?.[0]?.text ?? '', format === 'esm'),
    inputs: Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => used(inputs)),
  };
}

/** Files of which something is left after all that nobody calls is taken out. */
const used = (inputs: Record<string, { bytesInOutput: number }>) =>
  Object.keys(inputs).filter((path) => inputs[path]?.bytesInOutput);

/** Files that give way to a line of ours, by the end of their path. */
type Instead = Readonly<Record<string, string>>;

/** What no tag asks for: times as "3 hours ago", since a cache may keep a page for longer. */
const NEVER: Instead = {
  'editorial/dist/format-relative-time.js': 'export const formatRelativeTime = undefined;',
};

/**
 * What the core does without: the box of a card on its way (the page has put children there), dates as badges (a manner of themes,
 * which the core has not), and short counts (it prints them in full).
 */
const NOT_IN_CORE: Instead = {
  'react/dist/news-card/news-card-skeleton.js': 'export const NewsCardSkeleton = () => null;',
  'react/dist/date-badge/date-face.js': 'export const DateFace = () => null;',
  'editorial/dist/format-compact-count.js': `
    export { formatCount as formatCompactCount } from './format-count.js';
    export const compact = undefined, magnitudes = undefined;`,
};

const leaveOut = (instead: Instead): Plugin => ({
  name: 'leave out what no tag shows',
  setup({ onLoad }) {
    for (const [file, contents] of Object.entries(instead))
      onLoad({ filter: new RegExp(`/${file.replaceAll('.', '\\.')}$`) }, ({ path }) => ({
        contents,
        resolveDir: dirname(path),
      }));
  },
});

/** Terser finds another fiftieth after esbuild. */
async function smaller(code: string, module: boolean): Promise<string> {
  const { code: small = '' } = await minify(code, {
    module,
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false, unsafe_methods: true },
    // Old pages are not always UTF-8, and a plain script is read as its page is.
    format: { comments: /^!/, ascii_only: true },
  });
  return small;
}
