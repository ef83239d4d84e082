import type { Poll, SavedReaction } from '@humas/contract';
import type { Handlers } from '../contract/handler-types.js';
import { voterHash } from '../counting/hashes.js';
import { cacheHeaders } from '../http/caching.js';
import { ProblemError } from '../problems/problem-error.js';
import type { PollRow } from '../repositories/reactions.js';
import { toPoll } from '../representations/poll.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

/** A poll that is on. */
export type OpenedPoll = PollRow & { readonly poll: NonNullable<PollRow['poll']> };

/** Reaction polls: the tally, and one reader's own vote. */
export function reactionRoutes(
  services: Services,
): Pick<Handlers, 'polls.get' | 'reactions.get' | 'reactions.set' | 'reactions.withdraw'> {
  return {
    async 'polls.get'({ path }) {
      // Before the database looks at its own clock: an open poll is then never kept beyond its end.
      const asked = services.clock();
      const row = await findPoll(path.article, services);
      const body = await readPoll(row, services);
      const headers = cacheHeaders('poll', [`article/${row.id}`]);
      const until = row.closes_in === null ? undefined : asked + row.closes_in;
      return { status: 200, body, headers, version: 1, until };
    },

    async 'reactions.get'({ path, headers }) {
      const row = await findPoll(path.article, services);
      const hash = voterHash(row.id, headers['Humas-Voter']);
      const vote = await services.reactions.findVote(row.agency_id, row.id, hash);
      return {
        status: 200,
        body: { article: row.id, choice: vote?.choice ?? null, class: vote?.class ?? null },
        headers: cacheHeaders('own'),
      };
    },

    async 'reactions.set'({ path, headers, body, request }) {
      const row = await findPoll(path.article, services);
      const wish = {
        secret: headers['Humas-Voter'],
        choice: body.choice,
        byForm: false,
        address: request.ip,
      };
      return { status: 200, body: await saveReaction(row, wish, services), headers: cacheHeaders('own') };
    },

    async 'reactions.withdraw'({ path, headers, request }) {
      const row = await findPoll(path.article, services);
      const wish = { secret: headers['Humas-Voter'], choice: null, byForm: false, address: request.ip };
      return { status: 200, body: await saveReaction(row, wish, services), headers: cacheHeaders('own') };
    },
  };
}

/** @throws ProblemError `not_found` for an article that is not public, `poll_off` for one without a poll */
export async function findPoll(articleId: string, { reactions }: Services): Promise<OpenedPoll> {
  const row = await reactions.findPoll(articleId);
  if (!row) throw notFound('article');
  if (!row.poll) throw new ProblemError('poll_off');
  return row as OpenedPoll;
}

/** The poll with its tally as it is now. */
export async function readPoll(row: OpenedPoll, { reactions }: Services): Promise<Poll> {
  const tally = await reactions.tallies([{ agencyId: row.agency_id, articleId: row.id }]);
  return toPoll(row, tally.get(row.id) ?? [], new Date());
}

/**
 * Stores a wish and answers after its commit.
 *
 * @throws ProblemError `unknown_choice` naming the choices there are; `poll_closed`, in which case nothing was changed
 */
export async function saveReaction(
  row: OpenedPoll,
  wish: { secret: string; choice: string | null; byForm: boolean; address: string },
  { reactionRecorder }: Services,
): Promise<SavedReaction> {
  const keys = row.poll.options.map((option) => option.key);
  if (wish.choice !== null && !keys.includes(wish.choice)) throw unknownChoice(keys);
  const saved = await reactionRecorder.record({ ...wish, agencyId: row.agency_id, articleId: row.id });
  if (!saved.open) throw new ProblemError('poll_closed');
  return {
    article: row.id,
    choice: saved.choice,
    previousChoice: saved.previousChoice,
    class: saved.class,
    poll: toPoll(row, saved.tally, new Date()),
  };
}

function unknownChoice(keys: readonly string[]): ProblemError {
  const choices = keys.join(', ');
  const text = { id: `harus salah satu dari ${choices}`, en: `must be one of ${choices}` };
  return new ProblemError('unknown_choice', {
    values: { choices },
    errors: [{ pointer: '/choice', code: 'enum', text }],
  });
}
