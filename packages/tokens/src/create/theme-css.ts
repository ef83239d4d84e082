import { bothOf, lightOf, printOf, type Schemed, SUPPORTS_BOTH } from '../css-rules.js';

/**
 * A style sheet that dresses whatever carries the theme's name, on top of `tokens.css`. It stands in a layer of its own
 * behind that of `tokens.css`, so that it does not matter which of the two is loaded first. Somebody keeps this file and
 * reads its diff: one declaration a line.
 */
export function themeCss(name: string, values: Schemed): string {
  const names = Object.keys(values.light);
  const rule = (declarations: string[]) => block(`[data-humas-theme='${name}']`, declarations.map(spaced));
  const lines = [
    `/* The theme "${name}", made by @humas/tokens/create. Load it together with @humas/tokens/tokens.css. */`,
    '@layer humas.tokens, humas.theme;',
    '',
    ...block('@layer humas.theme', [
      ...rule(lightOf(values, names)),
      ...block(SUPPORTS_BOTH, rule(bothOf(values, names))),
      ...block('@media print', rule(printOf(values, names))),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const block = (start: string, body: readonly string[]): string[] => [
  `${start} {`,
  ...body.map((line) => `  ${line}`),
  '}',
];

/** `--humas-brand: #7a3e00;` */
const spaced = (declaration: string) => `${declaration.replace(':', ': ').replace(/,(?=#)/, ', ')};`;
