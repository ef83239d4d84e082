import { printTable } from '../table.ts';
import { startEmptyAstro, startEmptyNext } from './empties.ts';
import { type Verdict, visit } from './lighthouse.ts';
import { type Page, startSite } from './site.ts';

const TIMES = 5;

const KINDS = ['Document', 'Stylesheet', 'Script', 'Font', 'Image', 'all'];
const kb = (bytes = 0) => (bytes / 1024).toFixed(1);

/** How the newsroom's pages do in Lighthouse, and what they weigh beside pages that hold nothing. */
export async function benchNewsroom(): Promise<void> {
  const verdicts: (Page & Verdict)[] = [];
  const look = async (page: Page) => {
    console.log(`visiting ${page.name}, ${TIMES} times …`);
    verdicts.push({ ...page, ...(await visit(page.url, TIMES)) });
  };
  const site = await startSite();
  try {
    for (const page of site.pages) await look(page);
  } finally {
    await site.stop();
  }
  const own = verdicts.length;
  for (const start of [startEmptyAstro, startEmptyNext]) {
    const empty = await start();
    try {
      await look(empty);
    } finally {
      await empty.stop();
    }
  }
  printTable(
    `Lighthouse, its phone, median of ${TIMES} visits`,
    ['Page', 'performance', 'accessibility', 'best practices', 'SEO', 'CLS', 'TBT, ms', 'LCP, s'],
    verdicts
      .slice(0, own)
      .map(({ name, scores, layoutShift, blocked, largestPaint }) => [
        name,
        ...['performance', 'accessibility', 'best-practices', 'seo'].map((id) => scores[id] ?? '–'),
        layoutShift.toFixed(3).replace(/\.?0+$/, ''),
        Math.round(blocked),
        (largestPaint / 1000).toFixed(1),
      ]),
  );
  for (const { name, faults } of verdicts.slice(0, own))
    if (faults.length > 0) console.log(`${name}: ${faults.join(', ')}`);
  printTable(
    'Bytes over the wire on a first visit, by the same visits (KB)',
    ['Page', 'HTML', 'CSS', 'JavaScript', 'fonts', 'pictures', 'in all'],
    verdicts.map(({ name, bytes }) => [name, ...KINDS.map((kind) => kb(bytes[kind]))]),
  );
}
