import type { Handlers, Input } from '../contract/handler-types.js';
import { inOtherLanguage, type Language, languageOf } from '../http/language.js';
import { maskPersonalData } from '../messages/mask-personal-data.js';
import { repeatable } from '../messages/message-recorder.js';
import { cleanName, cleanText, lengthOf } from '../messages/message-text.js';
import { invalidRequest, NOTHING_SAID } from '../problems/invalid-request.js';
import { ProblemError, type ProblemItem } from '../problems/problem-error.js';
import { toProblem } from '../problems/to-problem.js';
import type { AgencyRow } from '../repositories/agencies.js';
import { renderSentPage } from '../result-page/message-page.js';
import { PAGE_HEADERS } from '../result-page/policy.js';
import type { Services } from '../services.js';
import { findSubject, requireKnownTerms } from './messages.js';
import { notFound } from './not-found.js';
import { returnAddress } from './return-address.js';
import { unsentPage } from './unsent-message.js';

/** A form as it came. */
export type MessageForm = Input<'messages.submitForm'>['body'];

const LONGEST_TEXT = 2000;
const LONGEST_NAME = 100;
const ARTICLE_ID = /^art_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Writing to an agency without JavaScript: a form, and a page that says what became of it. */
export function messageFormRoutes(
  services: Services,
): Pick<Handlers, 'messages.submitForm' | 'messages.showSent'> {
  return {
    async 'messages.submitForm'({ body, request }) {
      const language = body.locale ?? languageOf(request);
      const at: { agency?: AgencyRow } = {};
      try {
        const returnTo = await submit(body, language, request.ip, at, services);
        const query = new URLSearchParams({ agency: body.agency, returnTo });
        if (body.locale) query.set('locale', body.locale);
        const location = `${services.config.publicUrl}/v1/messages/sent?${query}`;
        return { status: 303, body: undefined, headers: { ...PAGE_HEADERS, Location: location } };
      } catch (error) {
        // Whatever happened, what the reader wrote is on the page that says so.
        const problem = toProblem(error);
        const page = unsentPage(problem, { form: body, language, agency: at.agency }, services);
        throw new ProblemError(problem.code, { ...problem.details, cause: error, language, page });
      }
    },

    async 'messages.showSent'({ query, request }) {
      const agency = await services.agencies.find(query.agency);
      if (!agency) throw notFound('agency');
      const language = query.locale ?? languageOf(request);
      const body = renderSentPage({
        language,
        agency: agency.name,
        back: backTo(query.returnTo, agency, undefined, services),
        switchTo: inOtherLanguage(request, language),
      });
      return { status: 200, body, headers: { ...PAGE_HEADERS, 'Content-Language': language } };
    },
  };
}

/**
 * Stores what a form holds.
 *
 * @param at is told the agency as soon as it is known, for the page that says what went wrong
 * @returns where the reader goes back to
 */
async function submit(
  form: MessageForm,
  language: Language,
  address: string,
  at: { agency?: AgencyRow },
  services: Services,
): Promise<string> {
  const agency = await services.agencies.find(form.agency);
  if (!agency) throw notFound('agency');
  at.agency = agency;
  const { kind, consentVersion, text, name } = requireComplete(form, language);
  const articleId = form.article || null;
  // A form has no key of its own, and a page that holds one is kept by caches: the words themselves are the key.
  const fields = [agency.id, articleId, kind, text, name, consentVersion];
  const asked = repeatable('messages.submitForm', JSON.stringify(fields), fields);
  if (await services.messageRecorder.remembered(asked))
    return backTo(form.returnTo, agency, undefined, services);
  if (articleId !== null && !ARTICLE_ID.test(articleId)) throw notFound('article');
  const article = articleId === null ? undefined : await findSubject(agency.id, articleId, services);
  requireKnownTerms(consentVersion, services);
  const message = {
    agencyId: agency.id,
    articleId,
    kind,
    text,
    name,
    consentVersion,
    locale: language,
    via: 'form' as const,
    timeZone: agency.time_zone,
  };
  await services.messageRecorder.record(asked, message, address);
  const own = article && services.addresses.article(article.agency_slug, article.slug, article.canonical_url);
  return backTo(form.returnTo, agency, own, services);
}

/** What the form says, with personal data masked. @throws ProblemError `invalid_request` naming every field that is not as it has to be */
function requireComplete(form: MessageForm, language: Language) {
  const text = cleanText(form.text);
  const name = cleanName(form.name);
  const { kind, consentVersion } = form;
  const wrong: ProblemItem[] = [];
  if (!kind) wrong.push({ pointer: '/kind', code: 'required', text: REQUIRED });
  if (text === '') wrong.push({ pointer: '/text', code: 'minLength', text: NOTHING_SAID });
  if (lengthOf(text) > LONGEST_TEXT) wrong.push(tooLong('/text', LONGEST_TEXT));
  if (lengthOf(name ?? '') > LONGEST_NAME) wrong.push(tooLong('/name', LONGEST_NAME));
  if (!consentVersion) wrong.push({ pointer: '/consentVersion', code: 'required', text: REQUIRED });
  if (!kind || !consentVersion || wrong.length > 0) throw invalidRequest(wrong);
  return {
    text: maskPersonalData(text, language),
    name: name && maskPersonalData(name, language),
    kind,
    consentVersion,
  };
}

const REQUIRED = { id: 'wajib diisi', en: 'is required' };

function tooLong(pointer: string, limit: number): ProblemItem {
  const text = { id: `paling panjang ${limit} karakter`, en: `must have at most ${limit} characters` };
  return { pointer, code: 'maxLength', text };
}

function backTo(
  returnTo: string | undefined,
  agency: AgencyRow,
  article: string | undefined,
  { config }: Services,
): string {
  return returnAddress(
    returnTo,
    article ?? `${config.siteUrl}/${agency.slug}`,
    agency.profile.domains,
    config,
  );
}
