import { createHumasClient, type HumasClient, isHumasError } from '@humas/sdk';
import type { Io } from '../output/io.js';
import { print } from '../output/print.js';
import { withoutSecrets } from '../safe-fetch/errors.js';
import { CliError } from '../words/text.js';
import type { Input, Option } from './command.js';
import { UsageError } from './parse-input.js';

/** Options of every command that calls the API. */
export const API_OPTIONS: readonly Option[] = [
  {
    name: 'api',
    value: 'url',
    text: {
      id: 'alamat API (bawaan: HUMAS_API_URL, lalu http://localhost:4000)',
      en: 'address of the API (default: HUMAS_API_URL, then http://localhost:4000)',
    },
  },
  {
    name: 'key-file',
    value: 'path',
    text: {
      id: 'berkas berisi kunci rahasia (bawaan: HUMAS_API_KEY, lalu HUMAS_API_KEY_FILE)',
      en: 'file that holds the secret key (default: HUMAS_API_KEY, then HUMAS_API_KEY_FILE)',
    },
  },
];

/**
 * Makes the client a command calls the API with. It waits longer than a page would: nobody looks at a screen, and a
 * server that restarts is back in a minute.
 */
export async function apiClient(
  input: Input,
  io: Io,
  { key }: { key: 'needed' | 'none' },
): Promise<HumasClient> {
  const baseUrl = baseUrlOf(input, io);
  const apiKey = key === 'needed' ? await readKey(input, io) : undefined;
  if (apiKey && isInClear(baseUrl)) print(io.err, `${IN_CLEAR[input.language]}\n`);
  try {
    return createHumasClient({
      baseUrl,
      apiKey,
      locale: input.language,
      cache: false,
      timeout: 60_000,
      totalTimeout: 150_000,
      retries: 4,
      ...io.client,
    });
  } catch (error) {
    if (isHumasError(error)) throw new UsageError({ id: error.message, en: error.message }, error);
    throw error;
  }
}

function baseUrlOf(input: Input, io: Io): string {
  const written = input.value('api') ?? (io.env.HUMAS_API_URL || 'http://localhost:4000');
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username + url.password === '') return written;
  throw new UsageError({
    id: `Alamat API ${withoutSecrets(written)} tidak dapat dipakai. Tulis dengan http:// atau https://, tanpa nama pengguna dan kata sandi, seperti https://api.example.go.id (--api atau HUMAS_API_URL).`,
    en: `The API address ${withoutSecrets(written)} cannot be used. Write it with http:// or https://, without user name and password, such as https://api.example.go.id (--api or HUMAS_API_URL).`,
  });
}

async function readKey(input: Input, io: Io): Promise<string> {
  const file = input.value('key-file') ?? (io.env.HUMAS_API_KEY ? undefined : io.env.HUMAS_API_KEY_FILE);
  const key = (file ? await readKeyFile(file, io) : (io.env.HUMAS_API_KEY ?? '')).trim();
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  if (!file && !key) throw new UsageError(NO_KEY);
  const where = file
    ? { id: `Berkas ${file}`, en: `The file ${file}` }
    : { id: 'HUMAS_API_KEY', en: 'HUMAS_API_KEY' };
  throw new CliError({
    id: `${where.id} ${key ? 'berisi sesuatu yang bukan kunci' : 'kosong'}. Di dalamnya harus ada satu kunci saja, seperti yang dicetak "humas keys create".`,
    en: `${where.en} ${key ? 'holds something that is not a key' : 'is empty'}. It must hold one key and nothing else, as "humas keys create" printed it.`,
  });
}

async function readKeyFile(file: string, io: Io): Promise<string> {
  if (LOOKS_LIKE_KEY.test(file)) throw new UsageError(KEY_AS_PATH);
  try {
    return await io.readText(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CliError(
      {
        id: `Berkas kunci ${file} tidak dapat dibaca${code}. Periksa jalurnya dan izinnya.`,
        en: `The key file ${file} cannot be read${code}. Check its path and its permissions.`,
      },
      cause,
    );
  }
}

function isInClear(baseUrl: string): boolean {
  if (!URL.canParse(baseUrl)) return false;
  const { protocol, hostname } = new URL(baseUrl);
  return protocol === 'http:' && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}

/** How the API writes its keys. */
const LOOKS_LIKE_KEY = /^humas_[\w-]{20,}$/;

const KEY_AS_PATH = {
  id: '--key-file minta jalur berkas, tetapi diberi kuncinya sendiri. Kunci itu kini ada dalam riwayat terminal: cabut (humas keys revoke), buat yang baru, dan simpan di berkas.',
  en: '--key-file takes the path of a file and was given the key itself. The key is now in the history of this terminal: revoke it (humas keys revoke), make another, and keep that in a file.',
};
const NO_KEY = {
  id: 'Perintah ini memerlukan kunci rahasia. Saat pertama dinyalakan, API menulis kunci pemilik ke berkas "owner-key" di folder datanya (bawaan: .humas/owner-key) dan mencetak jalurnya. Tambahkan --key-file .humas/owner-key, atau isi HUMAS_API_KEY_FILE atau HUMAS_API_KEY.',
  en: 'This command needs a secret key. At its first start the API wrote the owner key to the file "owner-key" in its data folder (default: .humas/owner-key) and printed the path. Add --key-file .humas/owner-key, or set HUMAS_API_KEY_FILE or HUMAS_API_KEY.',
};
const IN_CLEAR = {
  id: 'Peringatan: kunci dikirim tanpa enkripsi karena alamat API memakai http. Pakai https di luar komputer ini.',
  en: 'Warning: the key is sent without encryption because the API address uses http. Use https beyond this machine.',
};
