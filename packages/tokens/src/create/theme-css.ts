import { bothOf, forcedOf, lightOf, printOf, rule, type Schemed, SUPPORTS_BOTH } from '../css-rules.js';

/**
 * A style sheet that dresses whatever carries the theme's name, on top of `tokens.css`. It stands in a layer of its own
 * behind that of `tokens.css`, so that it does not matter which of the two is loaded first.
 */
export function themeCss(name: string, values: Schemed): string {
  const selector = `[data-humas-theme='${name}']`;
  const names = Object.keys(values.light);
  return [
    '@layer humas.tokens,humas.theme;',
    '@layer humas.theme{',
    rule(selector, lightOf(values, names)),
    `${SUPPORTS_BOTH}{`,
    rule(selector, bothOf(values, names)),
    '}',
    '@media print{',
    rule(selector, printOf(values, names)),
    '}',
    '@media (forced-colors:active){',
    rule(selector, forcedOf(values, names)),
    '}',
    '}',
    '',
  ].join('\n');
}
