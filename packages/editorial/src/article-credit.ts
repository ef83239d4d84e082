/** What a person did for an article, as the contract has it. */
export type CreditRole = 'writer' | 'reporter' | 'photographer' | 'editor' | 'translator' | 'source';

/** Who made an article, as the contract's `Credit`. At least one of name, initials and unit is given. */
export type ArticleCredit = {
  role: CreditRole;
  name: string | null;
  initials: string | null;
  unit: string | null;
  /** From 1, in the order written. */
  order: number;
};

/** Credits, and the line they were read from, for `creditLine`. */
export type ParsedCredits = { credits: ArticleCredit[]; line: string };

/** Numbers credits in the order written. */
export const inOrder = (credits: Omit<ArticleCredit, 'order'>[]): ArticleCredit[] =>
  credits.map((credit, index) => ({ ...credit, order: index + 1 }));
