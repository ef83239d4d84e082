import { type MockOperation, named } from './operation.js';

/** An answer somebody set, and how often it was given. */
interface Planned<Answer> {
  readonly answer: Answer;
  readonly times: number;
  used: number;
}

/** What the operations of one mock are to answer: the counted answers in their order, then the one that stays. */
export class Plan<Answer> {
  readonly #answers = new Map<MockOperation, Planned<Answer>[]>();

  /** @param times - left out, the answer stays, in the place of an earlier one that did. */
  set(operation: MockOperation, answer: Answer, times = Number.POSITIVE_INFINITY): void {
    const counted = this.#of(operation).filter((each) => isCounted(each) || isCounted({ times }));
    this.#answers.set(operation, [...counted, { answer, times, used: 0 }]);
  }

  /** The answer for the next request, or undefined where none is set or all are used up. */
  next(operation: MockOperation): Answer | undefined {
    const waiting = this.#of(operation).filter(({ times, used }) => used < times);
    const planned = waiting.find(isCounted) ?? waiting[0];
    if (planned) planned.used++;
    return planned?.answer;
  }

  /** In words, every answer that was not given as often as it was set. */
  unused(): string[] {
    return [...this.#answers].flatMap(([operation, answers]) =>
      answers
        .filter((planned) => (isCounted(planned) ? planned.used < planned.times : planned.used === 0))
        .map(({ times, used }) =>
          used === 0
            ? `${named(operation)} was never asked for an answer that was set for it`
            : `${named(operation)} was asked ${used} of ${times} times`,
        ),
    );
  }

  clear(): void {
    this.#answers.clear();
  }

  #of(operation: MockOperation): readonly Planned<Answer>[] {
    return this.#answers.get(operation) ?? [];
  }
}

const isCounted = ({ times }: { readonly times: number }) => times < Number.POSITIVE_INFINITY;
