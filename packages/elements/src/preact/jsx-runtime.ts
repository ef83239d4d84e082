/** Compiled widgets import `react/jsx-runtime`. Beside ours, Preact's would bring what only its development tools read. */
import { type ComponentType, createElement, Fragment, type VNode } from 'preact';
import './react.js';

export { Fragment, jsx as jsxs };

/** An element with its children among its props. */
export function jsx(type: ComponentType, props: object, key?: string): VNode {
  return createElement(type, { ...props, key });
}
