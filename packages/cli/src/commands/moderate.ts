import { formatCount } from '@humas/editorial';
import type { HumasClient, Message, MessageListQuery } from '@humas/sdk';
import { Answers } from '../moderate/answers.js';
import { findMessage } from '../moderate/find-message.js';
import { dateText, messageText } from '../moderate/print-message.js';
import { type Judged, judgeOneByOne } from '../moderate/session.js';
import { KINDS, keysOf, STATES } from '../moderate/words.js';
import { colourOf, plainLine } from '../output/colour.js';
import type { Io } from '../output/io.js';
import { print } from '../output/print.js';
import { columns } from '../output/table.js';
import { API_OPTIONS, apiClient } from './api-client.js';
import { type Command, EXIT, type Input, type Option } from './command.js';
import { oneOf, wholeNumber } from './parse-input.js';

const FILTERS: readonly Option[] = [
  {
    name: 'agency',
    value: 'slug',
    text: { id: 'hanya pesan kepada instansi ini', en: 'only messages to this agency' },
  },
  {
    name: 'article',
    value: 'id',
    text: { id: 'hanya pesan tentang artikel ini', en: 'only messages about this article' },
  },
  {
    name: 'kind',
    value: 'kind',
    text: {
      id: `hanya jenis ini: ${keysOf(KINDS).join(', ')}`,
      en: `only this kind: ${keysOf(KINDS).join(', ')}`,
    },
  },
];
const MOST_LISTED = 50;

/** `humas moderate` */
export const moderate: Command = {
  name: 'moderate',
  positionals: [],
  summary: {
    id: 'memeriksa pesan pembaca satu per satu, yang tertua lebih dahulu',
    en: "judges readers' messages one by one, the oldest first",
  },
  details: {
    id: 'Setiap pesan disetujui, ditolak, atau dilewati. Jawaban boleh juga datang dari berkas atau program lain, satu baris satu jawaban. Kuncinya memerlukan cakupan messages:moderate.',
    en: 'Each message is approved, rejected or skipped. The answers may also come from a file or another program, one a line. The key needs the scope messages:moderate.',
  },
  options: [...FILTERS, ...API_OPTIONS],
  examples: ['humas moderate --key-file moderate-key', 'humas moderate --agency kepegawaian'],
  async run(input, io) {
    const client = await apiClient(input, io, { key: 'needed' });
    const { language } = input;
    const answers = new Answers(io);
    let interrupted = false;
    const endListening = io.onInterrupt(() => {
      interrupted = true;
      void answers.end();
    });
    const judged: Judged = { shown: 0, approved: 0, rejected: 0, skipped: 0 };
    try {
      const waiting = client.messages.list({ ...filtersOf(input), status: 'pending' });
      await judgeOneByOne(waiting, judged, { client, answers, io, language });
    } finally {
      endListening();
      await answers.end();
      if (judged.shown > 0) print(io.err, `${SUMMARY[language](judged)}\n`);
    }
    if (judged.shown === 0) print(io.err, `${NONE_WAITING[language]}\n`);
    return interrupted ? EXIT.interrupted : EXIT.done;
  },
};

/** `humas moderate list` */
export const moderateList: Command = {
  name: 'moderate list',
  positionals: [],
  summary: { id: 'menampilkan pesan pembaca yang menunggu', en: "shows readers' messages that wait" },
  options: [
    {
      name: 'status',
      value: 'status',
      text: {
        id: `yang keadaannya begini: ${keysOf(STATES).join(', ')} (bawaan: pending)`,
        en: `those that stand like this: ${keysOf(STATES).join(', ')} (default: pending)`,
      },
    },
    ...FILTERS,
    {
      name: 'limit',
      value: 'number',
      text: {
        id: `paling banyak sekian (bawaan: ${MOST_LISTED})`,
        en: `at most so many (default: ${MOST_LISTED})`,
      },
    },
    { name: 'json', text: { id: 'sebagai JSON', en: 'as JSON' } },
    ...API_OPTIONS,
  ],
  examples: ['humas moderate list --key-file moderate-key', 'humas moderate list --status rejected --json'],
  async run(input, io) {
    const status = choiceOf(input, 'status', keysOf(STATES)) ?? 'pending';
    const query = { ...filtersOf(input), status };
    const most = wholeNumber(input, 'limit', 1) ?? MOST_LISTED;
    const client = await apiClient(input, io, { key: 'needed' });
    const items = await client.messages.list({ ...query, take: most }).toArray({ max: most });
    if (input.has('json')) {
      io.out.write(`${JSON.stringify({ items }, null, 2)}\n`);
      return EXIT.done;
    }
    print(io.out, messageTable(items, input, io));
    if (items.length === most) await sayHowManyMore(client, query, most, input, io);
    return EXIT.done;
  },
};

