import type { MessageReceipt } from '@humas/contract';
import type { Handlers, Input } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { repeatable } from '../messages/message-recorder.js';
import { cleanName, cleanText } from '../messages/message-text.js';
import { MESSAGE_TERMS } from '../messages/terms.js';
import { requireWords } from '../problems/invalid-request.js';
import { ProblemError } from '../problems/problem-error.js';
import type { ReferenceRow } from '../repositories/article-rows.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

/** What readers write to an agency. Nothing here reads what was written. */
export function messageRoutes(services: Services): Pick<Handlers, 'messages.create' | 'messages.terms'> {
  return {
    async 'messages.create'(input) {
      const body = await createMessage(input, services);
      return { status: 201, body, headers: cacheHeaders('own') };
    },

    async 'messages.terms'() {
      return {
        status: 200,
        body: MESSAGE_TERMS,
        headers: cacheHeaders('content', ['message-terms']),
        version: 1,
      };
    },
  };
}

async function createMessage(
  { body, headers, request }: Pick<Input<'messages.create'>, 'body' | 'headers' | 'request'>,
  services: Services,
): Promise<MessageReceipt> {
  const { agency: agencyKey, article = null, kind, text, name = null, consentVersion, locale = 'id' } = body;
  // As it came: the same request is the same, whatever its words become.
  const fields = [agencyKey, article, kind, text, name, consentVersion, locale];
  const asked = repeatable('messages.create', headers['Idempotency-Key'], fields);
  const known = await services.messageRecorder.remembered(asked);
  if (known) return known;
  const agency = await services.agencies.find(agencyKey);
  if (!agency) throw notFound('agency');
  if (article !== null) await findSubject(agency.id, article, services);
  if (consentVersion !== MESSAGE_TERMS.version) throw unknownConsent();
  const message = {
    agencyId: agency.id,
    articleId: article,
    kind,
    text: requireWords(cleanText(text), '/text'),
    name: cleanName(name),
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

/** A 422 that names the terms in force. */
export function unknownConsent(): ProblemError {
  return new ProblemError('unknown_consent', { values: { version: MESSAGE_TERMS.version } });
}
