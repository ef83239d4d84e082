/** A strip that repeats sideways: path data on a box of `width` by `height` pixels, as `wave` of `@humas/tokens`. */
export type MastheadMotif = { width: number; height: number; path: string };

const PATTERN = 'humas-site-header-motif';

/** The local motif under a masthead, drawn inline: no request, no `data:` address for a strict CSP to refuse. */
export function SiteHeaderMotif({ motif: { width, height, path } }: { motif: MastheadMotif }) {
  return (
    <svg
      className="humas-site-header__motif"
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <pattern id={PATTERN} width={width} height={height} patternUnits="userSpaceOnUse">
        <path d={path} fill="currentColor" />
      </pattern>
      <rect width="100%" height={height} fill={`url(#${PATTERN})`} />
    </svg>
  );
}