/** `humas moderate show` */
export const moderateShow: Command = {
  name: 'moderate show',
  positionals: ['<message>'],
  summary: { id: 'menampilkan satu pesan seluruhnya', en: 'shows one message whole' },
  options: [{ name: 'json', text: { id: 'sebagai JSON', en: 'as JSON' } }, ...API_OPTIONS],
  examples: ['humas moderate show msg_01hbytm700e5k8jv2xw6q4n9rh'],
  async run(input, io) {
    const client = await apiClient(input, io, { key: 'needed' });
    const message = await findMessage(client, input.positionals[0] ?? '');
    if (input.has('json')) io.out.write(`${JSON.stringify(message, null, 2)}\n`);
    else print(io.out, messageText(message, input.language, colourOf(io.out, io.env)));
    return EXIT.done;
  },
};

/** Filters of a list, checked. */
function filtersOf(input: Input): MessageListQuery {
  const [agency, article] = [input.value('agency'), input.value('article')];
  const kind = choiceOf(input, 'kind', keysOf(KINDS));
  return { ...(agency && { agency }), ...(article && { article }), ...(kind && { kind }) };
}

function choiceOf<Choice extends string>(
  input: Input,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = input.value(name);
  const choice = choices.find((known) => known === value);
  if (value !== undefined && !choice) throw oneOf(name, value, choices);
  return choice;
}

function messageTable(messages: readonly Message[], { language }: Input, io: Io): string {
  if (messages.length === 0) return `${NONE[language]}\n`;
  const rows = messages.map(({ id, receivedAt, agency, kind, text }) => [
    id,
    dateText(receivedAt, language),
    plainLine(agency.slug, 40),
    KINDS[kind][language],
    plainLine(text, 50),
  ]);
  const [first = '', ...lines] = columns(HEADINGS[language], rows, io.out);
  return `${[colourOf(io.out, io.env).bold(first), ...lines].join('\n')}\n`;
}

async function sayHowManyMore(
  client: HumasClient,
  query: MessageListQuery,
  shown: number,
  { language }: Input,
  io: Io,
): Promise<void> {
  const { page } = await client.messages.list({ ...query, pageSize: 1, total: true });
  const more = (page.total ?? shown) - shown;
  if (more > 0) print(io.err, `${MORE[language](formatCount(more, { locale: language }))}\n`);
}

const HEADINGS = {
  id: ['PESAN', 'DITERIMA', 'INSTANSI', 'JENIS', 'ISI'],
  en: ['MESSAGE', 'RECEIVED', 'AGENCY', 'KIND', 'TEXT'],
} as const;
const NONE = { id: 'Tidak ada pesan.', en: 'There are no messages.' };
const NONE_WAITING = { id: 'Tidak ada pesan yang menunggu.', en: 'No message is waiting.' };
const MORE = {
  id: (count: string) => `Masih ada ${count} lagi; --limit menampilkan lebih banyak.`,
  en: (count: string) => `There are ${count} more; --limit shows them.`,
};
const SUMMARY = {
  id: (judged: Judged) =>
    `Disetujui ${judged.approved}, ditolak ${judged.rejected}, dilewati ${judged.skipped}.`,
  en: (judged: Judged) =>
    `Approved ${judged.approved}, rejected ${judged.rejected}, skipped ${judged.skipped}.`,
};
