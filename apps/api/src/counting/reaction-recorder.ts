import type { Limits } from '../config.js';
import type { Judge } from '../limits/judge.js';
import type { ReactionRepository, TallyRow, VoteRow } from '../repositories/reactions.js';
import { GroupWriter } from './group-writer.js';
import { voterHash } from './hashes.js';
import type { AddressKey, RateLimiter } from './rate-limiter.js';
import { answersInOrder, lastWishes, type VoteAnswer } from './vote-group.js';

const MAX_ROWS = 500;
const MAX_WAITING = 10_000;

/** One wish of one reader. */
export interface Wish {
  readonly agencyId: string;
  readonly articleId: string;
  /** The reader's secret; only its hash is kept. */
  readonly secret: string;
  /** Null withdraws. */
  readonly choice: string | null;
  /** Whether it came from the plain form. */
  readonly byForm: boolean;
  /** The client's address. */
  readonly address: string;
}

/** A stored wish with the tally that includes it. */
export interface RecordedWish extends VoteAnswer {
  readonly tally: readonly TallyRow[];
}

/** A vote that waits for its group. */
interface WaitingVote extends VoteRow {
  readonly address: AddressKey;
}

/** Records reactions: one a voter and article, exactly and durably. */
export class ReactionRecorder {
  readonly writer: GroupWriter<WaitingVote, RecordedWish>;
  readonly #limiter: RateLimiter;
  readonly #judge: Judge;
  readonly #limits: Limits;

  constructor(
    repository: ReactionRepository,
    { limiter, judge }: { readonly limiter: RateLimiter; readonly judge: Judge },
    { limits, groupWindowMs }: { readonly limits: Limits; readonly groupWindowMs: number },
  ) {
    this.#limiter = limiter;
    this.#judge = judge;
    this.#limits = limits;
    this.writer = new GroupWriter<WaitingVote, RecordedWish>({
      windowMs: groupWindowMs,
      maxRows: MAX_ROWS,
      maxWaiting: MAX_WAITING,
      rowsOf: () => 1,
      commit: async (waiting) => {
        const votes = await this.#judged(waiting);
        const rows = lastWishes(votes);
        const outcomes = await repository.save(rows);
        const tally = await repository.tallies(rows);
        return answersInOrder(votes, rows, outcomes).map((answer, index) => ({
          ...answer,
          tally: tally.get(votes[index]?.articleId ?? '') ?? [],
        }));
      },
    });
  }

  /** Resolves after the commit. */
  async record(wish: Wish): Promise<RecordedWish> {
    return await this.writer.write({
      agencyId: wish.agencyId,
      articleId: wish.articleId,
      voterHash: voterHash(wish.articleId, wish.secret),
      choice: wish.choice,
      class: wish.byForm ? 'nojs' : 'counted',
      address: this.#limiter.keyOf(wish.address),
    });
  }

  /**
   * Sets aside what is beyond the limits. Withdrawing is never suspect: it can only lower a count. A voter is judged
   * once, because the class is fixed at the first vote: changing one's mind must not use up what is left for the
   * neighbours.
   */
  async #judged(votes: readonly WaitingVote[]): Promise<VoteRow[]> {
    const asking = votes
      .filter((vote) => vote.choice !== null)
      .map(({ voterHash, address, articleId }) => ({
        name: voterHash.toString('base64'),
        counters: [{ key: `${address} vote ${articleId}`, limit: this.#limits.votesPerArticle }],
      }));
    const verdicts = (await this.#judge.judge(asking)).values();
    return votes.map((vote) =>
      vote.choice === null || verdicts.next().value ? vote : { ...vote, class: 'suspected' },
    );
  }
}
