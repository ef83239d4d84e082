/** The contract's types that the command handles, in one place. */
export type { ImportedArticle, PhotoCredit } from '@humas/contract';
