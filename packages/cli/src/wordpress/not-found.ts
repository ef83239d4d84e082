import { CliError, type Language, type Text } from '../words/text.js';

/** What one address answered when a WordPress was looked for. */
export type Attempt = { address: string; status?: number; code?: string | undefined; what: Text };

/** @returns the error for a site where no WordPress was found: what is most likely wrong, and what was tried, a line each. */
export function notFound(start: string, attempts: readonly Attempt[]): CliError {
  const [page] = attempts;
  // WordPress's own codes begin so, and those of the plugins that close it.
  const closed = attempts.find(
    ({ status, code }) => (status === 401 || status === 403) && code?.startsWith('rest_'),
  );
  const isBroken = page?.status === undefined || page.status === 429 || page.status >= 500;
  const verdict = closed ? CLOSED : isBroken ? BROKEN : NOT_WORDPRESS;
  const list = (language: Language) =>
    attempts.map(({ address, what }) => `  ${address.replaceAll('%2F', '/')}: ${what[language]}`);
  return new CliError({
    id: [`${start}: ${verdict.id}`, 'Yang dicoba:', ...new Set(list('id'))].join('\n'),
    en: [`${start}: ${verdict.en}`, 'Tried:', ...new Set(list('en'))].join('\n'),
  });
}

const CLOSED = {
  id: 'situs ini WordPress, tetapi REST API-nya tertutup. Mintalah pengelolanya membuka REST API untuk pembaca (biasanya diatur di plugin keamanan), atau pakai humas sync rss dengan alamat umpannya.',
  en: 'the site is WordPress, but its REST API is closed. Ask its administrators to open it to readers (usually a setting of a security plugin), or use humas sync rss with the address of its feed.',
};
const BROKEN = {
  id: 'situs ini sedang sibuk atau rusak, jadi tidak diketahui apakah WordPress. Coba lagi ketika halamannya terbuka di peramban.',
  en: 'the site is busy or broken, so nobody can say whether it is WordPress. Try again when its page opens in a browser.',
};
const NOT_WORDPRESS = {
  id: 'di sini tidak ada WordPress yang terbuka untuk program. Jika situsnya WordPress, buka REST API untuk pembaca; jika bukan, pakai humas sync rss dengan alamat umpannya.',
  en: 'there is no WordPress here that is open to programs. If the site is WordPress, open its REST API to readers; if not, use humas sync rss with the address of its feed.',
};
