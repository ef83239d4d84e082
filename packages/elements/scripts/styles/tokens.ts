import postcss, { type Declaration, type Root, type Rule } from 'postcss';

/**
 * The tokens for a shadow root: `--_ink: #17191c` on the host, of which `sheet.ts` makes `--_ink: var(--humas-ink, #17191c)`. What a page sets, for everything or for the tag,
 * wins over our default; a theme that is named on the tag sets the public name there, so that it wins over what is inherited,
 * and a rule of the page for the tag itself wins over both.
 *
 * @param css the sheet of `@humas/tokens`.
 * @param used tokens that anything refers to; the others are left out.
 */
export function privateTokens(css: string, used: ReadonlySet<string>): Root {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('layer', (layer) => {
    layer.replaceWith(layer.nodes ?? []);
  });
  takeBothSchemes(sheet);
  nameNeutral(sheet);
  const needed = withTheirOwn(sheet, used);
  sheet.walkRules((rule) => {
    rule.selector = selectorFor(rule.selectors) ?? '';
    if (rule.selector) rule.walkDecls((decl) => adapt(rule, decl, needed));
    if (!rule.selector || rule.nodes.length === 0) rule.remove();
  });
  sheet.walkAtRules((rule) => {
    // Paper is lit by the light scheme, which own.css asks for.
    if (rule.nodes?.length === 0 || rule.params === 'print') rule.remove();
  });
  return sheet;
}

/** Values of both schemes in place of the light ones; `sheet.ts` takes the dark halves away where a browser cannot read them. */
function takeBothSchemes(sheet: Root): void {
  sheet.walkAtRules('supports', (both) => {
    both.walkRules((rule) => {
      const plain = sheet.nodes.find(
        (node): node is Rule => node.type === 'rule' && node.selector === rule.selector,
      );
      rule.walkDecls(/^--humas-/, (decl) => {
        plain?.walkDecls(decl.prop, (light) => {
          light.value = decl.value;
        });
      });
    });
    both.remove();
  });
}

/** The neutral theme is where all begin, and one that a tag may name on a page that wears another. */
function nameNeutral(sheet: Root): void {
  for (const rule of [...sheet.nodes]) {
    if (rule.type !== 'rule' || rule.selectors.length < 2) continue;
    const [first = '', ...named] = rule.selectors;
    rule.cloneAfter({ selectors: named });
    rule.selector = first;
  }
}

/** A token may be written with another. */
function withTheirOwn(sheet: Root, used: ReadonlySet<string>): Set<string> {
  const needed = new Set(used);
  sheet.walkDecls(/^--humas-/, ({ prop, value }) => {
    if (needed.has(prop)) for (const [name] of value.matchAll(/--humas-[\w-]+/g)) needed.add(name);
  });
  return needed;
}

/** `:root` is every tag, a theme the tag that names it; what a scheme paints, the tags' own rules do. */
function selectorFor(selectors: readonly string[]): string | undefined {
  if (selectors.includes(':root')) return ':host';
  const theme = /^\[data-humas-theme='?([\w-]+)'?\]$/.exec(selectors[0] ?? '')?.[1];
  return theme && `:host([theme=${theme}])`;
}

function adapt(rule: Rule, decl: Declaration, needed: ReadonlySet<string>): void {
  // The colour scheme is the page's, or the attribute's.
  if (!needed.has(decl.prop)) return void decl.remove();
  decl.value = scaled(shortColours(decl.value));
  if (rule.selector !== ':host') return;
  decl.prop = decl.prop.replace('--humas-', '--_');
}

/** `rem` belongs to the page; ours are as large as a page's, and never smaller than a browser's. */
export const scaled = (value: string) =>
  value.replaceAll(/(?<![\w.-])(\d*\.?\d+)rem\b/g, 'calc($1*var(--_rem))');

/** `#ffffff` is `#fff`; minifiers leave custom properties alone. */
const shortColours = (value: string) => value.replaceAll(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3');
