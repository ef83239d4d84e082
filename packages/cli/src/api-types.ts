/** The contract's types that the command handles, in one place. */
export type {
  Finding,
  ImportCount,
  ImportedArticle,
  ImportResult,
  ImportState,
  PhotoCredit,
  RemovedMarkup,
} from '@humas/sdk';
