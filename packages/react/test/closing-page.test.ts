import { expect, test } from 'vitest';
import { closePage } from './setup/closing-page.ts';

test('a closed page runs no timers, and the next one does', async () => {
  const ran: string[] = [];
  setTimeout(() => ran.push('timeout'), 1);
  const interval = setInterval(() => ran.push('interval'), 1);
  closePage();
  // Longer than both, and started after them: timers come in the order of their time.
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(interval);
  expect(ran).toEqual([]);
});
