import type { Language } from '../words/text.js';
import { isPictureFile, webAddress } from './address.js';
import {
  attributeOf,
  closest,
  createElement,
  createText,
  type Element,
  elementsOf,
  isBlock,
  type Parent,
  remove,
  replace,
  textOf,
} from './dom.js';
import type { Notes } from './notes.js';

const EMBEDS = ['iframe', 'embed', 'object', 'video', 'audio'];
/** Boxes of social networks that follow readers and say nothing. */
const TRACKERS =
  /(^|\.)(facebook\.com\/plugins|doubleclick\.net|googlesyndication\.com|googletagmanager\.com|addthis\.com)/;

/**
 * Makes a plain link of every video, map or document another site would have played inside the page: readers are not
 * followed, and the link works everywhere. What is no web address stays for the server, which removes and reports it.
 */
export function linkEmbeds(root: Parent, base: string, locale: Language, notes: Notes): void {
  for (const element of elementsOf(root, ...EMBEDS)) {
    const address = addressOf(element, base);
    if (!address || !element.parentNode) continue;
    if (TRACKERS.test(address.replace(/^https?:\/\//, '')) || isLinkedBeside(element, address, base)) {
      remove(element);
      continue;
    }
    const { href, label } = linkOf(address, attributeOf(element, 'title'), locale);
    const link = createElement('a', { href }, createText(label));
    const holder = closest(element, isBlock);
    const standsAlone = holder?.tagName !== 'p';
    replace(element, standsAlone ? createElement('p', {}, link) : link);
    notes.add(
      'embed-linked',
      {
        id: 'Sematan dari situs lain menjadi tautan biasa.',
        en: 'An embed of another site became a plain link.',
      },
      href,
    );
  }
  for (const element of elementsOf(root, 'div', 'figure')) linkBareAddress(element, base, locale);
}

/** Feeds carry the address a player would have been made of: `<div class="wp-block-embed__wrapper">https://…</div>`. */
function linkBareAddress(element: Element, base: string, locale: Language): void {
  const text = textOf(element);
  if (!/^https?:\/\/\S+$/.test(text) || elementsOf(element, 'a', 'img').length > 0) return;
  const address = webAddress(text, base);
  if (!address) return;
  const { href, label } = linkOf(address, undefined, locale);
  replace(element, createElement('p', {}, createElement('a', { href }, createText(label))));
}

function addressOf(element: Element, base: string): string | undefined {
  const sources = elementsOf(element, 'source').map((source) => attributeOf(source, 'src'));
  const names = ['data-src', 'data-lazy-src', 'src', 'data'];
  const written = [...names.map((name) => attributeOf(element, name)), ...sources];
  return written.map((address) => webAddress(address, base)).find((address) => address !== undefined);
}

/** WordPress shows a document and links it below: one link is enough. */
function isLinkedBeside(element: Element, address: string, base: string): boolean {
  const around = element.parentNode;
  if (!around || !('tagName' in around)) return false;
  return elementsOf(around, 'a').some((link) => webAddress(attributeOf(link, 'href'), base) === address);
}

/** Where a reader sees what was embedded, and what to call it. */
function linkOf(
  address: string,
  title: string | undefined,
  locale: Language,
): { href: string; label: string } {
  const url = new URL(address);
  const video = youtubeVideo(url);
  const name =
    title?.trim() && !/^(youtube|video player|embed)/i.test(title.trim()) ? title.trim() : undefined;
  if (video) {
    const words = { id: 'Tonton video di YouTube', en: 'Watch the video on YouTube' }[locale];
    return { href: `https://www.youtube.com/watch?v=${video}`, label: name ? `${words}: ${name}` : words };
  }
  const viewed =
    /^docs\.google\.com$/.test(url.hostname) && webAddress(url.searchParams.get('url') ?? undefined, address);
  const target = new URL(viewed || address);
  if (/(^|\.)google\.[a-z.]+$/.test(target.hostname) && target.pathname.startsWith('/maps')) {
    return { href: target.href, label: { id: 'Lihat peta', en: 'See the map' }[locale] };
  }
  const file = /[^/]+\.[a-z0-9]{2,4}$/i.exec(target.pathname)?.[0];
  if (file && !isPictureFile(target.href)) {
    return { href: target.href, label: `${{ id: 'Buka berkas', en: 'Open the file' }[locale]} ${file}` };
  }
  const place = { id: 'Buka di', en: 'Open at' }[locale];
  return { href: target.href, label: name ?? `${place} ${target.hostname}` };
}

function youtubeVideo(url: URL): string | undefined {
  const host = url.hostname.replace(/^(www|m)\./, '');
  const id =
    host === 'youtu.be'
      ? url.pathname.slice(1)
      : /^youtube(-nocookie)?\.com$/.test(host)
        ? (/^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('v') ?? '')
        : '';
  return /^[\w-]{6,20}$/.test(id) ? id : undefined;
}
