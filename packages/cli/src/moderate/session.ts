import { type HumasClient, isHumasError, type Message, type Rejection } from '@humas/sdk';
import { colourOf } from '../output/colour.js';
import type { Io } from '../output/io.js';
import { plainLines, print } from '../output/print.js';
import { explain, stopOf } from '../sync/failures.js';
import type { Language } from '../words/text.js';
import type { Answers } from './answers.js';
import { messageText } from './print-message.js';
import { keysOf, REASONS } from './words.js';

/** What became of the messages that were looked at. */
export interface Judged {
  shown: number;
  approved: number;
  rejected: number;
  skipped: number;
}

/**
 * Shows one message after the other and does what is said about each, until somebody ends it or none is left. A
 * verdict the API refuses, such as about a message a colleague erased meanwhile, leaves that message as it is.
 *
 * @param judged - counted up as it goes, so that it is true also when something ends the session.
 */
export async function judgeOneByOne(
  messages: AsyncIterable<Message>,
  judged: Judged,
  { client, answers, io, language }: { client: HumasClient; answers: Answers; io: Io; language: Language },
): Promise<void> {
  const words = WORDS[language];
  for await (const message of messages) {
    judged.shown += 1;
    print(io.out, `${messageText(message, language, colourOf(io.out, io.env))}\n`);
    const verdict = await askVerdict(answers, language);
    if (verdict === 'quit') return;
    try {
      if (verdict === 'approve') await client.messages.approve(message);
      else if (verdict !== 'skip') await client.messages.reject(message, verdict);
      const done = typeof verdict === 'object' ? 'rejected' : DONE[verdict];
      judged[done] += 1;
      print(io.err, `${words[done]}\n\n`);
    } catch (error) {
      if (!isHumasError(error) || stopOf(error)) throw error;
      judged.skipped += 1;
      print(io.err, `${plainLines(explain(error)[language])}\n\n`);
    }
  }
}

type Choice = 'approve' | 'reject' | 'skip' | 'quit';

const DONE = { approve: 'approved', skip: 'skipped' } as const;

/** @returns a rejection with its reason, or what else is to be done; the end of the input is `quit`. */
async function askVerdict(
  answers: Answers,
  language: Language,
): Promise<Exclude<Choice, 'reject'> | Rejection> {
  const { question, keys, again } = WORDS[language];
  let asked: string = question;
  for (;;) {
    const answer = (await answers.ask(asked))?.toLowerCase();
    if (answer === undefined) return 'quit';
    const choice = (keys as Readonly<Record<string, Choice>>)[answer.charAt(0)];
    if (choice && choice !== 'reject') return choice;
    const rejection = choice && (await askReason(answers, language));
    if (rejection) return rejection;
    asked = choice ? question : again;
  }
}

/** @returns nothing when nothing was said: then the message goes on waiting. */
async function askReason(answers: Answers, language: Language): Promise<Rejection | undefined> {
  const codes = keysOf(REASONS);
  const words = WORDS[language];
  const menu = codes.map((code, index) => `  ${index + 1}  ${REASONS[code][language]}`).join('\n');
  for (let asked = `${words.why}\n${menu}\n${words.number}`; ; asked = words.number) {
    const answer = await answers.ask(asked);
    if (!answer) return undefined;
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
    skipped: 'Dilewati.',
    number: 'Nomor alasan (kosong: batal menolak) > ',
    note: 'Catatan untuk rekan, tidak pernah ditampilkan (boleh kosong) > ',
  },
  en: {
    question: '[a]pprove  [r]eject  [s]kip  [q]uit > ',
    again: 'Type a, r, s or q > ',
    keys: { a: 'approve', r: 'reject', s: 'skip', q: 'quit' },
    approved: 'Approved.',
    rejected: 'Rejected.',
    why: 'The reason:',
    skipped: 'Skipped.',
    number: 'Number of the reason (empty: do not reject) > ',
    note: 'A note for colleagues, never shown (may be empty) > ',
  },
} as const;
