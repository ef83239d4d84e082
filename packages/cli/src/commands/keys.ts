import { formatRelativeTime } from '@humas/editorial';
import type { Key, Scope } from '@humas/sdk';
import { colourOf, plainLine } from '../output/colour.js';
import type { Io } from '../output/io.js';
import { print } from '../output/print.js';
import { columns } from '../output/table.js';
import type { Language } from '../words/text.js';
import { API_OPTIONS, apiClient } from './api-client.js';
import { type Command, EXIT, type Input } from './command.js';
import { needed, oneOf, UsageError } from './parse-input.js';

const SCOPES: readonly Scope[] = [
  'articles:write',
  'media:write',
  'agencies:write',
  'messages:moderate',
  'counts:write',
  'keys:manage',
];
/** What a sync needs, and no more. */
const SYNC_SCOPES: readonly Scope[] = ['articles:write', 'media:write'];

/** `humas keys create` */
export const keysCreate: Command = {
  name: 'keys create',
  positionals: [],
  summary: { id: 'membuat kunci rahasia untuk satu instansi', en: 'makes a secret key for an agency' },
  details: {
    id: 'Kuncinya dicetak sekali saja ke keluaran standar, tanpa kata lain, sehingga dapat langsung disimpan ke berkas.',
    en: 'The key is printed once to standard output and nothing else with it, so that it can go straight into a file.',
  },
  options: [
    {
      name: 'name',
      value: 'text',
      text: { id: 'untuk apa kunci ini (wajib)', en: 'what the key is for (needed)' },
    },
    {
      name: 'agency',
      value: 'slug',
      text: {
        id: 'instansi yang dijangkau beserta unit di bawahnya (bawaan: milik kunci Anda)',
        en: "the agency it reaches, with the units below it (default: your key's)",
      },
    },
    {
      name: 'scope',
      value: 'scope',
      repeats: true,
      text: {
        id: `cakupan, dapat diulang: ${SCOPES.join(', ')} (bawaan: ${SYNC_SCOPES.join(' dan ')})`,
        en: `a scope, repeatable: ${SCOPES.join(', ')} (default: ${SYNC_SCOPES.join(' and ')})`,
      },
    },
    ...API_OPTIONS,
  ],
  examples: [
    'humas keys create --name "Sinkronisasi WordPress" --agency kepegawaian --key-file .humas/owner-key > sync-key',
  ],
  async run(input, io) {
    const name = needed(input, 'name', '"Sinkronisasi WordPress"');
    const given = input.values('scope').flatMap((value) => value.split(',').map((scope) => scope.trim()));
    const scopes = given.length > 0 ? [...new Set(given.map(scopeOf))] : SYNC_SCOPES;
    const client = await apiClient(input, io, { key: 'needed' });
    const agency = input.value('agency');
    const key = await client.keys.create({ name, scopes, ...(agency && { agency }) });
    io.out.write(`${key.secret}\n`);
    print(io.err, `${CREATED[input.language](key)}\n`);
    return EXIT.done;
  },
};

/** `humas keys list` */
export const keysList: Command = {
  name: 'keys list',
  positionals: [],
  summary: {
    id: 'menampilkan kunci dan kapan terakhir dipakai',
    en: 'shows the keys and when each was last used',
  },
  options: [
    {
      name: 'agency',
      value: 'slug',
      text: { id: 'hanya kunci instansi ini', en: 'only keys of this agency' },
    },
    { name: 'json', text: { id: 'sebagai JSON', en: 'as JSON' } },
    ...API_OPTIONS,
  ],
  examples: ['humas keys list --key-file .humas/owner-key'],
  async run(input, io) {
    const client = await apiClient(input, io, { key: 'needed' });
    const agency = input.value('agency');
    const { items } = await client.keys.list(agency ? { agency } : {});
    if (input.has('json')) io.out.write(`${JSON.stringify({ items }, null, 2)}\n`);
    else print(io.out, keyTable(items, input, io));
    return EXIT.done;
  },
};

