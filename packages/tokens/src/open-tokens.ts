/**
 * What a theme may set. Everything else (ink, surfaces, focus, bad, warn, ok, sizes of text and of targets) is the same
 * for every agency, because a reader who can read one site must be able to read all of them.
 */
export const openTokens = [
  'brand',
  'brand-soft',
  'on-brand',
  'accent',
  'radius',
  'radius-large',
  'font-interface',
  'font-reading',
] as const;

/** Whether a theme may set this token. */
export const isOpen = (name: string): boolean => openTokens.some((open) => open === name);
