/** A strip that repeats sideways: path data on a box of `width` by `height` pixels, as `wave` of `@humas/tokens`. */
export type MastheadMotif = {
  /** Of one repeat, in pixels. */
  width: number;
  /** Of the strip, in pixels. */
  height: number;
  /** SVG path data, drawn in the theme’s colour. */
  path: string;
};

const PATTERN = 'humas-site-header-motif';

/** Two mastheads on a page, as in a style guide, each have their own. */
const idOf = ({ width, height, path }: MastheadMotif) => `${PATTERN}-${width}-${height}-${path.length}`;

/** The local motif under a masthead, drawn inline: no request, no `data:` address for a strict CSP to refuse. */
export function SiteHeaderMotif({ motif }: { motif: MastheadMotif }) {
  const { width, height, path } = motif;
  const id = idOf(motif);
  return (
    <svg
      className="humas-site-header__motif"
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
        <path d={path} fill="currentColor" />
      </pattern>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  );
}
