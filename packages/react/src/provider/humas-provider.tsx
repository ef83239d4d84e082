'use client';
import { type ReactNode, useMemo } from 'react';
import { HumasContext, type HumasSettings } from './humas-context.js';

/** Props of {@link HumasProvider}. */
export type HumasProviderProps = HumasSettings & {
  /** The part of the page it speaks for. */
  children?: ReactNode;
};

/**
 * Tells the interactive widgets inside it, once, where the API is and which language to speak.
 *
 * A widget's own props always win. Static widgets read no context: pass `locale` and `labels` to them.
 *
 * @example
 * ```tsx
 * <HumasProvider apiUrl="https://api.example.go.id" locale="id">
 *   <ReactionPoll article={article.id} poll={article.poll} />
 *   <ViewBeacon article={article.id} />
 * </HumasProvider>
 * ```
 */
export function HumasProvider({ apiUrl, locale, timeZone, labels, children }: HumasProviderProps) {
  const settings = useMemo(() => ({ apiUrl, locale, timeZone, labels }), [apiUrl, locale, timeZone, labels]);
  return <HumasContext.Provider value={settings}>{children}</HumasContext.Provider>;
}
