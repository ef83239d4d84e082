import type { ReactNode } from 'react';
import { mount as mountIn } from '../../src/preact/mount.js';

/** Shows a tree as the tags do; where it stands makes no difference to Preact. */
export const mount = (tree: ReactNode, host: HTMLElement) => mountIn(tree, host as unknown as ShadowRoot);
