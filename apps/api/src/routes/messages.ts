import type { MessageReceipt } from '@humas/contract';
import type { Handlers, Input } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { decodeCursor } from '../http/cursor.js';
import { cutPage, linkHeader } from '../http/paging.js';
import { withdrawnProblem } from '../imports/change-article.js';
import { maskPersonalData } from '../messages/mask-personal-data.js';
import { repeatable } from '../messages/message-recorder.js';
import { cleanName, cleanText } from '../messages/message-text.js';
import { isKnownVersion, messageTerms } from '../messages/terms.js';
import { requireWords } from '../problems/invalid-request.js';
import { ProblemError } from '../problems/problem-error.js';
import type { ArticleRow, ReferenceRow } from '../repositories/article-rows.js';
import type { MessageKey, PublishedRow } from '../repositories/moderation.js';
import { toPublished } from '../representations/message.js';
import type { Services } from '../services.js';
import { isMessageKey, toMessageKey } from './moderation.js';
import { notFound } from './not-found.js';

/** What readers write to an agency, and what of it anybody may read. */
export function messageRoutes(
  services: Services,
): Pick<Handlers, 'messages.create' | 'messages.terms' | 'messages.published'> {
  const { config, moderation } = services;
  const terms = messageTerms(config.retention);
  return {
    async 'messages.create'(input) {
      const body = await createMessage(input, services);
      return { status: 201, body, headers: cacheHeaders('own') };
    },

    async 'messages.terms'() {
      return {
        status: 200,
        body: terms,
        headers: cacheHeaders('content', ['message-terms']),
        version: 1,
      };
    },

    async 'messages.published'({ path, query, request }) {
      const article = await findShown(path.article, services);
      const { pageSize = 20, cursor: text, total } = query;
      const bound = { list: 'published', article: article.id };
      const place = { agencyId: article.agency_id, articleId: article.id };
      const { rows, page } = await cutPage<PublishedRow, MessageKey>({
        cursor: decodeCursor(text, bound, isMessageKey),
        pageSize,
        filters: bound,
        toKey: toMessageKey,
        keyOf: (row) => [row.received_at.getTime(), row.id],
        read: (slice) => moderation.published(place, slice),
      });
      if (total) page.total = await moderation.countPublished(place);
      return {
        status: 200,
        body: { items: rows.map((row) => toPublished(row, article.time_zone)), page },
        headers: {
          ...cacheHeaders('never', [`article/${article.id}`]),
          // What was taken back is gone at once: caches may keep an answer, and ask each time whether it still stands.
          'Cache-Control': 'public, no-cache',
          ...linkHeader(config.publicUrl, request.url, page),
        },
        version: 1,
      };
    },
  };
}

/**
 * An article that may be read now.
 *
 * @throws ProblemError `not_found`, or `article_withdrawn` with the reason
 */
async function findShown(id: string, { articles }: Services): Promise<ArticleRow> {
  const row = await articles.find(id);
  if (!row) throw notFound('article');
  if (row.withdrawn) throw withdrawnProblem(row.withdrawn, row.time_zone);
  return row;
}

async function createMessage(
  { body, headers, request }: Pick<Input<'messages.create'>, 'body' | 'headers' | 'request'>,
  services: Services,
): Promise<MessageReceipt> {
  const { agency: agencyKey, article = null, kind, consentVersion, locale = 'id' } = body;
  // Not even their hash is kept: whoever has it could try all telephone numbers.
  const text = maskPersonalData(cleanText(body.text), locale);
  const name = cleanName(body.name && maskPersonalData(cleanText(body.name), locale));
  // Before anything is looked up: the same request is the same, whatever becomes of what it names.
  const fields = [agencyKey, article, kind, text, name, consentVersion, locale];
  const asked = repeatable('messages.create', headers['Idempotency-Key'], fields);
  const known = await services.messageRecorder.remembered(asked);
  if (known) return known;
  const agency = await services.agencies.find(agencyKey);
  if (!agency) throw notFound('agency');
  if (article !== null) await findSubject(agency.id, article, services);
  requireKnownTerms(consentVersion, services);
  const message = {
    agencyId: agency.id,
    articleId: article,
    kind,
    text: requireWords(text, '/text'),
    name,
    consentVersion,
    locale,
    via: 'api' as const,
    timeZone: agency.time_zone,
  };
  return services.messageRecorder.record(asked, message, request.ip);
}

/**
 * The article a message is about.
 *
 * @throws ProblemError `not_found` for one that is not public, and for another agency's alike
 */
export async function findSubject(
  agencyId: string,
  articleId: string,
  { articles }: Pick<Services, 'articles'>,
): Promise<ReferenceRow> {
  const [found] = await articles.references([articleId]);
  if (found?.agency_id !== agencyId) throw notFound('article');
  return found;
}

/** @throws ProblemError `unknown_consent`, a 422 that names the terms in force */
export function requireKnownTerms(consentVersion: string, { config }: Pick<Services, 'config'>): void {
  const terms = messageTerms(config.retention);
  if (isKnownVersion(consentVersion, terms)) return;
  throw new ProblemError('unknown_consent', { values: { version: terms.version } });
}
