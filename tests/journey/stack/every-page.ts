import type { Stack } from './fixtures.ts';

/** A page as the newsroom sent it. */
export interface SentPage {
  path: string;
  status: number;
  html: string;
}

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

/** Pages that no sitemap names, because nobody should find them by searching. */
const UNLISTED = ['/kepegawaian/cari', '/kepegawaian/cari?q=pegawai', '/tidak-ada', '/kepegawaian/tidak-ada'];

/** Every page of the newsroom, found as search engines find them, and those they should not find, in both languages. */
export async function everyPage({ site }: Stack): Promise<SentPage[]> {
  const read = async (address: string) => {
    const answer = await fetch(address);
    return { status: answer.status, text: await answer.text() };
  };
  const addresses: string[] = [];
  for (const sitemap of locations((await read(`${site}/sitemap.xml`)).text))
    addresses.push(...locations((await read(sitemap)).text));
  const unlisted = UNLISTED.flatMap((path) => [path, `/en${path}`]).map((path) => site + path);
  const pages: SentPage[] = [];
  for (const address of [...addresses, ...unlisted]) {
    const { status, text } = await read(address);
    pages.push({ path: address.slice(site.length) || '/', status, html: text });
  }
  return pages;
}
