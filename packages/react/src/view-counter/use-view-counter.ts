'use client';
import { startViewBeacon } from '@humas/sdk/beacon';
import { useEffect } from 'react';
import { type OwnSettings, requireApiUrl, useSettings } from '../provider/humas-context.js';
import type { StartViewBeacon } from './view-beacon.js';
import type { ViewCounterProps } from './view-counter.js';

/** Options of {@link useViewCounter}. */
export type UseViewCounterOptions = ViewCounterProps &
  OwnSettings & {
    /** Id of the article on the page, `art_…`. */
    article: string;
    /**
     * What counts the view.
     * @default startViewBeacon of `@humas/sdk/beacon`
     */
    start?: StartViewBeacon;
  };

/**
 * Counts this reader's view and returns the props of `ViewCounter`.
 *
 * The number shown is the one passed in: adding this reader to it would promise a count that the server may
 * rightly refuse.
 *
 * @throws {Error} when no API address is given, here or by a provider.
 * @example
 * ```tsx
 * <ViewCounter {...useViewCounter({ article: article.id, views: counter.views })} />
 * ```
 */
export function useViewCounter(options: UseViewCounterOptions): ViewCounterProps {
  const { article, start = startViewBeacon, views, variant, className } = options;
  const settings = useSettings(options);
  const apiUrl = requireApiUrl('useViewCounter', settings);
  useEffect(() => start({ apiUrl, article }), [start, apiUrl, article]);
  return { views, variant, className, locale: settings.locale, labels: settings.labels };
}
