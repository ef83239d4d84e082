import { isHumasError } from '@humas/sdk';
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
  if (!isHumasError(error)) return null;
  if (isHumasError(error, 'HumasAuthorizationError')) {
    const reason = { unauthorized: NOT_VALID, insufficient_scope: NO_SCOPE }[String(error.code)];
    return new RunStoppedError(reason ?? NOT_VALID, error);
  }
  const isDown =
    isHumasError(error, 'HumasNetworkError') ||
    isHumasError(error, 'HumasTimeoutError') ||
    isHumasError(error, 'HumasRateLimitError') ||
    isHumasError(error, 'HumasInvalidResponseError') ||
    (isHumasError(error, 'HumasServerError') && error.code !== 'internal_error');
  return isDown ? new RunStoppedError(API_DOWN, error) : null;
}

/** Why one article was not carried over, in both languages. */
export function reasonOf(error: unknown): Text {
  if (error instanceof CliError) return error.text;
  if (isHumasError(error)) {
    if (error.code === 'withdrawn_by_editor') return WITHDRAWN_HERE;
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

const API_DOWN: Text = {
  id: 'API tidak menjawab, juga setelah dicoba berulang kali. Yang sudah dibawa tersimpan. Jalankan perintah yang sama lagi untuk melanjutkan.',
  en: 'The API does not answer, even after trying several times. What was carried over is safe. Run the same command again to continue.',
};
const NOT_VALID: Text = {
  id: 'API tidak mengenali kunci ini, atau kunci sudah dicabut. Pakai kunci lain (humas keys create), lalu jalankan lagi.',
  en: 'The API does not know this key, or it was revoked. Use another (humas keys create), then run again.',
};
const NO_SCOPE: Text = {
  id: 'Kunci ini tidak memiliki cakupan yang diperlukan. Sinkronisasi perlu articles:write dan media:write.',
  en: 'This key lacks a scope that is needed. Syncing needs articles:write and media:write.',
};
