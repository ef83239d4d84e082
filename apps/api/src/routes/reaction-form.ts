import { randomBytes } from 'node:crypto';
import type { SavedReaction } from '@humas/contract';
import type { Handlers } from '../contract/handler-types.js';
import { voterHash } from '../counting/hashes.js';
import { inOtherLanguage, languageOf } from '../http/language.js';
import { ProblemError } from '../problems/problem-error.js';
import { renderResultPage } from '../result-page/page.js';
import { PAGE_HEADERS } from '../result-page/policy.js';
import type { Services } from '../services.js';
import { findPoll, type OpenedPoll, readPoll, saveReaction } from './reactions.js';
import { returnAddress } from './return-address.js';

/** Voting without JavaScript: a form, and a page that shows what it did. */
export function reactionFormRoutes(
  services: Services,
): Pick<Handlers, 'reactions.submitForm' | 'reactions.showResult'> {
  return {
    async 'reactions.submitForm'({ path, body, request }) {
      const row = await findPoll(path.article, services);
      const back = backTo(body.returnTo, row, services);
      const secret = body.voter ?? randomBytes(16).toString('base64url');
      const choice = body.choice === '' ? null : body.choice;
      const wish = { secret, choice, byForm: true, address: request.ip };
      const saved = await saveReaction(row, wish, services).catch((error: unknown) => {
        throw error instanceof ProblemError
          ? new ProblemError(error.code, { ...error.details, back })
          : error;
      });
      if (choice !== null) await countReader(saved, secret, services);
      const query = new URLSearchParams({ voter: secret, returnTo: back });
      if (body.locale) query.set('locale', body.locale);
      const location = `${services.config.publicUrl}/v1/articles/${row.id}/reaction/result?${query}`;
      return { status: 303, body: undefined, headers: { ...PAGE_HEADERS, Location: location } };
    },

    async 'reactions.showResult'({ path, query, request }) {
      const row = await findPoll(path.article, services);
      const hash = voterHash(row.id, query.voter);
      const [vote, poll] = await Promise.all([
        services.reactions.findVote(row.agency_id, row.id, hash),
        readPoll(row, services),
      ]);
      const language = query.locale ?? languageOf(request);
      const body = renderResultPage({
        language,
        poll,
        agency: row.agency_name,
        headline: row.headline,
        headlineLanguage: row.locale,
        reaction: { article: row.id, choice: vote?.choice ?? null, class: vote?.class ?? null },
        voter: query.voter,
        back: backTo(query.returnTo, row, services),
        switchTo: inOtherLanguage(request, language),
      });
      return { status: 200, body, headers: { ...PAGE_HEADERS, 'Content-Language': language } };
    },
  };
}

/** The vote is durable by now: that its reader could not be counted must not turn it into an error. */
async function countReader(
  { article, class: voteClass }: SavedReaction,
  secret: string,
  { viewCounter, log }: Services,
): Promise<void> {
  try {
    await viewCounter.recordVoteByForm(article, secret, voteClass === 'suspected');
  } catch (error) {
    log.warn({ err: error }, 'a reader without JavaScript was not counted');
  }
}

function backTo(returnTo: string | undefined, row: OpenedPoll, { addresses, config }: Services): string {
  const own = addresses.article(row.agency_slug, row.slug, row.canonical_url);
  return returnAddress(returnTo, own, row.domains, config);
}
