import { type HumasError, isHumasError } from '@humas/sdk';
import { CliError, type Text } from '../words/text.js';

/** Something failed that would fail for every article: the run ends and can be repeated. */
export class RunStoppedError extends CliError {
  override readonly name = 'RunStoppedError';
}

/**
 * Decides whether a failure is about one article or about all of them.
 *
 * @returns the error to stop with, or null when the others can go on.
 */
export function stopOf(error: unknown): RunStoppedError | null {
  if (error instanceof RunStoppedError) return error;
  const text = isHumasError(error) ? stopText(error) : null;
  return text && new RunStoppedError(text, error);
}

function stopText(error: HumasError): Text | null {
  if (isHumasError(error, 'HumasAuthorizationError'))
    return error.code === 'insufficient_scope' ? NO_SCOPE : NOT_VALID;
  const where = /https?:\/\/[^/\s]+/.exec(error.message)?.[0] ?? '';
  if (isHumasError(error, 'HumasInvalidResponseError')) return notTheApi(where);
  if (isHumasError(error, 'HumasNetworkError') || isHumasError(error, 'HumasTimeoutError'))
    return apiDown(where, NO_ANSWER, codeOf(error.cause));
  if (isHumasError(error, 'HumasRateLimitError')) return apiDown(where, NOT_NOW, '429');
  if (isHumasError(error, 'HumasServerError') && error.code !== 'internal_error')
    return apiDown(where, NOT_NOW, String(error.status));
  return null;
}

const codeOf = (cause: unknown) =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

/** What to tell the person who typed the command. */
export const explain = (error: unknown): Text => stopOf(error)?.text ?? reasonOf(error);

/** Why one article was not carried over, in both languages. */
export function reasonOf(error: unknown): Text {
  if (error instanceof CliError) return error.text;
  if (isHumasError(error)) {
    const known = KNOWN[error.code];
    if (known) return known;
    const where = error.errors.map(({ pointer, parameter, detail }) =>
      `${pointer ?? parameter ?? ''} ${detail}`.trim(),
    );
    const what = where.length > 0 ? where.join('; ') : error.message.replace(/^humas: /, '');
    const id = error.requestId ? ` (${error.requestId})` : '';
    return { id: `API menolaknya: ${what}${id}`, en: `The API refused it: ${what}${id}` };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { id: `Gagal: ${message}`, en: `Failed: ${message}` };
}

/** An editor's decision in the API stands; it is no failure of a run. */
export const WITHDRAWN_HERE: Text = {
  id: 'Ditarik oleh redaksi di API, jadi tidak diterbitkan kembali.',
  en: 'An editor withdrew it in the API, so it is not published again.',
};

const KNOWN: Partial<Record<HumasError['code'], Text>> = {
  withdrawn_by_editor: WITHDRAWN_HERE,
  not_found: {
    id: 'API tidak mengenal yang disebut, atau kunci Anda tidak menjangkaunya. Lihat yang ada dengan "humas agencies list", "humas keys list", atau "humas moderate list".',
    en: 'The API does not know what was named, or your key does not reach it. See what there is with "humas agencies list", "humas keys list" or "humas moderate list".',
  },
  slug_taken: {
    id: 'Slug itu sudah dipakai instansi lain. Pilih yang lain; yang ada ditampilkan "humas agencies list".',
    en: 'Another agency has this slug. Choose another; "humas agencies list" shows those there are.',
  },
};

const NO_ANSWER = { id: 'tidak menjawab', en: 'does not answer' };
const NOT_NOW = { id: 'sedang tidak melayani', en: 'is not serving now' };
const apiDown = (where: string, what: Text, code: string): Text => {
  const why = code && ` (${code})`;
  return {
    id: `API di ${where} ${what.id}${why}, juga setelah dicoba beberapa kali. Periksa alamatnya (--api atau HUMAS_API_URL) dan apakah API itu hidup, lalu jalankan perintah yang sama lagi.`,
    en: `The API at ${where} ${what.en}${why}, even after trying several times. Check the address (--api or HUMAS_API_URL) and that the API is up, then run the same command again.`,
  };
};
const notTheApi = (where: string): Text => ({
  id: `Yang menjawab di ${where} bukan API konten humas. Periksa alamatnya (--api atau HUMAS_API_URL).`,
  en: `What answers at ${where} is not the humas content API. Check the address (--api or HUMAS_API_URL).`,
});
const NOT_VALID: Text = {
  id: 'API tidak mengenali kunci ini, atau kunci sudah dicabut. Pakai kunci lain (humas keys create), lalu jalankan lagi.',
  en: 'The API does not know this key, or it was revoked. Use another (humas keys create), then run again.',
};
const NO_SCOPE: Text = {
  id: 'Kunci ini tidak memiliki cakupan untuk itu. Sinkronisasi perlu articles:write dan media:write, menambah instansi perlu agencies:write, mengurus kunci perlu keys:manage, memeriksa pesan perlu messages:moderate. Buat kunci dengan cakupan itu (humas keys create --scope …), atau pakai kunci pemilik.',
  en: 'This key lacks the scope for that. Syncing needs articles:write and media:write, adding agencies needs agencies:write, looking after keys needs keys:manage, judging messages needs messages:moderate. Make a key with that scope (humas keys create --scope …), or use the owner key.',
};
