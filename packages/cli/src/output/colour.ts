import { stripVTControlCharacters } from 'node:util';
import type { Io, Output } from './io.js';

/** How words are emphasised in a terminal; plain where there is none or `NO_COLOR` asks for it (no-color.org). */
export interface Colour {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
}

/** @returns the emphasis an output can show. */
export function colourOf(output: Output, env: Io['env']): Colour {
  const isOn = Boolean(output.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
  const paint = (start: number, end: number) => (text: string) =>
    isOn ? `\u001B[${start}m${text}\u001B[${end}m` : text;
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), green: paint(32, 39) };
}

/** Keeps bidirectional controls out of a terminal as well: they would turn the rest of the line around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** What others wrote, such as a headline, as one harmless line: no colours, no cursor, nothing that hides. */
export function plainLine(text: string, most = 200): string {
  const line = stripVTControlCharacters(text).replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
}
