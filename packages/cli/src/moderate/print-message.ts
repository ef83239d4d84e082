import { formatDateTime } from '@humas/editorial';
import type { Message } from '@humas/sdk';
import { type Colour, plainLine } from '../output/colour.js';
import type { Language } from '../words/text.js';
import { KINDS, REASONS, STATES } from './words.js';

/** Zones by how an agency's times are written. */
const ZONES = { '+08:00': 'Asia/Makassar', '+09:00': 'Asia/Jayapura' } as const;
/** Longer than a reader's name or an article's headline ever is. */
const LONGEST = 400;

/** A message as a person judges it: everything about it, and its words line by line, harmless in a terminal. */
export function messageText(message: Message, language: Language, colour: Colour): string {
  const { agency, article, name, text } = message;
  const words = WORDS[language];
  const rows = [
    [words.to, plainLine(agency.name)],
    [
      words.about,
      article ? `${plainLine(article.headline)} (${plainLine(article.canonicalUrl, LONGEST)})` : '',
    ],
    [words.from, name === null ? words.nobody : plainLine(name, LONGEST)],
    [words.state, stateText(message, language)],
  ].filter(([, value]) => value);
  const widest = Math.max(...rows.map(([label = '']) => label.length));
  const kind = KINDS[message.kind][language];
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${dateText(message.receivedAt, language)}`;
  return [
    `${colour.bold(title)}  ${colour.dim(message.id)}`,
    ...rows.map(([label = '', value = '']) => `${label.padEnd(widest)}  ${value}`),
    '',
    ...text.split('\n').map((line) => `  ${plainLine(line, text.length)}`.trimEnd()),
    '',
  ].join('\n');
}

/** How a message stands, who said so, and why. */
export function stateText({ status, moderation }: Message, locale: Language): string {
  const state = STATES[status][locale];
  if (!moderation) return state;
  const { by, at, reason, note } = moderation;
  const why = reason ? `: ${REASONS[reason][locale]}${note ? ` (${plainLine(note, 500)})` : ''}` : '';
  return `${state}${why}; ${plainLine(by, 60)}, ${dateText(at, locale)}`;
}

/** When, in the agency's own zone, which the API writes its times in. */
export function dateText(moment: string, locale: Language): string {
  const timeZone = ZONES[moment.slice(-6) as keyof typeof ZONES] ?? 'Asia/Jakarta';
  return formatDateTime(moment, { locale, timeZone, weekday: false });
}

const WORDS = {
  id: { to: 'Kepada', about: 'Tentang', from: 'Dari', state: 'Keadaan', nobody: '(tanpa nama)' },
  en: { to: 'To', about: 'About', from: 'From', state: 'State', nobody: '(no name)' },
} as const;
