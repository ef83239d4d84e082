import type { BrowserContext, Page } from '@playwright/test';

/** Notes everything a page does that it was not made for. */
export interface Watch {
  /** What happened since the last call; empty when all is well. */
  taken(): string[];
}

/**
 * Watches every page of a context, from before its first script.
 *
 * @param own origins whose addresses may be asked
 */
export async function watch(context: BrowserContext, own: readonly string[]): Promise<Watch> {
  const seen: string[] = [];
  // In every frame, also in frames of frames.
  await context.exposeBinding('canary', ({ frame }) => {
    seen.push(`ran in ${frame.url()}`);
  });
  await context.addInitScript(() => {
    const { canary } = globalThis as unknown as { canary: () => void };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) Reflect.set(globalThis, name, canary);
  });
  context.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = own.includes(url.origin) || url.protocol === 'data:';
    // The name of a file: a page may have an attack as the name of its topic.
    if (!isOwn || /\/umpan[^/]*$/.test(url.pathname)) seen.push(`asked for ${request.url()}`);
  });
  context.on('page', (page) => page.on('popup', () => seen.push('opened a window')));
  await context.route('https://jahat.example/**', (route) => route.abort());
  return { taken: () => seen.splice(0) };
}

/** What stands in a page that could still do harm: when a reader clicks, hovers or focuses. */
export function findHarm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const safe = ['http:', 'https:', 'mailto:', 'tel:'];
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      for (const attribute of element.attributes) {
        if (attribute.name.startsWith('on') || attribute.name === 'style' || attribute.name === 'srcdoc')
          found.push(`${name} ${attribute.name}="${attribute.value}"`);
        if (
          !['href', 'src', 'action', 'formaction', 'cite', 'data', 'xlink:href', 'ping'].includes(
            attribute.name,
          )
        )
          continue;
        const address = URL.parse(attribute.value, document.baseURI);
        if (!address || !safe.includes(address.protocol)) found.push(`${name} leads to ${attribute.value}`);
        if (name !== 'a' && attribute.value.includes('umpan')) found.push(`${name} loads ${attribute.value}`);
      }
    }
    const FORBIDDEN =
      'script, style, svg, math, iframe, object, embed, form, input, button, template, base, meta, link, [id], [class], [data-api]';
    for (const text of document.querySelectorAll('.humas-article-body__text')) {
      for (const element of text.querySelectorAll(FORBIDDEN)) {
        if (element.getAttribute('class')?.startsWith('humas-article-body__')) continue;
        found.push(`in the text: ${element.outerHTML.slice(0, 100)}`);
      }
    }
    for (const script of document.scripts) {
      if (script.type !== 'application/ld+json') {
        if (script.text.includes('canary')) found.push(`script ${script.text}`);
        continue;
      }
      try {
        JSON.parse(script.text);
      } catch {
        found.push(`broken data ${script.text}`);
      }
    }
    if (document.baseURI !== location.href.split('#')[0]) found.push(`base ${document.baseURI}`);
    if (document.querySelector('meta[http-equiv="refresh" i]')) found.push('refresh');
    if (document.querySelectorAll('h1').length !== 1) found.push('another h1');
    if (/[\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.textContent ?? ''))
      found.push('turned words');
    return found;
  });
}
