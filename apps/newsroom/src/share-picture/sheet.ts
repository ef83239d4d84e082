import type { Theme } from '@humas/tokens';

/** Pixels that messengers and networks cut least (Open Graph, 1.91 to 1). */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** What stands on a picture. */
export type Sheet = {
  agency: string;
  /** The agency's sign as a `data:` address; its first letter stands in while it cannot be had. */
  logo: string | undefined;
  category: string;
  headline: string;
  date: string;
  /** The host name readers will be led to. */
  site: string;
  theme: Theme;
};

/** An element as satori reads it; it knows no React. */
export type Element = { type: string; props: Record<string, unknown> };

type Style = Record<string, string | number>;

const box = (style: Style, ...children: (Element | string | undefined)[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.filter((child) => child !== undefined) },
});

const SIDE = 72;
const LOGO = 76;
const MOTIF_SCALE = 2;

/** Letters that have room; satori cannot balance lines and clamp them at once. */
const LONGEST = 180;

/** Ends a headline that nobody should have written after its last whole word that has room. */
function cut(headline: string): string {
  const letters = [...headline];
  if (letters.length <= LONGEST) return headline;
  return `${letters
    .slice(0, LONGEST - 1)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}

/** Short headlines speak up, and the longest still ends above the date. */
function sizeOf(headline: string): number {
  const steps = [
    { upTo: 45, size: 76 },
    { upTo: 75, size: 64 },
    { upTo: 105, size: 56 },
  ];
  return steps.find(({ upTo }) => [...headline].length <= upTo)?.size ?? 48;
}

function sign({ logo, agency, theme }: Sheet): Element {
  const { brand, 'on-brand': onBrand } = theme.colours.light;
  if (logo) return { type: 'img', props: { src: logo, width: LOGO, height: LOGO } };
  return box(
    {
      width: LOGO,
      height: LOGO,
      borderRadius: LOGO,
      background: brand,
      color: onBrand,
      fontSize: 40,
      fontWeight: 600,
      alignItems: 'center',
      justifyContent: 'center',
    },
    agency.slice(0, 1),
  );
}

/** The strip of a theme, once over the whole width, in its accent. */
function strip({ motif, colours }: Theme): Element | undefined {
  if (!motif) return undefined;
  const [width, height] = [motif.width * MOTIF_SCALE, motif.height * MOTIF_SCALE];
  const path = (index: number): Element => ({
    type: 'path',
    props: { d: motif.path, transform: `translate(${index * motif.width} 0)`, fill: colours.light.accent },
  });
  return {
    type: 'svg',
    props: {
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH / MOTIF_SCALE} ${motif.height}`,
      children: Array.from({ length: Math.ceil(WIDTH / width) }, (_, index) => path(index)),
    },
  };
}

/** The headline's place: all that is between the agency's name and the date. */
function words({ category, headline, theme }: Sheet, isCentred: boolean): Element {
  const { brand, ink } = theme.colours.light;
  return box(
    {
      flexDirection: 'column',
      flexGrow: 1,
      justifyContent: 'center',
      padding: `0 ${SIDE}px`,
      gap: 18,
      alignItems: isCentred ? 'center' : 'flex-start',
      textAlign: isCentred ? 'center' : 'left',
    },
    box({ color: brand, fontSize: 27, fontWeight: 600 }, category),
    box(
      {
        display: 'block',
        fontFamily: 'Source Serif 4',
        fontWeight: 700,
        fontSize: sizeOf(headline),
        lineHeight: 1.16,
        letterSpacing: '-0.012em',
        color: ink,
        textWrap: 'balance',
        overflowWrap: 'break-word',
        width: WIDTH - 2 * SIDE,
      },
      cut(headline),
    ),
  );
}

/** The picture as satori lays it out: the masthead in the theme's manner, the headline, and where and when it was published. */
export function sheetOf(sheet: Sheet): Element {
  const { agency, date, site, theme } = sheet;
  const { light } = theme.colours;
  const isCentred = theme.manners.masthead === 'formal';
  const masthead = box(
    {
      alignItems: 'center',
      justifyContent: isCentred ? 'center' : 'flex-start',
      gap: 22,
      padding: `26px ${SIDE}px`,
      background: light['manner-masthead-ground'],
    },
    sign(sheet),
    box(
      { display: 'block', fontSize: 31, fontWeight: 600, color: light.ink, lineClamp: 2, maxWidth: 960 },
      agency,
    ),
  );
  const doubleLine = box({
    height: 7,
    margin: `0 ${SIDE}px`,
    borderTop: `3px solid ${light.brand}`,
    borderBottom: `1px solid ${light.brand}`,
  });
  return box(
    {
      flexDirection: 'column',
      width: WIDTH,
      height: HEIGHT,
      background: light.surface,
      fontFamily: 'Inter',
    },
    box({ height: 14, background: light.brand }),
    masthead,
    isCentred ? doubleLine : undefined,
    words(sheet, isCentred),
    box(
      {
        justifyContent: 'space-between',
        padding: `0 ${SIDE}px ${theme.motif ? 24 : 36}px`,
        fontSize: 25,
        color: light['ink-2'],
      },
      box({}, date),
      box({}, site),
    ),
    strip(theme),
  );
}
