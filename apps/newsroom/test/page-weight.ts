import { gzipSync } from 'node:zlib';

/** What a first visit to a page transfers, in bytes after gzip (fonts and bitmaps are compressed already). */
export interface PageWeight {
  html: number;
  scripts: number;
  styles: number;
  fonts: number;
  total: number;
}

const gzipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).byteLength;

/** Every module that an island, its renderer or a script element pulls in, each once. */
async function scriptsOf(html: string, read: (path: string) => Promise<Uint8Array>): Promise<Uint8Array[]> {
  const entries = html.matchAll(/(?:component-url|renderer-url|src)="(\/_astro\/[^"]+\.js)"/g);
  const waiting = [...entries].map(([, path = '']) => path);
  const seen = new Map<string, Uint8Array>();
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const bytes = await read(path);
    seen.set(path, bytes);
    // Static imports only: what is behind `import()` comes when it is needed, and is counted by whoever needs it.
    const imports = new TextDecoder().decode(bytes).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g);
    for (const [, name] of imports) waiting.push(`/_astro/${name}`);
  }
  return [...seen.values()];
}

/** Weighs a page of the running newsroom; pictures come from the API and are weighed by whoever serves them. */
export async function weigh(get: (path: string) => Promise<Response>, path: string): Promise<PageWeight> {
  const read = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());
  const page = await read(path);
  const html = new TextDecoder().decode(page);
  const addresses = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);

  const scripts = sum((await scriptsOf(html, read)).map(gzipped));
  const styles = sum(
    (await Promise.all(addresses(/rel="stylesheet" href="([^"]+)"/g).map(read))).map(gzipped),
  );
  const fonts = sum(
    (await Promise.all(addresses(/rel="preload" href="([^"]+\.woff2)"/g).map(read))).map(
      ({ byteLength }) => byteLength,
    ),
  );
  const weight = { html: gzipped(page), scripts, styles, fonts };
  return { ...weight, total: sum(Object.values(weight)) };
}
