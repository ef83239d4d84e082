import { mockApi } from '@humas/sdk/testing';

/** The limits as the contract's example of `GET /v1/definitions` states them; an API may publish its own. */
export const { limits } = mockApi().example('definitions.get');
