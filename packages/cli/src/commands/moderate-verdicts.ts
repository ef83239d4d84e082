import { isHumasError, type Message, type RejectionReason } from '@humas/sdk';
import { Answers } from '../moderate/answers.js';
import { checkedId, findMessage } from '../moderate/find-message.js';
import { messageText, stateText } from '../moderate/print-message.js';
import { keysOf, REASONS } from '../moderate/words.js';
import { colourOf } from '../output/colour.js';
import type { Io } from '../output/io.js';
import { plainLines, print } from '../output/print.js';
import { explain, stopOf } from '../sync/failures.js';
import { API_OPTIONS, apiClient } from './api-client.js';
import { type Command, EXIT, type Input } from './command.js';
import { needed, oneOf, UsageError } from './parse-input.js';

const JSON_OPTION = { name: 'json', text: { id: 'sebagai JSON', en: 'as JSON' } };
const FROM_PIPE = {
  id: 'Dengan "-" nomor pesan dibaca dari masukan standar, satu baris satu nomor.',
  en: 'With "-" the messages are read from standard input, one number a line.',
};

/** `humas moderate approve` */
export const moderateApprove: Command = {
  name: 'moderate approve',
  positionals: ['<message>'],
  summary: { id: 'menyetujui satu pesan agar ditampilkan', en: 'lets a message be shown' },
  details: FROM_PIPE,
  options: [JSON_OPTION, ...API_OPTIONS],
  examples: ['humas moderate approve msg_01hbytm700e5k8jv2xw6q4n9rh'],
  async run(input, io) {
    const client = await apiClient(input, io, { key: 'needed' });
    return await judgeEach(input, io, (id) => client.messages.approve(id));
  },
};

/** `humas moderate reject` */
export const moderateReject: Command = {
  name: 'moderate reject',
  positionals: ['<message>'],
  summary: {
    id: 'menolak satu pesan, dengan alasannya',
    en: 'keeps a message from being shown, with the reason',
  },
  details: FROM_PIPE,
  options: [
    {
      name: 'reason',
      value: 'code',
      text: {
        id: `alasan (wajib): ${keysOf(REASONS).join(', ')}`,
        en: `the reason (needed): ${keysOf(REASONS).join(', ')}`,
      },
    },
    {
      name: 'note',
      value: 'text',
      text: { id: 'catatan untuk rekan, tidak pernah ditampilkan', en: 'a note for colleagues, never shown' },
    },
    JSON_OPTION,
    ...API_OPTIONS,
  ],
  examples: ['humas moderate reject msg_01hbytm700e5k8jv2xw6q4n9rh --reason personalData'],
  async run(input, io) {
    const reason = reasonOf(needed(input, 'reason', 'personalData'));
    const note = input.value('note');
    const client = await apiClient(input, io, { key: 'needed' });
    return await judgeEach(input, io, (id) => client.messages.reject(id, { reason, ...(note && { note }) }));
  },
};

/** `humas moderate erase` */
export const moderateErase: Command = {
  name: 'moderate erase',
  positionals: ['<message>'],
  summary: { id: 'menghapus satu pesan untuk selamanya', en: 'erases a message for good' },
  details: {
    id: 'Hak penulisnya (UU 27/2022). Pesan itu ditampilkan dahulu, dan penghapusannya harus ditegaskan; --yes menegaskannya tanpa bertanya.',
    en: 'The right of its writer (Law 27/2022). The message is shown first, and you are asked to confirm; --yes confirms without being asked.',
  },
  options: [
    { name: 'yes', text: { id: 'hapus tanpa bertanya', en: 'erase without asking' } },
    ...API_OPTIONS,
  ],
  examples: ['humas moderate erase msg_01hbytm700e5k8jv2xw6q4n9rh'],
  async run(input, io) {
    const { language } = input;
    const id = checkedId(input.positionals[0] ?? '');
    const client = await apiClient(input, io, { key: 'needed' });
    if (!input.has('yes')) {
      const message = await findMessage(client, id);
      print(io.err, `${messageText(message, language, colourOf(io.err, io.env))}\n`);
      const answers = new Answers(io);
      const answer = await answers.ask(`${CONFIRM[language]} > `);
      await answers.end();
      if (answer === undefined) throw new UsageError(NOBODY_ANSWERS);
      if (answer.toLowerCase() !== WORD[language]) {
        print(io.err, `${KEPT[language]}\n`);
        return EXIT.failed;
      }
    }
    await client.messages.erase(id);
    print(io.out, `${id}  ${ERASED[language]}\n`);
    return EXIT.done;
  },
};

/**
 * Judges the message that was named, or those that another program names; what the API refuses about one is told, and
 * the others are judged.
 */
async function judgeEach(input: Input, io: Io, judge: (id: string) => PromiseLike<Message>): Promise<number> {
  let code: number = EXIT.done;
  for (const id of await idsOf(input, io)) {
    try {
      tell(await judge(id), input, io);
    } catch (error) {
      if (!isHumasError(error) || stopOf(error)) throw error;
      print(io.err, `${id}  ${colourOf(io.err, io.env).red(plainLines(explain(error)[input.language]))}\n`);
      code = EXIT.failed;
    }
  }
  return code;
}

/** @throws {UsageError} before anything is judged, when one of them cannot be a message's id. */
async function idsOf({ positionals }: Input, io: Io): Promise<string[]> {
  const [id = ''] = positionals;
  return (id === '-' ? await new Answers(io).rest() : [id]).map(checkedId);
}

function tell(message: Message, input: Input, io: Io): void {
  if (input.has('json')) io.out.write(`${JSON.stringify(message)}\n`);
  else print(io.out, `${message.id}  ${stateText(message, input.language)}\n`);
}

function reasonOf(value: string): RejectionReason {
  const codes = keysOf(REASONS);
  const reason = codes.find((code) => code === value);
  if (reason) return reason;
  throw oneOf('reason', value, codes);
}

const WORD = { id: 'hapus', en: 'erase' };
const CONFIRM = {
  id: 'Pesan ini dihapus untuk selamanya. Ketik "hapus" untuk menegaskan',
  en: 'This message is erased for good. Type "erase" to confirm',
};
const KEPT = { id: 'Tidak dihapus.', en: 'Nothing was erased.' };
const ERASED = { id: 'dihapus', en: 'erased' };
const NOBODY_ANSWERS = {
  id: 'Tidak ada yang menegaskan, jadi tidak ada yang dihapus. Tanpa orang di depan terminal, tambahkan --yes.',
  en: 'Nobody confirmed, so nothing was erased. Without a person at the terminal, add --yes.',
};
