import type { Scope } from '@humas/contract';

/** The key a request was made with. */
export interface Principal {
  readonly keyId: string;
  /** The agency it reaches, with the units below it; null reaches all. */
  readonly agencyId: string | null;
  readonly scopes: readonly Scope[];
}
