import { type ComponentChild, render } from 'preact';
import type { ReactNode } from 'react';

/** Shows a tree in a shadow root, or takes it away with `null`. The widgets are written to React's types. */
export function mount(tree: ReactNode, root: ShadowRoot): void {
  render(tree as ComponentChild, root);
}
