import { ShareBar } from '@humas/react/share-bar';
import { useEffect } from 'react';
import { text } from '../element/attributes.js';
import { defineTag, type TagProps } from '../element/define-tag.js';
import { tell } from '../element/events.js';

/** What `<humas-share-bar>` understands besides what every tag does. */
export const attributes = { url: text, 'share-title': text, text };

const metaOf = (document: Document, name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[property="${name}"]`)?.content;

/** The page's own address: the one it calls canonical, else where the reader is, without a mark within the page. */
function addressOf(document: Document): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical || document.location.href.replace(/#.*/, '');
}

function ShareBarTag({ host, values, settings }: TagProps<typeof attributes>) {
  useEffect(() => tell(host, 'humas-ready', { state: 'ready' }), [host]);
  const page = host.ownerDocument;
  return (
    <ShareBar
      url={values.url ? new URL(values.url, host.baseURI).href : addressOf(page)}
      title={values.shareTitle ?? metaOf(page, 'og:title') ?? page.querySelector('title')?.text ?? ''}
      text={values.text}
      locale={settings.locale}
    />
  );
}

/** Registers `<humas-share-bar>`. */
export const defineShareBar = () => defineTag('humas-share-bar', attributes, ShareBarTag);
