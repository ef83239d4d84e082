import type { RateLimiter } from '../counting/rate-limiter.js';
import { RememberedVerdicts } from '../counting/remembered-verdicts.js';
import type { LimitMetrics } from './limit-metrics.js';

/** One limit an act uses up a part of. */
export interface Counter {
  /** Whose and what for: an address key and a purpose. */
  readonly key: string;
  readonly limit: number;
}

/** Something a reader did, to be held against the limits. */
export interface Act {
  /** Names it, so that the same one sent again uses up nothing. */
  readonly name: string;
  /** Asked in this order; the first that is used up ends it. */
  readonly counters: readonly Counter[];
}

/** Limits that several processes keep together. */
export interface SharedJudge {
  readonly metrics: LimitMetrics;
  /** One verdict for each act, or nothing when nobody answers in time: then each process judges alone. */
  ask(acts: readonly Act[]): Promise<readonly boolean[] | undefined>;
}

/**
 * Says which acts are within their limits: a whole group with one question to the shared limits, or from this process's
 * own memory when there are none or they are away. It never fails and never waits long, because limits guess and counts
 * are exact: an act is stored either way.
 */
export class Judge {
  readonly #limiter: RateLimiter;
  readonly #shared: SharedJudge;
  readonly #verdicts = new RememberedVerdicts();

  constructor(limiter: RateLimiter, shared: SharedJudge) {
    this.#limiter = limiter;
    this.#shared = shared;
  }

  /** Whether each act is within its limits, in their order. The same act gets the same verdict as long as it is remembered. */
  async judge(acts: readonly Act[]): Promise<readonly boolean[]> {
    const unknown = new Map<string, Act>();
    for (const act of acts) if (this.#verdicts.get(act.name) === undefined) unknown.set(act.name, act);
    const open = [...unknown.values()];
    const verdicts = open.length > 0 ? await this.#decide(open) : [];
    // Nearly always: none came twice or was known.
    const answers = open.length === acts.length ? verdicts : this.#answers(acts, open, verdicts);
    for (const [index, { name }] of open.entries()) this.#verdicts.set(name, verdicts[index] ?? false);
    return answers;
  }

  /** The new verdicts are kept apart from the memory, which may be too small for a group. */
  #answers(acts: readonly Act[], open: readonly Act[], verdicts: readonly boolean[]): boolean[] {
    const decided = new Map(open.map(({ name }, index) => [name, verdicts[index]]));
    return acts.map(({ name }) => decided.get(name) ?? this.#verdicts.get(name) ?? false);
  }

  /** Lets an act be judged anew. */
  forget(name: string): void {
    this.#verdicts.forget(name);
  }

  async #decide(acts: readonly Act[]): Promise<readonly boolean[]> {
    const shared = await this.#shared.ask(acts);
    // Looked up once more: the same act may have been judged while this one was asked about.
    const verdicts = shared ?? acts.map((act) => this.#verdicts.of(act.name, () => this.#judgeAlone(act)));
    // What was granted elsewhere counts here too, so that limits go on from there when they are no longer shared.
    if (shared) for (const [index, act] of acts.entries()) if (shared[index]) this.#note(act);
    const { metrics } = this.#shared;
    metrics.judged += acts.length;
    metrics.suspected += verdicts.filter((isWithin) => !isWithin).length;
    return verdicts;
  }

  #judgeAlone({ counters }: Act): boolean {
    return counters.every(({ key, limit }) => this.#limiter.allows(key, limit));
  }

  #note({ counters }: Act): void {
    for (const { key } of counters) this.#limiter.allows(key, Number.POSITIVE_INFINITY);
  }
}
