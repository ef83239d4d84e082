import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'esbuild';
import postcss, { type AtRule, type ChildNode, type Container, type Root, type Rule } from 'postcss';
import { privateTokens, scaled } from './tokens.ts';

const require = createRequire(import.meta.url);
const read = (address: string) => readFileSync(require.resolve(address), 'utf8');

/**
 * The one style sheet of the shadow roots, from the widgets' own sheets: without cascade layers (a shadow root has no other
 * styles to lose against), without rules for widgets that are not among the tags, with private fallbacks for every token and
 * sizes that a page's `html { font-size: 10px }` cannot shrink.
 *
 * @param widgets whose sheets are needed, by their names in `@humas/react`.
 * @param own rules of the tags themselves.
 * @param unshown selectors of what these tags never show.
 */
export async function shadowStyles(
  widgets: readonly string[],
  own: string,
  unshown?: RegExp,
): Promise<string> {
  const sheet = postcss.parse(widgets.map((name) => read(`@humas/react/${name}.css`)).join('\n'));
  sheet.append(postcss.parse(own).nodes);
  unwrapLayers(sheet);
  dropStrangers(sheet, widgets, unshown);
  dropDoubles(sheet);
  const used = new Set(
    sheet
      .toString()
      .match(/var\(--humas-[\w-]+/g)
      ?.map((use) => use.slice(4)),
  );
  sheet.walkDecls((decl) => {
    decl.prop = decl.prop.replace(/^--_humas-/, '--__');
    decl.value = decl.prop === '--_rem' ? decl.value : scaled(privately(decl.value));
  });
  sheet.prepend(privateTokens(read('@humas/tokens/tokens.css'), used).nodes);
  const { code } = await transform(sheet.toString(), {
    loader: 'css',
    minify: true,
    target: ['chrome105', 'safari16', 'firefox110'],
  });
  return code.trim();
}

/** Rules refer to the shadow root's own tokens, which refer to the page's: see {@link privateTokens}. */
const privately = (value: string) =>
  value.replaceAll(/--_humas-/g, '--__').replaceAll(/--humas-(?!rem)/g, '--_');

function unwrapLayers(sheet: Root): void {
  sheet.walkAtRules('layer', (layer) => {
    layer.replaceWith(layer.nodes ?? []);
  });
}

/** Shared sheets bring rules for other widgets along, and parts that ours never show: a tag's category needs no "Category:". */
function dropStrangers(sheet: Root, widgets: readonly string[], unshown = /(?!)/): void {
  const known = new Set([...widgets, ...SHARED]);
  const isOurs = (selector: string) =>
    !selector.includes('category-tag__prefix') &&
    [...selector.matchAll(/\.humas-([a-z]+(?:-[a-z]+)*)/g)].every(([, name = '']) => known.has(name));
  sheet.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    rule.selectors = rule.selectors.filter((selector) => isOurs(selector) && !unshown.test(selector));
    if (rule.selectors.length === 0 || rule.selector === '') rule.remove();
  });
  dropEmpty(sheet);
}

/** Classes of parts that several widgets share. */
const SHARED = [
  'root',
  'stale',
  'retry',
  'hidden-text',
  'meta-line',
  'category-tag',
  'date-badge',
  'agency-logo',
  'date-face',
  'contact',
];

const isKeyframe = (rule: Rule) =>
  rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);

function dropEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (!('nodes' in node) || !node.nodes) continue;
    dropEmpty(node as Container);
    if (node.nodes.length === 0) node.remove();
  }
}

/** What several sheets import stands in each of them; the first stays. */
function dropDoubles(sheet: Root): void {
  const seen = new Set<string>();
  for (const node of [...(sheet.nodes as ChildNode[])]) {
    const text = node.toString().replaceAll(/\s+/g, '');
    if (seen.has(text)) node.remove();
    seen.add(text);
  }
}
