import { closePage } from './closing-page.ts';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { patience } from '../../../../vitest.patience.ts';

configure({ asyncUtilTimeout: patience });
afterEach(() => cleanup());
afterAll(closePage);
// The next file has the same document.
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});
