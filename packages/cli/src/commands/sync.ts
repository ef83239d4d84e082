import { createFeedSource } from '../feeds/feed-source.js';
import { colourOf } from '../output/colour.js';
import { findingsList } from '../output/findings-list.js';
import type { Io } from '../output/io.js';
import { plainLines, print } from '../output/print.js';
import { ProgressLine } from '../output/progress-line.js';
import { reportJson } from '../output/report-json.js';
import { reportTable } from '../output/report-table.js';
import { prepareArticleIn } from '../prepare/prepare-article.js';
import { createSafeFetch } from '../safe-fetch/safe-fetch.js';
import { explain } from '../sync/failures.js';
import { needsAttention, type SyncReport } from '../sync/report.js';
import { runSync } from '../sync/run-sync.js';
import type { CreateSource } from '../sync/source.js';
import { VERSION } from '../version.js';
import { openWordPress } from '../wordpress/source.js';
import { apiClient } from './api-client.js';
import { type Command, EXIT, type Input } from './command.js';
import { pauseUnless } from './pause.js';
import { stopOnInterrupt } from './stop-on-interrupt.js';
import { SYNC_OPTIONS, syncSettings } from './sync-options.js';

/** `humas sync wordpress` */
export const syncWordPress: Command = {
  name: 'sync wordpress',
  positionals: ['<site>'],
  summary: {
    id: 'membawa artikel dari situs WordPress dan menjaganya tetap sama',
    en: "carries a WordPress site's articles over and keeps them in step",
  },
  details: {
    id: 'Artikel, gambar, kategori, dan jumlah pembaca dibaca lewat REST WordPress tanpa kata sandi. Jalankan lagi kapan saja: hanya yang berubah yang dibawa.',
    en: "Articles, pictures, categories and view counts are read through WordPress's REST without a password. Run it again at any time: only what changed is carried.",
  },
  options: SYNC_OPTIONS,
  examples: [
    'humas sync wordpress https://www.contoh.go.id --agency kepegawaian --dry-run',
    'humas sync wordpress https://www.contoh.go.id --agency kepegawaian --key-file sync-key --watch',
  ],
  run: (input, io) => sync(input, io, openWordPress),
};

/** `humas sync rss` */
export const syncRss: Command = {
  name: 'sync rss',
  positionals: ['<feed>'],
  summary: {
    id: 'sama, dari RSS atau Atom (OpenSID, Joomla, dan lain-lain)',
    en: 'the same from RSS or Atom (OpenSID, Joomla and others)',
  },
  details: {
    id: 'Umpan hanya memuat artikel terbaru. Artikel ditarik hanya jika masih dalam jangkauan umpan, tidak lagi dimuat, dan halamannya menjawab 404 atau 410.',
    en: 'A feed holds the newest articles only. An article is withdrawn only when the feed should still hold it, does not, and its page answers 404 or 410.',
  },
  options: SYNC_OPTIONS,
  examples: ['humas sync rss https://desa-contoh.id/feed --agency desa-contoh --key-file sync-key'],
  run: (input, io) => sync(input, io, (options) => createFeedSource(options, 'rss')),
};

/** `humas sync gpr` */
export const syncGpr: Command = {
  name: 'sync gpr',
  positionals: ['<feed>'],
  summary: { id: 'sama, dari XML widget GPR lama', en: 'the same from the XML of the old GPR widget' },
  options: SYNC_OPTIONS,
  examples: [
    'humas sync gpr https://widget.contoh.go.id/data/gpr.xml --agency kominfo-contoh --key-file sync-key',
  ],
  run: (input, io) => sync(input, io, (options) => createFeedSource(options, 'gpr')),
};

async function sync(input: Input, io: Io, createSource: CreateSource): Promise<number> {
  const { language } = input;
  const settings = syncSettings(input);
  const { choices, since, allowPrivate, sourceName, watch, interval, findings, json } = settings;
  const client = await apiClient(input, io, { key: 'needed' });
  const fetch = createSafeFetch({ allowPrivate, userAgent: `humas-cli/${VERSION}` });
  const { stop, end } = stopOnInterrupt(io, language);
  const show = (report: SyncReport) => {
    const colour = colourOf(io.out, io.env);
    if (json) io.out.write(`${JSON.stringify(reportJson(report, language), null, watch ? undefined : 2)}\n`);
    else if (findings) print(io.out, findingsList(report, language, colour));
    if (!json) print(io.out, reportTable(report, language, colour));
  };
  const round = async (): Promise<number> => {
    const site = input.positionals[0] ?? '';
    const source = await createSource({ site, fetch, since, name: sourceName, signal: stop });
    const progress = new ProgressLine(io.err, language);
    const prepare = prepareArticleIn(language);
    const report = await runSync({ client, source, prepare, fetch, progress, stop }, choices);
    if (!watch || hasNews(report)) show(report);
    return needsAttention(report) ? EXIT.failed : EXIT.done;
  };
  try {
    for (;;) {
      const code = await round().catch((error: unknown) => {
        // Somebody who watches wants the next round: the site may be back by then.
        if (stop.aborted) return EXIT.interrupted;
        if (!watch) throw error;
        print(io.err, `${plainLines(explain(error)[language])}\n`);
        return EXIT.failed;
      });
      if (stop.aborted) return EXIT.interrupted;
      if (!watch) return code;
      await pauseUnless(stop, interval);
      if (stop.aborted) return EXIT.interrupted;
    }
  } finally {
    end();
  }
}

/** Whether somebody who watches wants to see it. What the site keeps closed stays so; that is no news. */
const hasNews = (report: SyncReport) =>
  report.created + report.updated + report.restored + report.counted + report.withdrawn > 0 ||
  needsAttention(report);
