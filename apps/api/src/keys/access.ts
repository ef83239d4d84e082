import type { AgencyRepository, ReachedAgency } from '../repositories/agencies.js';
import { notFound } from '../routes/not-found.js';
import type { Principal } from './principal.js';

/**
 * What a key may touch: its own agency and the units below it, or everything. What lies outside is answered exactly as
 * what does not exist, so that no key learns of it.
 */
export class Access {
  readonly #agencies: Pick<AgencyRepository, 'findReached'>;

  constructor(agencies: Pick<AgencyRepository, 'findReached'>) {
    this.#agencies = agencies;
  }

  /**
   * The agency of this slug or id.
   *
   * @throws ProblemError `not_found` when there is none, or the key does not reach it
   */
  async findReachable(principal: Principal, agencyKey: string): Promise<ReachedAgency> {
    const found = await this.#agencies.findReached(agencyKey, principal.agencyId);
    if (!found) throw notFound('agency');
    return found;
  }

  /** Whether the key reaches what this agency owns, for things that are found by their own id. */
  async reaches(principal: Principal, agencyId: string): Promise<boolean> {
    return (await this.#agencies.findReached(agencyId, principal.agencyId)) !== undefined;
  }
}
