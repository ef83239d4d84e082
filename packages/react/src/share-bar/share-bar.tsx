'use client';
import type { ShareChannel } from '@humas/editorial';
import { useEffect, useState } from 'react';
import { Announcer, useAnnouncer } from '../announcer/announcer.js';
import { shareBar as en } from '../messages/en.js';
import { shareBar as id } from '../messages/id.js';
import { type OwnSettings, useWords } from '../provider/humas-context.js';
import { ROW_LENGTH, type ShareLink, shareLinks } from './share-links.js';

/** Networks whose links carry words. */
type ChannelWithWords = Extract<ShareChannel, 'whatsapp' | 'x' | 'telegram' | 'line' | 'threads'>;

/** Percent-encoded; half an emoji, left where a text was cut off, cannot be and would throw. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));

/** Props of {@link ShareBar}. */
export type ShareBarProps = Omit<OwnSettings, 'apiUrl'> & {
  /** The page's canonical address, absolute: networks cannot resolve a relative one. */
  url: string;
  /** The headline: subject of the letter and title for the device's own share sheet. */
  title: string;
  /**
   * Words that go with the address.
   * @default title
   */
  text?: string;
  /**
   * Words of a channel's own, such as `shareText` of `@humas/editorial` writes them, without the address: it is
   * added. A letter has `text` as its subject.
   */
  texts?: Partial<Record<ChannelWithWords, string>>;
  /** A class of yours, beside ours. */
  className?: string;
};

/**
 * Lets a reader pass an article on: plain links first, which work without JavaScript and load nothing from
 * any network; copying and the device's own share sheet once the page is alive.
 *
 * Not shown in print. What copying came to is said once in a polite status; the button keeps its name. Where
 * the clipboard is missing or refused, the address appears as text to select.
 *
 * @example
 * ```tsx
 * <ShareBar url={article.canonicalUrl} title={article.headline} />
 * ```
 */
export function ShareBar({ url, title, text = title, texts = {}, className, ...own }: ShareBarProps) {
  const words = useWords({ id, en }, own);
  const [state, setState] = useState<'' | 'alive' | 'copied' | 'failed'>('');
  const [message, announce] = useAnnouncer();
  useEffect(() => setState('alive'), []);

  const copy = async () => {
    let news: 'copied' | 'failed' = 'failed';
    try {
      await navigator.clipboard.writeText(url);
      news = 'copied';
    } catch {
      // Missing on pages without TLS, refused by some browsers' settings: `failed` stands.
    }
    setState(news);
    announce(words[`shareBar.${news}`]);
  };
  const action = (name: string, icon?: string) => ({
    className: 'humas-share-bar__action',
    'data-icon': icon,
    children: <span>{name}</span>,
  });
  const link = ([name, href]: ShareLink) => (
    <li key={name}>
      <a
        {...action(name, name)}
        href={href}
        target="_blank"
        rel="noopener"
        aria-label={words['shareBar.to'].replace('{n}', name)}
      />
    </li>
  );
  const address = encode(url);
  const wordsFor = (name: string) => encode(texts[name.toLowerCase() as ChannelWithWords] ?? text);
  const links = shareLinks(address, wordsFor).map(link);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, these are links
    <div
      className={className ? `humas-share-bar ${className}` : 'humas-share-bar'}
      role="group"
      aria-label={words['shareBar.title']}
      data-state={state}
    >
      <div className="humas-share-bar__row">
        <p aria-hidden="true" className="humas-share-bar__title">
          {words['shareBar.title']}
        </p>
        <ul className="humas-share-bar__list">
          {links.slice(0, ROW_LENGTH)}
          <li>
            <button
              {...action(words['shareBar.copy'], 'copy')}
              type="button"
              hidden={!state}
              onClick={copy}
            />
          </li>
          <li>
            <details
              className="humas-share-bar__more"
              onKeyDown={({ key, currentTarget }) => {
                if (key !== 'Escape') return;
                currentTarget.open = false;
                (currentTarget.firstChild as HTMLElement).focus();
              }}
              onBlur={({ currentTarget, relatedTarget }) => {
                if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
              }}
            >
              <summary {...action(words['shareBar.more'], 'more')} />
              {/* Can hold focus, so that a press between two links does not count as leaving. */}
              <ul className="humas-share-bar__others" tabIndex={-1}>
                {links.slice(ROW_LENGTH)}
                <li>
                  <a
                    {...action(words['shareBar.email'])}
                    href={`mailto:?subject=${encode(text)}&body=${address}`}
                  />
                </li>
                {state && 'share' in navigator && (
                  <li>
                    <button
                      {...action(words['shareBar.native'])}
                      type="button"
                      // Closing the sheet is a decision, not an error.
                      onClick={() => navigator.share({ url, title, text }).catch(() => {})}
                    />
                  </li>
                )}
              </ul>
            </details>
          </li>
        </ul>
        <Announcer className="humas-share-bar__status" message={message} />
      </div>
      {state === 'failed' && (
        <input
          className="humas-share-bar__address"
          readOnly
          value={url}
          aria-label={words['shareBar.failed']}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}
