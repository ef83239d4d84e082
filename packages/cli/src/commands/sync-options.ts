import type { SyncChoices } from '../sync/run-sync.js';
import { API_OPTIONS } from './api-client.js';
import type { Input, Option } from './command.js';
import { needed, oneOf, UsageError, wholeNumber } from './parse-input.js';

/** Options of `humas sync …`, whatever the source. */
export const SYNC_OPTIONS: readonly Option[] = [
  {
    name: 'agency',
    value: 'slug',
    text: { id: 'instansi penerbit (wajib)', en: 'the agency that publishes (needed)' },
  },
  {
    name: 'dry-run',
    text: {
      id: 'tidak menulis apa pun; hanya memberi tahu apa yang akan terjadi',
      en: 'write nothing; say what would happen',
    },
  },
  {
    name: 'since',
    value: 'date',
    text: {
      id: 'hanya artikel yang terbit atau berubah sejak tanggal ini (2026-01-31); yang dihapus tidak dicari',
      en: 'only what was published or changed since this date (2026-01-31); deletions are not looked for',
    },
  },
  {
    name: 'limit',
    value: 'n',
    text: {
      id: 'paling banyak n artikel; yang dihapus tidak dicari',
      en: 'at most n articles; deletions are not looked for',
    },
  },
  {
    name: 'full',
    text: {
      id: 'membawa semuanya lagi, juga yang tidak berubah',
      en: 'carry everything over again, unchanged articles too',
    },
  },
  {
    name: 'watch',
    text: {
      id: 'berjalan terus dan mengulang sampai dihentikan (Ctrl+C)',
      en: 'keep running and repeat until stopped (Ctrl+C)',
    },
  },
  {
    name: 'interval',
    value: 'seconds',
    text: { id: 'jeda --watch (bawaan: 60)', en: 'pause of --watch (default: 60)' },
  },
  {
    name: 'category',
    value: '"Nama=slug"',
    repeats: true,
    text: {
      id: 'rubrik untuk satu kategori situs, dapat diulang',
      en: 'the category for one of the site, repeatable',
    },
  },
  {
    name: 'poll',
    value: 'preset',
    text: {
      id: 'jajak pendapat pada artikel: usefulness, emotion, atau off (bawaan: off)',
      en: 'poll under the articles: usefulness, emotion or off (default: off)',
    },
  },
  {
    name: 'reason',
    value: 'text',
    text: { id: 'alasan publik bagi artikel yang ditarik', en: 'public reason of withdrawals' },
  },
  {
    name: 'allow-mass-withdrawal',
    text: {
      id: 'menarik juga bila lebih dari 20 % artikel hilang dari situs',
      en: 'withdraw even when over 20 % of the articles are gone',
    },
  },
  {
    name: 'allow-private',
    text: {
      id: 'izinkan situs di jaringan dalam (localhost, 10.x, 192.168.x)',
      en: 'allow a site on the inner network (localhost, 10.x, 192.168.x)',
    },
  },
  {
    name: 'source-name',
    value: 'name',
    text: {
      id: 'nama sumber di API (bawaan: dari alamat situs)',
      en: 'name of the source in the API (default: from its address)',
    },
  },
  {
    name: 'findings',
    text: {
      id: 'juga menampilkan catatan untuk redaksi per artikel',
      en: 'also list what editors should look at, article by article',
    },
  },
  { name: 'json', text: { id: 'laporan akhir sebagai JSON', en: 'the final report as JSON' } },
  ...API_OPTIONS,
];

/** What every sync can be told, read and checked. */
export interface SyncSettings {
  choices: SyncChoices;
  since: string | undefined;
  watch: boolean;
  /** Milliseconds. */
  interval: number;
  allowPrivate: boolean;
  sourceName: string | undefined;
  findings: boolean;
  json: boolean;
}

/** @throws {UsageError} for what makes no sense, before anything is asked. */
export function syncSettings(input: Input): SyncSettings {
  const since = dateOf(input.value('since'));
  const agency = needed(input, 'agency', 'kepegawaian');
  return {
    since,
    watch: input.has('watch'),
    interval: (wholeNumber(input, 'interval', 5) ?? 60) * 1000,
    allowPrivate: input.has('allow-private'),
    sourceName: sourceNameOf(input.value('source-name')),
    findings: input.has('findings'),
    json: input.has('json'),
    choices: {
      agency,
      dryRun: input.has('dry-run'),
      full: input.has('full'),
      isPartial: since !== undefined,
      limit: wholeNumber(input, 'limit', 1),
      categories: categoriesOf(input.values('category')),
      poll: pollOf(input.value('poll')),
      reason: input.value('reason'),
      allowMassWithdrawal: input.has('allow-mass-withdrawal'),
    },
  };
}

/** A day begins in Jakarta, where most editors are; a moment with its offset is taken as it is. */
function dateOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})(T.+(?:Z|[+-]\d{2}:\d{2}))?$/.exec(value) ?? [];
  const isReal = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  const moment = rest ? value : `${day}T00:00:00+07:00`;
  if (isReal && !Number.isNaN(Date.parse(moment))) return moment;
  throw new UsageError({
    id: `--since "${value}" bukan tanggal. Tulis seperti 2026-01-31, atau 2026-01-31T08:00:00+07:00.`,
    en: `--since "${value}" is not a date. Write it as 2026-01-31, or 2026-01-31T08:00:00+07:00.`,
  });
}

function categoriesOf(pairs: readonly string[]): Map<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const [from, to] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at > 0 && from && to) return [from, to];
      throw new UsageError({
        id: `--category "${pair}" kurang lengkap. Tulis seperti --category "Kabar Kantor=berita".`,
        en: `--category "${pair}" is incomplete. Write it as --category "Kabar Kantor=berita".`,
      });
    }),
  );
}

function pollOf(value: string | undefined): SyncChoices['poll'] {
  if (value === undefined || value === 'usefulness' || value === 'emotion' || value === 'off') return value;
  throw oneOf('poll', value, ['usefulness', 'emotion', 'off']);
}

function sourceNameOf(value: string | undefined): string | undefined {
  if (value === undefined || (/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(value) && value.length <= 100))
    return value;
  throw new UsageError({
    id: `--source-name "${value}" tidak dapat dipakai. Pakai huruf kecil, angka, titik, dan tanda hubung, seperti wordpress-www.contoh.go.id.`,
    en: `--source-name "${value}" cannot be used. Use small letters, digits, points and hyphens, as in wordpress-www.contoh.go.id.`,
  });
}
