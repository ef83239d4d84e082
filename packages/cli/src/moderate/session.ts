import type { HumasClient, Message, Rejection } from '@humas/sdk';
import { colourOf } from '../output/colour.js';
import type { Io } from '../output/io.js';
import { print } from '../output/print.js';
import type { Language } from '../words/text.js';
import type { Answers } from './answers.js';
import { messageText } from './print-message.js';
import { keysOf, REASONS } from './words.js';

/** What became of the messages that were looked at. */
export interface Judged {
  approved: number;
  rejected: number;
  skipped: number;
}

/** Shows one message after the other and does what is said about each, until somebody ends it or none is left. */
export async function judgeOneByOne(
  messages: AsyncIterable<Message>,
  { client, answers, io, language }: { client: HumasClient; answers: Answers; io: Io; language: Language },
): Promise<Judged> {
  const words = WORDS[language];
  const judged: Judged = { approved: 0, rejected: 0, skipped: 0 };
  for await (const message of messages) {
    print(io.out, `${messageText(message, language, colourOf(io.out, io.env))}\n`);
    const choice = await choose(answers, words);
    if (choice === 'quit') break;
    if (choice === 'approve') {
      await client.messages.approve(message);
      judged.approved += 1;
      print(io.err, `${words.approved}\n\n`);
    } else if (choice === 'reject') {
      const rejection = await askReason(answers, language);
      // Nothing was said: the message goes on waiting.
      if (!rejection) break;
      await client.messages.reject(message, rejection);
      judged.rejected += 1;
      print(io.err, `${words.rejected}\n\n`);
    } else {
      judged.skipped += 1;
      print(io.err, '\n');
    }
  }
  return judged;
}

type Choice = 'approve' | 'reject' | 'skip' | 'quit';

async function choose(
  answers: Answers,
  { question, keys, again }: (typeof WORDS)[Language],
): Promise<Choice> {
  for (let asked: string = question; ; asked = again) {
    const answer = (await answers.ask(asked))?.toLowerCase();
    if (answer === undefined) return 'quit';
    const choice = (keys as Readonly<Record<string, Choice>>)[answer.charAt(0)];
    if (choice) return choice;
  }
}

async function askReason(answers: Answers, language: Language): Promise<Rejection | undefined> {
  const codes = keysOf(REASONS);
  const words = WORDS[language];
  const menu = codes.map((code, index) => `  ${index + 1}  ${REASONS[code][language]}`).join('\n');
  for (let asked = `${words.why}\n${menu}\n${words.number}`; ; asked = words.number) {
    const answer = await answers.ask(asked);
    if (answer === undefined) return undefined;
    const reason =
      codes[Number(answer) - 1] ?? codes.find((code) => code.toLowerCase() === answer.toLowerCase());
    if (!reason) continue;
    const note = await answers.ask(words.note);
    return { reason, ...(note && { note }) };
  }
}

const WORDS = {
  id: {
    question: '[s]etujui  [t]olak  [l]ewati  [k]eluar > ',
    again: 'Ketik s, t, l, atau k > ',
    keys: { s: 'approve', t: 'reject', l: 'skip', k: 'quit' },
    approved: 'Disetujui.',
    rejected: 'Ditolak.',
    why: 'Alasannya:',
    number: 'Nomor alasan > ',
    note: 'Catatan untuk rekan, tidak pernah ditampilkan (boleh kosong) > ',
  },
  en: {
    question: '[a]pprove  [r]eject  [s]kip  [q]uit > ',
    again: 'Type a, r, s or q > ',
    keys: { a: 'approve', r: 'reject', s: 'skip', q: 'quit' },
    approved: 'Approved.',
    rejected: 'Rejected.',
    why: 'The reason:',
    number: 'Number of the reason > ',
    note: 'A note for colleagues, never shown (may be empty) > ',
  },
} as const;
