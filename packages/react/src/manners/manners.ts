import type { Manners } from '@humas/tokens';

/** Prop of the widgets that a theme gives character beyond colour. */
export type ManneredProps = {
  /**
   * The theme's manners, `themes[name].manners` of `@humas/tokens`: one object for every widget of a page. Without
   * it the attributes of `themeAttributes` further up decide what a style sheet can, and dates stay in words.
   */
  manners?: Manners;
};

/** The manners as the attributes that `themeAttributes` sets on a page, for a widget that is told its own. */
export const mannerAttributes = (manners?: Manners) =>
  manners && { 'data-humas-card': manners.card, 'data-humas-date': manners.date };

/** Whether a date may be shown as a badge: the theme says so, or leaves it to an attribute further up. */
export const isBadgePossible = (manners?: Manners) =>
  !manners || manners.card === 'badge' || manners.date === 'badge';
