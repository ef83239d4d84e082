'use client';
import type { AlertList } from '@humas/sdk';
import { useEffect, useState } from 'react';
import { clientOf } from '../internal/client-of.js';
import { type OwnSettings, requireApiUrl, useSettings } from '../provider/humas-context.js';
import type { AlertBannerProps } from './alert-banner.js';

/** What the hook asks of a client: any `HumasClient`, or a fake of a test. */
export type AlertClient = {
  /** `client.alerts`. */
  alerts: { list(agency: string, options?: { signal?: AbortSignal }): PromiseLike<AlertList> };
};

/** Options of {@link useAlertBanner}: whose notices, and every other prop of `AlertBanner`. */
export type UseAlertBannerOptions = Omit<AlertBannerProps, 'alerts' | 'now'> &
  OwnSettings & {
    /** Slug or id of the agency. */
    agency: string;
    /**
     * Who asks. Keep it in a constant.
     * @default one client per API address, shared by the page
     */
    client?: AlertClient;
  };

/** Browsers fire a longer timer at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Reads an agency's urgent notices in the browser and returns exactly the props of `AlertBanner`. On a page that stays
 * open a notice appears and goes at its time, by the server's clock however wrong the reader's is.
 *
 * When the API does not answer there is no banner: a notice that cannot be read must not hold up the page.
 *
 * @throws {Error} when no API address is given, here or by a provider.
 * @example
 * ```tsx
 * <AlertBanner {...useAlertBanner({ agency: 'kepegawaian' })} />
 * ```
 */
export function useAlertBanner(options: UseAlertBannerOptions): AlertBannerProps {
  const { agency, client, apiUrl: _own, ...view } = options;
  const settings = useSettings(options);
  const reader = client ?? clientOf(requireApiUrl('useAlertBanner', settings));
  const [list, setList] = useState<AlertList>({ items: [], asOf: '1970-01-01T00:00:00Z' });

  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (items: AlertList['items'], serverNow: number) => {
      setList({ items, asOf: new Date(serverNow).toISOString() });
      const changes = items.flatMap(({ from, until }) => [Date.parse(from), Date.parse(until)]);
      const wait = Math.min(
        ...changes.filter((at) => at > serverNow).map((at) => at - serverNow),
        LONGEST_TIMER,
      );
      if (changes.some((at) => at > serverNow)) timer = setTimeout(show, wait, items, serverNow + wait);
    };
    reader.alerts.list(agency, { signal: leaving.signal }).then(
      ({ items, asOf }) => leaving.signal.aborted || show(items, Date.parse(asOf)),
      () => {},
    );
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [reader, agency]);

  return { ...view, alerts: list.items, now: list.asOf, locale: settings.locale, labels: settings.labels };
}
