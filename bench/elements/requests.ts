import { get, type IncomingMessage } from 'node:http';
import { printTable } from '../table.ts';
import { INSTANCES, putPages } from './pages.ts';
import { openStage, type Stage } from './stage.ts';

const FILES = ['humas-elements-core.js', 'humas-elements.js', 'humas-gpr.js', 'humas-elements.css'];
const kb = (bytes: number) => (bytes / 1024).toFixed(2);

/** What fifty of a tag ask of the API: how often, and for what. */
async function asked(stage: Stage, url: string): Promise<string[]> {
  const page = await stage.browser.newPage();
  const paths: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === stage.api.url && request.resourceType() === 'fetch') paths.push(pathname);
  });
  const ready = page.waitForEvent('console', (message) => message.text() === 'ready');
  await Promise.all([ready, page.goto(url)]);
  await page.waitForLoadState('networkidle');
  await page.close();
  return paths;
}

/** Bytes of a body as they come over the wire: `fetch` would unpack them. */
async function bytesOf(url: string, encoding: string): Promise<{ sent: string; bytes: number }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, resolve).on('error', reject);
  });
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  if (answer.statusCode !== 200) throw new Error(`humas: ${url} answered ${answer.statusCode}.`);
  return { sent: answer.headers['content-encoding'] ?? 'as it is', bytes };
}

/** What the tags ask of the API, and what their files weigh as the API sends them. */
export async function elementRequests(): Promise<void> {
  const stage = await openStage();
  try {
    const rows: (string | number)[][] = [];
    for (const { name, url } of (await putPages(stage)).filter(({ name }) => name.includes('humas-'))) {
      const paths = await asked(stage, url);
      const kinds = new Set(paths.map((path) => path.replace(/art_\w+/, '{id}')));
      rows.push([`${INSTANCES} of ${name}`, paths.length, [...kinds].join(' ') || '–']);
    }
    printTable('What they ask of the API', ['Page', 'requests', 'for'], rows);

    const weights: string[][] = [];
    for (const file of FILES)
      for (const encoding of ['identity', 'gzip', 'br']) {
        const { sent, bytes } = await bytesOf(`${stage.api.url}/embed/v1/${file}`, encoding);
        weights.push([file, encoding, sent, kb(bytes)]);
      }
    printTable('What the API sends (KB)', ['File', 'asked for', 'sent', 'bytes'], weights);
  } finally {
    await stage.stop();
  }
}
