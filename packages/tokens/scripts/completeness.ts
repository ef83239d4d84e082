import type { ResolvedTheme } from './read-tokens.ts';

/**
 * Stops a theme that leaves a widget without a colour.
 *
 * @throws {Error} naming each theme, scheme and variable that another theme has and this one lacks.
 */
export function assertComplete(themes: ResolvedTheme[]): void {
  const schemes = themes.flatMap((theme) =>
    (['light', 'dark'] as const).map((scheme) => ({
      where: `${theme.name}, ${scheme}`,
      values: theme[scheme],
    })),
  );
  const expected = new Set(schemes.flatMap(({ values }) => Object.keys(values)));
  const missing = schemes.flatMap(({ where, values }) =>
    [...expected].filter((name) => !(name in values)).map((name) => `- ${where}: "${name}"`),
  );
  if (missing.length > 0)
    throw new Error(
      `humas: ${missing.length} token(s) are missing. A widget would fall back to the colour of another theme. ` +
        `Add them to tokens/themes:\n${missing.join('\n')}`,
    );
}
