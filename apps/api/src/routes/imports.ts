import type { Finding, ImportedArticle, ImportState } from '@humas/contract';
import { lintArticle } from '@humas/editorial';
import { linkWords } from '../content/link-words.js';
import type { Handlers } from '../contract/handler-types.js';
import { decodeCursor } from '../http/cursor.js';
import { type Language, languageOf } from '../http/language.js';
import { cutPage } from '../http/paging.js';
import { withdraw } from '../imports/change-article.js';
import { countImports } from '../imports/count-imports.js';
import { putImport } from '../imports/put-import.js';
import { type ReadImport, readImport } from '../imports/read-import.js';
import { WorkQueue } from '../media/work-queue.js';
import type { ImportRow } from '../repositories/imports.js';
import { toReference } from '../representations/article.js';
import { withOffset } from '../representations/time.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

const SOURCE_ID = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;
const PAGE_SIZE = 100;

/** What is written elsewhere and carried over. */
export function importRoutes(
  services: Services,
): Pick<Handlers, 'imports.list' | 'imports.count' | 'imports.put' | 'imports.withdraw'> {
  const { access, addresses, articleWrites, database, imports, rankings } = services;
  // One text at a time: preparing a long one takes the processor for a while, and readers come in between.
  const preparation = new WorkQueue({ workers: 1, places: Number.POSITIVE_INFINITY });
  const place = { pool: database.pool, queue: articleWrites };

  return {
    async 'imports.list'({ path, query, principal }) {
      const agency = await access.findReachable(principal, path.agency);
      const bound = { list: 'imports', agency: agency.id, source: path.source };
      const isKey = (key: readonly unknown[]) => key.length === 1 && SOURCE_ID.test(String(key[0]));
      const { rows, page } = await cutPage<ImportRow, string>({
        cursor: decodeCursor(query.cursor, bound, isKey),
        pageSize: query.pageSize ?? PAGE_SIZE,
        filters: bound,
        toKey: ([sourceId]) => String(sourceId),
        keyOf: (row) => [row.source_id],
        read: (slice) => imports.list({ agencyId: agency.id, source: path.source }, slice),
      });
      return { status: 200, body: { items: rows.map(toImportState), page } };
    },

    async 'imports.count'({ path, body, principal }) {
      const agency = await access.findReachable(principal, path.agency);
      const from = { agencyId: agency.id, source: path.source };
      return { status: 200, body: await countImports(place, principal, from, body.items) };
    },

    async 'imports.put'({ path, body, principal, request }) {
      const agency = await access.findReachable(principal, path.agency);
      const key = { agencyId: agency.id, source: path.source, sourceId: path.sourceId };
      const read = await preparation.turn(() => readImport(body, key, services));
      const { outcome, row } = await putImport(place, principal, key, read.draft);
      if (outcome !== 'unchanged') rankings.clear();
      return {
        status: outcome === 'created' ? 201 : 200,
        body: {
          outcome,
          unchanged: outcome === 'unchanged',
          article: toReference(row, addresses),
          version: row.version,
          removed: [...read.removed],
          findings: findingsOf(body, read, agency.timeZone, languageOf(request)),
        },
      };
    },

    async 'imports.withdraw'({ path, body, principal }) {
      const agency = await access.findReachable(principal, path.agency);
      const found = await imports.find({
        agencyId: agency.id,
        source: path.source,
        sourceId: path.sourceId,
      });
      if (!found) throw notFound('import');
      const change = { principal, agencyId: agency.id, articleId: found.id };
      // The source decides about what is its own, so there is nothing to compare.
      const state = await withdraw(place, change, body, { by: 'source', ifMatch: () => {} });
      rankings.clear();
      return { status: 200, body: state, version: state.version };
    },
  };
}

function toImportState(row: ImportRow): ImportState {
  return {
    sourceId: row.source_id,
    sourceVersion: row.source_version,
    article: row.id,
    slug: row.slug,
    status: row.status,
    withdrawnBy: row.status === 'withdrawn' ? (row.withdrawn_by ?? 'editor') : null,
    viewBaseline: row.view_baseline,
    version: row.version,
    importedAt: withOffset(row.imported_at, row.time_zone),
  };
}

/** What an editor should look at, in the asker's language. An excerpt of our own making repeats the text. */
function findingsOf(
  article: ImportedArticle,
  { draft, media, pictureIds }: ReadImport,
  timeZone: string,
  language: Language,
): Finding[] {
  const { content, wording } = draft;
  const shown = [...new Set([...pictureIds, ...content.detail.galleryIds])];
  return lintArticle(
    {
      headline: content.summary.headline,
      lead: content.summary.lead,
      excerpt: article.excerpt ? content.summary.excerpt : null,
      bodyText: wording,
      links: linkWords(content.detail.body.html),
      publishedAt: (content.embargoedUntil ?? content.publishedAt).toISOString(),
      eventDate: content.detail.eventDate,
      cover: content.coverId === null ? null : media.get(content.coverId),
      pictures: shown.flatMap((id) => media.get(id) ?? []),
      credits: content.summary.credits,
      locale: content.locale,
    },
    { locale: language, timeZone },
  );
}
