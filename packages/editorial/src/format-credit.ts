import { type LocaleOptions, pick } from './locale.js';

/** Who made a picture, as the contract's media credit has it. */
export type Credit = {
  photographer?: string | null;
  /** Used when the photographer's name is not given. */
  initials?: string | null;
  unit?: string | null;
};

/**
 * Prints a photo credit: unit, then person.
 *
 * @returns an empty string when nobody is named, so that no bare "Foto:" appears.
 * @example
 * formatCredit({ unit: 'Humas', photographer: 'Oji' }) // 'Foto: Humas/Oji'
 */
export function formatCredit(credit: Credit, { locale }: LocaleOptions = {}): string {
  const { unit, photographer, initials } = credit;
  const people = [unit?.trim(), photographer?.trim() || initials?.trim()].filter(Boolean).join('/');
  return people && `${pick({ id: 'Foto', en: 'Photo' }, locale)}: ${people}`;
}
