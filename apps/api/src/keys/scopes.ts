import type { Scope } from '@humas/contract';

const ALL: Readonly<Record<Scope, true>> = {
  'articles:write': true,
  'media:write': true,
  'agencies:write': true,
  'messages:moderate': true,
  'counts:write': true,
  'keys:manage': true,
};

/** Every scope of the contract, for keys that may do everything. */
export const SCOPES = Object.keys(ALL) as readonly Scope[];
