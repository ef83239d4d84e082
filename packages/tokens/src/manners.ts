/**
 * How a site's header is dressed: a rule on top, a tinted band, a rule with a local motif under the name, or everything in
 * the middle above a double line, as on official letters.
 */
export const mastheadManners = ['line', 'band', 'motif', 'formal'] as const;

/** What leads a news card: the picture, the picture with a date badge on it, or words alone. */
export const cardManners = ['picture', 'badge', 'text'] as const;

/** How a date is written on cards and articles: in words, as a badge of day and month, or short. */
export const dateManners = ['long', 'badge', 'short'] as const;

/** One of {@link mastheadManners}. */
export type MastheadManner = (typeof mastheadManners)[number];

/** One of {@link cardManners}. */
export type CardManner = (typeof cardManners)[number];

/** One of {@link dateManners}. */
export type DateManner = (typeof dateManners)[number];

/** What makes two agencies look like themselves on the same widgets, beyond colour. */
export type Manners = { masthead: MastheadManner; card: CardManner; date: DateManner };

/** Every manner with its values, for whoever has to check one. */
export const manners = { masthead: mastheadManners, card: cardManners, date: dateManners } as const;
