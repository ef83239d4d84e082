import { describe, test } from 'vitest';
import { keepsInStep } from '../support/keeps-in-step.ts';
import { RealWordPress, wordPressIsMissing } from '../support/real-wordpress.ts';

const missing = wordPressIsMissing();

describe('a real WordPress', () => {
  if (missing) test.skip(missing, () => {});
  else keepsInStep(() => RealWordPress.start(120));
});
