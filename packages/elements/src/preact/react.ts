/**
 * What our widgets use of React, made of Preact's core and hooks. `preact/compat` would be 2.0 KB more than the four core
 * tags may weigh; the widgets need of it what stands here. The decision: docs/decisions/2026-11-23-preact-without-compat.md.
 */
import { Component, options, toChildArray, type VNode } from 'preact';

export { createContext, createElement, Fragment } from 'preact';
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
export { Component };

export const Children = { toArray: toChildArray };

/** Attributes are written as React 18 would: `fetchpriority` and not `fetchPriority`. */
export const version = '18';

/** React lets focus bubble; the DOM has events of their own for that. */
const BUBBLING = { onFocus: 'onfocusin', onBlur: 'onfocusout' } as const;

const before = options.vnode;
options.vnode = (vnode: VNode) => {
  if (typeof vnode.type === 'string') adapt(vnode.props as Record<string, unknown>);
  before?.(vnode);
};

function adapt(props: Record<string, unknown>): void {
  for (const [name, native] of Object.entries(BUBBLING)) {
    if (!props[name]) continue;
    props[native] = props[name];
    delete props[name];
  }
  // Every class of ours is also a part, so that a page can reach it through the shadow root under the name it knows.
  if (typeof props.className === 'string') props.part ??= partsOf(props.className);
}

const partsOf = (classes: string) => classes.replaceAll('humas-', '');
