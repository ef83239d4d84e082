import type { Limits } from '../config.js';
import type { ReactionRepository, TallyRow, VoteRow } from '../repositories/reactions.js';
import { GroupWriter } from './group-writer.js';
import { voterHash } from './hashes.js';
import type { RateLimiter } from './rate-limiter.js';
import { RememberedVerdicts } from './remembered-verdicts.js';
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

/** Records reactions: one a voter and article, exactly and durably. */
export class ReactionRecorder {
  readonly writer: GroupWriter<VoteRow, RecordedWish>;
  readonly #limiter: RateLimiter;
  readonly #limits: Limits;
  readonly #verdicts = new RememberedVerdicts();

  constructor(
    repository: ReactionRepository,
    limiter: RateLimiter,
    { limits, groupWindowMs }: { readonly limits: Limits; readonly groupWindowMs: number },
  ) {
    this.#limiter = limiter;
    this.#limits = limits;
    this.writer = new GroupWriter<VoteRow, RecordedWish>({
      windowMs: groupWindowMs,
      maxRows: MAX_ROWS,
      maxWaiting: MAX_WAITING,
      rowsOf: () => 1,
      commit: async (votes) => {
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
    const hash = voterHash(wish.articleId, wish.secret);
    return await this.writer.write({
      agencyId: wish.agencyId,
      articleId: wish.articleId,
      voterHash: hash,
      choice: wish.choice,
      class: this.#classOf(wish, hash),
    });
  }

  #classOf(wish: Wish, hash: Buffer): VoteRow['class'] {
    const usual = wish.byForm ? 'nojs' : 'counted';
    // Withdrawing is never suspect: it can only lower a count.
    if (wish.choice === null) return usual;
    const key = `${this.#limiter.keyOf(wish.address)} vote ${wish.articleId}`;
    // The class is fixed at the first vote: changing one's mind must not use up what is left for the neighbours.
    const within = this.#verdicts.of(hash.toString('base64'), () =>
      this.#limiter.allows(key, this.#limits.votesPerArticle),
    );
    return within ? usual : 'suspected';
  }
}
