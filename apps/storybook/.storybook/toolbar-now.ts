import { useSyncExternalStore } from 'react';
import { SET_GLOBALS, UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { type Globals, initialGlobals } from './globals.ts';

type Said = { globals: Partial<Globals> };

let now: Globals = initialGlobals;
const readers = new Set<() => void>();

function hear({ globals }: Said): void {
  const ours = Object.keys(initialGlobals).filter((name) => name in globals);
  now = { ...now, ...Object.fromEntries(ours.map((name) => [name, globals[name as keyof Globals]])) };
  for (const read of readers) read();
}

/**
 * Listens to this page's own toolbar from the beginning. Stories in frames inside a page report what they wear on the same
 * channel; that is theirs, so only the first report and the visitor's changes count.
 */
export function listenToToolbar(): void {
  const channel = addons.getChannel();
  channel.once(SET_GLOBALS, hear);
  channel.on(UPDATE_GLOBALS, hear);
}

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** The toolbar as it stands. */
export const useToolbar = (): Globals => useSyncExternalStore(subscribe, () => now);
