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

const rule = (selector: string, body: string[]) => (body.length > 0 ? `${selector}{${body.join(';')}}` : '');

const lightOf = (theme: ResolvedTheme, names: string[]) =>
  names.map((name) => `--humas-${name}:${theme.light[name]}`);

const bothOf = (theme: ResolvedTheme, names: string[]) =>
  names
    .filter((name) => theme.light[name] !== theme.dark[name])
    .map((name) => `--humas-${name}:light-dark(${theme.light[name]},${theme.dark[name]})`);

/** One theme that a style sheet holds, and the elements it applies to. */
export type Block = { theme: ResolvedTheme; selector: string };

/**
 * Writes one style sheet.
 *
 * Colours are `light-dark()` pairs, so a scheme is only `color-scheme`: it nests, it prints, and a site that says
 * `color-scheme: light` is obeyed. Browsers without it (before 2024) get the light values.
 * Forced colours need nothing: the browser replaces these values itself.
 */
export function writeCss(themes: ResolvedTheme[], blocks: Block[]): string {
  const { still, schemed, themed } = plan(themes);
  const base = blocks[0]?.theme;
  if (!base)
    throw new Error('humas: a style sheet without a theme. It would hold no colour. Pass one block.');
  const rules = [
    rule(':root', [...lightOf(base, still), ...lightOf(base, schemed)]),
    ...blocks.map(({ theme, selector }) => rule(selector, lightOf(theme, themed))),
    '@supports (color:light-dark(#fff,#000)){',
    rule(':root', ['color-scheme:light dark', ...bothOf(base, schemed)]),
    ...blocks.map(({ theme, selector }) => rule(selector, bothOf(theme, themed))),
    rule('[data-humas-scheme]', ['background-color:var(--humas-surface)', 'color:var(--humas-ink)']),
    rule("[data-humas-scheme='light']", ['color-scheme:light']),
    rule("[data-humas-scheme='dark']", ['color-scheme:dark']),
    '@media print{',
    rule(':root,[data-humas-scheme]', ['color-scheme:light']),
    '}',
    '}',
    '@media (prefers-reduced-motion:reduce){',
    rule(':root', ['--humas-motion:0ms']),
    '}',
  ];
  return `@layer humas.tokens{\n${rules.filter(Boolean).join('\n')}\n}\n`;
}

/** The selector an agency writes in its HTML. */
export const themeSelector = (name: string) => `[data-humas-theme='${name}']`;
