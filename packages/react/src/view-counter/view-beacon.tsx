'use client';
import { startViewBeacon } from '@humas/sdk/beacon';
import { useEffect } from 'react';
import { requireApiUrl, useSettings } from '../provider/humas-context.js';

/** Starts to watch one article and returns what stops it: the SDK's beacon, or yours in a test. */
export type StartViewBeacon = (options: { apiUrl: string; article: string }) => () => void;

/** Props of {@link ViewBeacon}. */
export type ViewBeaconProps = {
  /** Id of the article on the page, `art_…`. */
  article: string;
  /** Where the API answers the reader's browser; the provider's when left out. */
  apiUrl?: string;
  /**
   * What counts the view.
   * @default startViewBeacon of `@humas/sdk/beacon`
   */
  start?: StartViewBeacon;
};

/**
 * Counts a view of the article when it was on the reader's screen for a second; shows nothing.
 *
 * Once per article and page. What counts as a view is public: `GET /v1/definitions` of the API.
 *
 * @throws {Error} when no API address is given, here or by a provider.
 * @example
 * ```tsx
 * <ViewBeacon article={article.id} apiUrl="https://api.example.go.id" />
 * ```
 */
export function ViewBeacon({ article, apiUrl, start = startViewBeacon }: ViewBeaconProps) {
  const url = requireApiUrl('ViewBeacon', useSettings({ apiUrl }));
  useEffect(() => start({ apiUrl: url, article }), [start, url, article]);
  return null;
}
