/** One CSS rule, or nothing when there is nothing to say. */
export const rule = (selector: string, body: readonly string[]): string =>
  body.length > 0 ? `${selector}{${body.join(';')}}` : '';

/** Values by variable name without `--humas-`, in both schemes. */
export type Schemed = { light: Readonly<Record<string, string>>; dark: Readonly<Record<string, string>> };

/** The light values: what prints, and what a browser without `light-dark()` (before 2024) shows. */
export const lightOf = ({ light }: Schemed, names: readonly string[]): string[] =>
  names.map((name) => `--humas-${name}:${light[name]}`);

/** Colours that follow `color-scheme` by themselves. */
export const bothOf = ({ light, dark }: Schemed, names: readonly string[]): string[] =>
  names
    .filter((name) => light[name] !== dark[name])
    .map((name) => `--humas-${name}:light-dark(${light[name]},${dark[name]})`);

/** The query that stands around every `light-dark()`: an older browser skips the block and keeps the light values. */
export const SUPPORTS_BOTH = '@supports (color:light-dark(#fff,#000))';

/**
 * Colours for paper, written out, so that they are dark on white even on a site that asks for a dark page. Greys print as
 * dots: each ink is a step darker than on a screen, and no ground is grey.
 */
export const printOf = ({ light, dark }: Schemed, names: readonly string[]): string[] => {
  const paper: Record<string, string | undefined> = {
    ...light,
    'surface-2': light.surface,
    'surface-3': light.surface,
    ink: '#000000',
    'ink-2': light.ink,
    'ink-3': light['ink-2'],
    line: light['line-strong'],
  };
  return names.filter((name) => light[name] !== dark[name]).map((name) => `--humas-${name}:${paper[name]}`);
};
