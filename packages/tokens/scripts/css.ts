import { bothOf, lightOf, printOf, rule, SUPPORTS_BOTH } from '../src/css-rules.ts';
import type { ResolvedTheme } from './read-tokens.ts';

/**
 * Where each variable is written: `still` never changes, `schemed` changes between light and dark, `themed` between
 * themes. A theme block repeats nothing that no theme changes, so an agency's own font on `:root` survives it.
 */
type Plan = { still: string[]; schemed: string[]; themed: string[] };

function plan(themes: ResolvedTheme[]): Plan {
  const [first] = themes;
  const result: Plan = { still: [], schemed: [], themed: [] };
  for (const name of Object.keys(first?.light ?? {})) {
    const same = themes.every(
      (t) => t.light[name] === first?.light[name] && t.dark[name] === first?.dark[name],
    );
    if (!same) result.themed.push(name);
    else if (first?.light[name] !== first?.dark[name]) result.schemed.push(name);
    else result.still.push(name);
  }
  return result;
}

/** One theme that a style sheet holds, and the elements it applies to. */
export type Block = { theme: ResolvedTheme; selector: string };

/**
 * Writes one style sheet.
 *
 * Colours are `light-dark()` pairs, so a scheme is only `color-scheme`: it nests, it prints, and a site that says
 * `color-scheme: light` is obeyed. Browsers without it (before 2024) get the light values.
 *
 * Where readers force their own colours the browser repaints words, boxes and edges, and a system colour written here would
 * only get in its way (it paints `Canvas` behind words, so `Canvas` on `CanvasText` disappears). What it does not repaint,
 * drawings, takes the scheme that is nearer to the reader's ground, whatever scheme the site asks for.
 */
export function writeCss(themes: ResolvedTheme[], blocks: Block[]): string {
  const { still, schemed, themed } = plan(themes);
  const base = blocks[0]?.theme;
  if (!base)
    throw new Error('humas: a style sheet without a theme. It would hold no colour. Pass one block.');
  const rules = [
    rule(':root', [...lightOf(base, still), ...lightOf(base, schemed)]),
    ...blocks.map(({ theme, selector }) => rule(selector, lightOf(theme, themed))),
    `${SUPPORTS_BOTH}{`,
    rule(':root', ['color-scheme:light dark', ...bothOf(base, schemed)]),
    ...blocks.map(({ theme, selector }) => rule(selector, bothOf(theme, themed))),
    rule('[data-humas-scheme]', ['background-color:var(--humas-surface)', 'color:var(--humas-ink)']),
    rule("[data-humas-scheme='light']", ['color-scheme:light']),
    rule("[data-humas-scheme='dark']", ['color-scheme:dark']),
    '@media print{',
    rule(':root,[data-humas-scheme]', ['color-scheme:light']),
    '}',
    '@media (forced-colors:active){',
    rule(':root,[data-humas-scheme]', ['color-scheme:light dark']),
    '}',
    '}',
    '@media print{',
    rule(':root', printOf(base, schemed)),
    ...blocks.map(({ theme, selector }) => rule(selector, printOf(theme, themed))),
    '}',
    '@media (prefers-reduced-motion:reduce){',
    rule(':root', ['--humas-motion:0ms']),
    '}',
  ];
  return `@layer humas.tokens{\n${rules.filter(Boolean).join('\n')}\n}\n`;
}

/** The selector an agency writes in its HTML. */
export const themeSelector = (name: string) => `[data-humas-theme='${name}']`;
