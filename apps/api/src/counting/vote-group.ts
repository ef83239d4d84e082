import { keyOf, type VoteOutcome, type VoteRow } from '../repositories/reactions.js';

/** What one request of a group is answered. */
export interface VoteAnswer extends VoteOutcome {
  readonly choice: string | null;
}

/**
 * The rows of a group: each voter once, with the last wish and the class of the first vote, in the order of the key.
 * PostgreSQL cannot change a row twice in one statement, and rows locked in one order never deadlock.
 */
export function lastWishes(votes: readonly VoteRow[]): VoteRow[] {
  const last = new Map<string, VoteRow>();
  for (const vote of votes) {
    const key = keyOf(vote.articleId, vote.voterHash);
    const before = last.get(key);
    last.set(key, before && before.choice !== null ? { ...vote, class: before.class } : vote);
  }
  return [...last.values()].toSorted(compareVotes);
}

/** Agency, article, voter. */
function compareVotes(one: VoteRow, other: VoteRow): number {
  if (one.agencyId !== other.agencyId) return one.agencyId < other.agencyId ? -1 : 1;
  if (one.articleId !== other.articleId) return one.articleId < other.articleId ? -1 : 1;
  return Buffer.compare(one.voterHash, other.voterHash);
}

/**
 * Tells every request of a group what happened, as if they had been applied one after the other: the first finds what
 * the database held, each later one what the one before it set.
 *
 * @param saved the rows of {@link lastWishes}
 * @param outcomes what became of them, in their order
 */
export function answersInOrder(
  votes: readonly VoteRow[],
  saved: readonly VoteRow[],
  outcomes: readonly VoteOutcome[],
): VoteAnswer[] {
  const state = new Map<string, VoteOutcome>();
  for (const [index, row] of saved.entries()) {
    const outcome = outcomes[index];
    if (outcome) state.set(keyOf(row.articleId, row.voterHash), outcome);
  }
  return votes.map((vote) => {
    const key = keyOf(vote.articleId, vote.voterHash);
    const found = state.get(key) ?? { open: false, previousChoice: null, class: null };
    // A vote and its withdrawal within one group leave no row; the vote still was one of its class.
    const voteClass = found.class ?? (vote.choice === null ? null : vote.class);
    state.set(key, { ...found, previousChoice: vote.choice, class: voteClass });
    return { ...found, choice: vote.choice, class: voteClass };
  });
}
