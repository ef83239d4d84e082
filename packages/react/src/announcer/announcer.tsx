'use client';
import { useState } from 'react';

/** Long enough for a screen reader to notice the emptied region, short enough to feel immediate. */
const CLEAR_MS = 100;

/**
 * Words for an `Announcer`, and the function that changes them.
 *
 * A live region that is filled with what it already says stays silent in some screen readers, so `announce`
 * empties the region first and writes a moment later.
 *
 * @returns the region's text, and `announce(text)`; `announce('')` only empties.
 * @see https://www.w3.org/TR/WCAG22/#status-messages WCAG 2.2, 4.1.3
 */
export function useAnnouncer(): [message: string, announce: (text: string) => void] {
  const [message, setMessage] = useState('');
  const announce = (text: string) => {
    setMessage('');
    setTimeout(setMessage, CLEAR_MS, text);
  };
  return [message, announce];
}

/** Props of {@link Announcer}. */
export type AnnouncerProps = {
  /** What to say; empty until there is something. From `useAnnouncer`. */
  message: string;
  /** `humas-hidden-text` for a region that is only spoken, or a class that shows it. */
  className: string;
};

/**
 * The one place of a widget where the result of a reader's own action is spoken: a polite live region.
 *
 * Render it always, empty at first, also on the server: a region added together with its text is often not
 * read. Never move focus to it.
 *
 * @example
 * ```tsx
 * const [message, announce] = useAnnouncer();
 * return <><button onClick={() => announce('Tersimpan')}>Simpan</button><Announcer message={message} className="humas-hidden-text" /></>;
 * ```
 */
export function Announcer({ message, className }: AnnouncerProps) {
  return (
    <div role="status" aria-atomic="true" className={className}>
      {message}
    </div>
  );
}
