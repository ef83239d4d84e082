/*
 * Names are written out rather than asked of Intl: a Node built with small ICU answers Indonesian in English, and
 * ICU versions disagree ("Sep"/"Sept", padded days in dateStyle), which breaks hydration and puts two spellings on
 * one page. Intl is still asked what only it knows: the clock of a time zone.
 */
import type { Locale } from './locale.js';

const split = (names: string) => names.split(' ');

/** Month names, January first. */
export const months: Record<Locale, string[]> = {
  id: split('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
  en: split('January February March April May June July August September October November December'),
};

/** Weekday names, Sunday first, as `Date.prototype.getUTCDay` counts. */
export const weekdays: Record<Locale, string[]> = {
  id: split('Minggu Senin Selasa Rabu Kamis Jumat Sabtu'),
  en: split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
};

/** In both languages the short name of every month and weekday is its first three letters: Agu, Okt, Rab. */
export const shorten = (name: string) => name.slice(0, 3);
