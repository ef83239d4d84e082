/** Card and date manners of each theme, written into the bundle by the build from `@humas/tokens`. */
declare const THEME_MANNERS: Readonly<Record<string, readonly [card: string, date: string]>>;

const nearest = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name);

/** The manners of a tag's own theme, else of the page around it, as the attributes the style sheet knows. */
export function mannersAround(host: Element): Record<string, string | undefined> {
  const theme = host.getAttribute('theme') ?? '';
  // "constructor" is a word of the language, and no theme.
  const [card, date] = (Object.hasOwn(THEME_MANNERS, theme) && THEME_MANNERS[theme]) || [];
  return {
    'data-humas-card': card ?? nearest(host, 'data-humas-card') ?? undefined,
    'data-humas-date': date ?? nearest(host, 'data-humas-date') ?? undefined,
  };
}
