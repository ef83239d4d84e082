import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Shows a tree as React does. */
export function mount(tree: ReactNode, host: HTMLElement): void {
  const root = createRoot(host);
  flushSync(() => root.render(tree));
}
