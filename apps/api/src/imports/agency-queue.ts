/**
 * Lets one write of an agency after the other reach the database. They would wait for each other there anyway, each
 * on a connection that readers need.
 */
export class AgencyQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs the work after all work of this agency that was asked for before, whatever became of it. */
  async turn<Result>(agencyId: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(agencyId) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(agencyId, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(agencyId) === mine) this.#last.delete(agencyId);
    }
  }
}