/** `humas keys revoke` */
export const keysRevoke: Command = {
  name: 'keys revoke',
  positionals: ['<key>'],
  summary: {
    id: 'mencabut kunci; sejak itu tidak membuka apa pun',
    en: 'revokes a key; it opens nothing from then on',
  },
  options: API_OPTIONS,
  examples: ['humas keys revoke key_01hbytm700e5k8jv2xw6q4n9rf --key-file .humas/owner-key'],
  async run(input, io) {
    const [id = ''] = input.positionals;
    // Somebody may paste the secret: as an address it would end up in the API's log.
    if (!/^key_\w+$/.test(id)) throw new UsageError(NO_KEY_ID);
    const client = await apiClient(input, io, { key: 'needed' });
    const key = await client.keys.revoke(id);
    print(io.out, `${REVOKED[input.language](key)}\n`);
    return EXIT.done;
  },
};

function scopeOf(value: string): Scope {
  const scope = SCOPES.find((known) => known === value);
  if (scope) return scope;
  throw oneOf('scope', value, SCOPES);
}

function keyTable(keys: readonly Key[], { language }: Input, io: Io): string {
  if (keys.length === 0) return `${NONE[language]}\n`;
  const now = new Date().toISOString();
  const rows = keys.map((key) => [
    key.id,
    plainLine(key.name, 40),
    key.agency ? plainLine(key.agency.slug, 40) : ALL[language],
    key.scopes.join(', '),
    stateOf(key, now, language),
  ]);
  const [first = '', ...lines] = columns(HEADINGS[language], rows, io.out);
  return `${[colourOf(io.out, io.env).bold(first), ...lines].join('\n')}\n`;
}

function stateOf({ lastUsedAt, revokedAt }: Key, now: string, locale: Language): string {
  const when = (moment: string) => formatRelativeTime(moment, now, { locale });
  if (revokedAt) return `${locale === 'id' ? 'dicabut' : 'revoked'} ${when(revokedAt)}`;
  if (lastUsedAt) return when(lastUsedAt);
  return locale === 'id' ? 'belum pernah' : 'never';
}

const HEADINGS = {
  id: ['KUNCI', 'NAMA', 'INSTANSI', 'CAKUPAN', 'TERAKHIR DIPAKAI'],
  en: ['KEY', 'NAME', 'AGENCY', 'SCOPES', 'LAST USED'],
} as const;
const NO_KEY_ID = {
  id: 'Yang dicabut disebut dengan nomornya, seperti key_01hbytm700e5k8jv2xw6q4n9rf; "humas keys list" menampilkannya. Jangan menulis kunci rahasianya sendiri di baris perintah.',
  en: 'A key is named by its number, such as key_01hbytm700e5k8jv2xw6q4n9rf; "humas keys list" shows it. Do not write the secret key itself on the command line.',
};
const ALL = { id: '(semua)', en: '(all)' };
const NONE = { id: 'Belum ada kunci.', en: 'There are no keys yet.' };
const CREATED = {
  id: (key: Key) =>
    `Kunci ${key.id} dibuat untuk ${plainLine(key.agency?.name ?? 'semua instansi')} (${key.scopes.join(', ')}). Kunci di atas tidak akan ditampilkan lagi: simpan di tempat yang hanya dapat Anda baca (chmod 600).`,
  en: (key: Key) =>
    `Made the key ${key.id} for ${plainLine(key.agency?.name ?? 'all agencies')} (${key.scopes.join(', ')}). The key above is never shown again: keep it where only you can read it (chmod 600).`,
};
const REVOKED = {
  id: (key: Key) => `Kunci ${key.id} (${plainLine(key.name, 60)}) dicabut.`,
  en: (key: Key) => `The key ${key.id} (${plainLine(key.name, 60)}) is revoked.`,
};
