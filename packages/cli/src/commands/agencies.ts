import type { AgencyInput, AgencyKind } from '@humas/sdk';
import { colourOf, plainLine } from '../output/colour.js';
import { print } from '../output/print.js';
import { columns } from '../output/table.js';
import { API_OPTIONS, apiClient } from './api-client.js';
import { type Command, EXIT } from './command.js';
import { needed, oneOf } from './parse-input.js';

const KINDS: readonly AgencyKind[] = ['ministry', 'agency', 'regionalOffice', 'upt', 'blu'];
/** Zones by what Indonesians call them; the full names are understood as well. */
const ZONES: Record<string, NonNullable<AgencyInput['timeZone']>> = {
  wib: 'Asia/Jakarta',
  wita: 'Asia/Makassar',
  wit: 'Asia/Jayapura',
  'asia/jakarta': 'Asia/Jakarta',
  'asia/makassar': 'Asia/Makassar',
  'asia/jayapura': 'Asia/Jayapura',
};
const LONGEST_SHORT_NAME = 60;

/** `humas agencies create` */
export const agenciesCreate: Command = {
  name: 'agencies create',
  positionals: ['<slug>'],
  summary: { id: 'menambah instansi', en: 'adds an agency' },
  options: [
    { name: 'name', value: 'text', text: { id: 'nama lengkap (wajib)', en: 'full name (needed)' } },
    {
      name: 'short-name',
      value: 'text',
      text: { id: 'nama pendek (bawaan: nama lengkap)', en: 'short name (default: the full name)' },
    },
    {
      name: 'kind',
      value: 'kind',
      text: { id: `${KINDS.join(', ')} (bawaan: agency)`, en: `${KINDS.join(', ')} (default: agency)` },
    },
    {
      name: 'parent',
      value: 'slug',
      text: { id: 'instansi induk, bila ini unitnya', en: 'the agency above, when this is a unit of it' },
    },
    {
      name: 'time-zone',
      value: 'zone',
      text: { id: 'WIB, WITA, atau WIT (bawaan: WIB)', en: 'WIB, WITA or WIT (default: WIB)' },
    },
    { name: 'theme', value: 'name', text: { id: 'tema (bawaan: netral)', en: 'theme (default: netral)' } },
    {
      name: 'domain',
      value: 'host',
      repeats: true,
      text: { id: 'domain tempat instansi terbit, dapat diulang', en: 'a host it publishes on, repeatable' },
    },
    ...API_OPTIONS,
  ],
  examples: [
    'humas agencies create kepegawaian-makassar --name "Kantor Regional Kepegawaian Makassar" --kind regionalOffice --parent kepegawaian --time-zone WITA',
  ],
  async run(input, io) {
    const name = needed(input, 'name', '"Kantor Regional Kepegawaian Makassar"');
    const kind = input.value('kind') ?? 'agency';
    if (!isKind(kind)) throw oneOf('kind', kind, KINDS);
    const zone = input.value('time-zone') ?? 'WIB';
    const timeZone = ZONES[zone.toLowerCase()];
    if (!timeZone) throw oneOf('time-zone', zone, ['WIB', 'WITA', 'WIT']);
    const [parent, theme] = [input.value('parent'), input.value('theme')];
    const client = await apiClient(input, io, { key: 'needed' });
    const agency = await client.agencies.create({
      slug: input.positionals[0] ?? '',
      name,
      shortName: input.value('short-name') ?? name.slice(0, LONGEST_SHORT_NAME),
      kind,
      timeZone,
      ...(parent && { parent }),
      ...(theme && { theme }),
      ...(input.has('domain') && { domains: [...input.values('domain')] }),
    });
    io.out.write(`${agency.slug}  ${plainLine(agency.name)}  ${agency.id}\n`);
    return EXIT.done;
  },
};

/** `humas agencies list` */
export const agenciesList: Command = {
  name: 'agencies list',
  positionals: [],
  summary: { id: 'menampilkan instansi', en: 'shows the agencies' },
  options: [{ name: 'json', text: { id: 'sebagai JSON', en: 'as JSON' } }, ...API_OPTIONS],
  examples: ['humas agencies list'],
  async run(input, io) {
    const client = await apiClient(input, io, { key: 'none' });
    const agencies = [];
    for await (const agency of client.agencies.list({ pageSize: 100 })) agencies.push(agency);
    if (input.has('json')) {
      io.out.write(`${JSON.stringify({ items: agencies }, null, 2)}\n`);
      return EXIT.done;
    }
    const rows = agencies.map(({ slug, name, kind, parent }) => [
      slug,
      plainLine(name, 60),
      kind,
      parent?.slug ?? '',
    ]);
    const [first = '', ...lines] = columns(HEADINGS[input.language], rows, io.out);
    print(io.out, `${[colourOf(io.out, io.env).bold(first), ...lines].join('\n')}\n`);
    return EXIT.done;
  },
};

const isKind = (kind: string): kind is AgencyKind => KINDS.some((known) => known === kind);

const HEADINGS = { id: ['SLUG', 'NAMA', 'JENIS', 'INDUK'], en: ['SLUG', 'NAME', 'KIND', 'PARENT'] } as const;
