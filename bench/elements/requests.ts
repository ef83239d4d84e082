import { printTable } from '../table.ts';
import { putPages } from './pages.ts';
import { openStage } from './stage.ts';

const kb = (bytes: number) => (bytes / 1024).toFixed(1);

/** What fifty counters and fifty cards ask of the API, and what the script weighs as the API sends it. */
export async function elementRequests(): Promise<void> {
  const stage = await openStage();
  try {
    const subjects = (await putPages(stage)).filter(({ name }) => name.includes('humas-'));
    const rows: (string | number)[][] = [];
    for (const { name, url } of subjects) {
      const page = await stage.browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => {
        const address = new URL(request.url());
        if (address.origin === stage.api.url && request.resourceType() === 'fetch')
          asked.push(address.pathname);
      });
      const ready = page.waitForEvent('console', (message) => message.text() === 'ready');
      await Promise.all([ready, page.goto(url)]);
      await page.waitForLoadState('networkidle');
      rows.push([
        `50 of ${name}`,
        asked.length,
        [...new Set(asked.map((path) => path.replace(/art_\w+/, '{id}')))].join(' '),
      ]);
      await page.close();
    }
    printTable('What they ask of the API', ['Page', 'requests', 'for'], rows);

    const page = await stage.browser.newPage();
    const sent: (string | number)[][] = [];
    for (const file of ['humas-elements-core.js', 'humas-elements.js', 'humas-elements.css'])
      for (const encoding of ['identity', 'gzip', 'br']) {
        const answer = await fetch(`${stage.api.url}/embed/v1/${file}`, {
          headers: { 'accept-encoding': encoding },
        });
        await answer.arrayBuffer();
        sent.push([
          file,
          encoding,
          answer.headers.get('content-encoding') ?? '–',
          kb(Number(answer.headers.get('content-length'))),
        ]);
      }
    await page.close();
    printTable('What the API sends (KB)', ['File', 'asked', 'sent', 'bytes'], sent);
  } finally {
    await stage.stop();
  }
}
