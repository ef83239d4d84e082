import type { Verdict } from '../internal/contract.js';

/** How a verdict looks: `bad` red, `warn` amber, `neutral` grey, `ok` green. Words carry it; colour only helps. */
export type VerdictTone = 'bad' | 'warn' | 'neutral' | 'ok';

/** The tone of each verdict: amber where something true was bent, grey for jokes. */
export const verdictTone: Record<Verdict, VerdictTone> = {
  hoax: 'bad',
  disinformation: 'bad',
  false: 'bad',
  scam: 'bad',
  misinformation: 'warn',
  misleading: 'warn',
  satire: 'neutral',
  true: 'ok',
};
