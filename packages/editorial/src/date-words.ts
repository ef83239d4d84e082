/*
 * What real pages write, which is more than the formatters print: short forms, spellings from before 1972, English
 * from untranslated themes.
 */
import { months, shorten, weekdays } from './calendar-words.js';

const variants: [string, string][] = [
  ['pebruari', 'februari'],
  ['peb', 'februari'],
  ['mrt', 'maret'],
  ['agt', 'agustus'],
  ['ags', 'agustus'],
  ['agust', 'agustus'],
  ['sept', 'september'],
  ['nopember', 'november'],
  ['nop', 'november'],
  ['ahad', 'minggu'],
  ["jum'at", 'jumat'],
  ['jum’at', 'jumat'],
  ['jum‘at', 'jumat'],
  ['jum`at', 'jumat'],
  ['tues', 'tuesday'],
  ['thur', 'thursday'],
  ['thurs', 'thursday'],
];

function dictionary(names: Record<'id' | 'en', string[]>): Map<string, number> {
  const words = new Map<string, number>();
  for (const list of [names.id, names.en])
    list.forEach((name, index) => {
      words.set(name.toLowerCase(), index);
      words.set(shorten(name).toLowerCase(), index);
    });
  for (const [written, meant] of variants) {
    const index = words.get(meant);
    if (index !== undefined) words.set(written, index);
  }
  return words;
}

/** Month by any name in small letters; January is 0. */
export const monthWords = /* @__PURE__ */ dictionary(months);

/** Weekday by any name in small letters; Sunday is 0. */
export const weekdayWords = /* @__PURE__ */ dictionary(weekdays);

/** An alternation for a pattern, longest first, so that "Sep" does not stop before "September". */
export const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Hours and minutes from UTC of the zones by law (Keppres 41/1987). */
export const zoneOffsets: Record<string, string> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  UTC: '+00:00',
  GMT: '+00:00',
  Z: '+00:00',
};
