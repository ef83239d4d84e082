import { fixture } from './fixture.js';
import { startWebServer } from './web-server.js';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A village's site with a feed, pages and a picture; what is in `gone` answers 404. */
export async function village(feed = (origin: string) => fixture('opensid.xml', origin)) {
  const gone = new Set<string>();
  const site = { feed, gone, origin: '', seen: [] as string[] };
  const server = await startWebServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/feed') response.end(site.feed(server.origin));
    else if (path.endsWith('.jpg')) response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(PIXEL);
    else response.writeHead(gone.has(path) ? 404 : 200).end();
  });
  return Object.assign(site, { origin: server.origin, seen: server.seen });
}

/** The fixture without the item that will only be due in 2099, which every run mentions. */
export const dueItems = (origin: string) =>
  fixture('opensid.xml', origin).replace(/<item>\s*<title>Pengumuman[\s\S]*?<\/item>/, '');

/** What is typed to carry the village's feed over. */
export const syncOf = (origin: string) => [
  'sync',
  'rss',
  `${origin}/feed`,
  '--agency',
  'kantor-contoh',
  '--allow-private',
];
