'use client';
import { createContext, useContext } from 'react';
import type { Locale } from '../internal/contract.js';
import type { Labels, Translation } from '../messages/messages.js';

/** What a page tells all its interactive widgets once. Everything in it can cross from a server component. */
export type HumasSettings = {
  /** Where the content API answers the reader's browser, such as `https://api.example.go.id`. */
  apiUrl: string;
  /**
   * Language of the words.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * IANA zone in which times are shown.
   * @default 'Asia/Jakarta'
   */
  timeZone?: string;
  /** Words of yours in place of ours, for every widget. */
  labels?: Labels;
};

/** Where `HumasProvider` leaves its settings; null outside one. */
export const HumasContext = createContext<HumasSettings | null>(null);

/**
 * The settings of the nearest `HumasProvider`, for widgets of your own.
 *
 * @throws {Error} when there is no provider above.
 * @example
 * ```tsx
 * const { apiUrl, locale } = useHumas();
 * ```
 */
export function useHumas(): Required<HumasSettings> {
  const settings = useContext(HumasContext);
  if (!settings)
    throw new Error(
      'humas: useHumas was called outside <HumasProvider>. The address of the API and the language come from there. Put <HumasProvider apiUrl="…"> around this part of the page.',
    );
  const { apiUrl, locale = 'id', timeZone = 'Asia/Jakarta', labels = {} } = settings;
  return { apiUrl, locale, timeZone, labels };
}

/** What a widget's own props may say in place of the provider. */
export type OwnSettings = {
  /** Where the content API answers the reader's browser; the provider's when left out. */
  apiUrl?: string;
  /**
   * Language of the words; a provider's language comes next.
   * @default 'id'
   */
  locale?: Locale;
  /** Words of yours in place of ours. */
  labels?: Labels;
};

/** Settings of a widget: its own props first, then the provider's, then Indonesian. */
export function useSettings(own: OwnSettings): OwnSettings & { locale: Locale; labels: Labels } {
  const settings = useContext(HumasContext);
  return {
    apiUrl: own.apiUrl ?? settings?.apiUrl,
    locale: own.locale ?? settings?.locale ?? 'id',
    labels: { ...settings?.labels, ...own.labels },
  };
}

/** The words of one widget: the caller's own, then the provider's, then ours in the language of either. */
export function useWords<Group extends Record<string, string>>(
  group: { id: Group; en: Translation<Group> },
  own: OwnSettings,
): Translation<Group> {
  const settings = useContext(HumasContext);
  return { ...group[own.locale ?? settings?.locale ?? 'id'], ...settings?.labels, ...own.labels };
}

/**
 * The address of the API for a widget that cannot work without one, without a slash at its end.
 *
 * @throws {Error} when neither the widget's props nor a provider name one that is http(s) or begins with a slash.
 */
export function requireApiUrl(widget: string, { apiUrl = '' }: OwnSettings): string {
  // Without a scheme it would be a page of this site, and with another than http it would be code.
  if (!/^(http|\/)/.test(apiUrl))
    throw new Error(
      `humas: ${widget} has apiUrl="${apiUrl}". It could send nothing. Pass apiUrl, or put <HumasProvider apiUrl="…"> around it.`,
    );
  return apiUrl.replace(/\/+$/, '');
}
