import { NewsCard, NewsList, ShareBar, ViewCounter } from '@humas/react';
import { createHumasClient } from '@humas/sdk';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { bundle, fileOfPeer, sheet } from './peers.ts';
import type { Stage } from './stage.ts';

/** How many of one thing a page holds. */
export const INSTANCES = 50;

/** A page whose time is taken; those that do the same for a reader are comparable. */
export interface Subject {
  does: string;
  name: string;
  url: string;
}

const SGDS = '@govtechsg/sgds-web-component';
const OURS =
  '<link rel="stylesheet" href="/humas-elements.css"><script type="module" src="/humas-elements.js"></script>';
const PLAIN = '<link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/widgets.css">';

/** Says `ready` on the console: when as many tags said so as there are, or else when everything is loaded. */
const tellReady = (tags: number) =>
  tags > 0
    ? `let left = ${tags}; addEventListener('humas-ready', () => { if (--left === 0) console.log('ready'); });`
    : `addEventListener('load', () => console.log('ready'));`;

const page = (head: string, items: string[], tags = 0) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>Halaman</title><script>${tellReady(tags)}</script>${head}<body>${items.join('\n')}</body></html>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The pages: fifty of a thing as our tag, as plain HTML with the same words, and as a peer's. */
export async function putPages(stage: Stage): Promise<Subject[]> {
  const apiUrl = stage.api.url;
  const client = createHumasClient({ baseUrl: apiUrl });
  const found = await client.articles.list({ pageSize: INSTANCES });
  const { items: counters } = await client.counters.list({ ids: found.items });
  // The samples are a few less than fifty; the first ones stand there twice.
  const articles = Array.from({ length: INSTANCES }, (_, index) => {
    const article = found.items[index % found.items.length];
    if (!article) throw new Error('humas: the content API of the benchmark has no sample articles.');
    return article;
  });
  const each = (write: (article: (typeof articles)[number]) => string) => articles.map(write);
  const html = (element: ReactElement) => renderToStaticMarkup(element);
  const viewsOf = new Map(counters.map(({ article, views }) => [article, views]));
  stage.putFile('shareon.js', await bundle("import { init } from 'shareon'; init();"));
  stage.putFile('shareon.css', await sheet(fileOfPeer('shareon/dist/shareon.min.css')));
  stage.putFile('sgds.js', await bundle(`import '${SGDS}/components/ImageCard/index.js';`));
  stage.putFile('sgds.css', await sheet(fileOfPeer(`${SGDS}/themes/day.css`)));

  return [
    {
      does: 'share',
      name: 'plain HTML, the same bar',
      url: stage.put(
        'share-plain',
        page(
          PLAIN,
          each(({ canonicalUrl, headline }) =>
            html(createElement(ShareBar, { url: canonicalUrl, title: headline })),
          ),
        ),
      ),
    },
    {
      does: 'share',
      name: '`humas-share-bar`',
      url: stage.put(
        'share-ours',
        page(
          OURS,
          each(
            ({ canonicalUrl, headline }) =>
              `<humas-share-bar url="${canonicalUrl}" share-title="${escaped(headline)}"><a href="${canonicalUrl}">Tautan</a></humas-share-bar>`,
          ),
          INSTANCES,
        ),
      ),
    },
    {
      does: 'share',
      name: 'shareon',
      url: stage.put(
        'share-shareon',
        page(
          '<link rel="stylesheet" href="/shareon.css"><script src="/shareon.js" defer></script>',
          each(
            ({ canonicalUrl, headline }) =>
              `<div class="shareon" data-url="${canonicalUrl}" data-title="${escaped(headline)}"><a class="whatsapp"></a><a class="twitter"></a><a class="facebook"></a><a class="copy-url"></a><a class="telegram"></a><a class="email"></a></div>`,
          ),
        ),
      ),
    },
    {
      does: 'card',
      name: 'plain HTML, the same card',
      url: stage.put(
        'card-plain',
        page(
          PLAIN,
          each((article) => html(createElement(NewsCard, { article }))),
        ),
      ),
    },
    {
      does: 'card',
      name: '`humas-news-card`',
      url: stage.put(
        'card-ours',
        page(
          OURS,
          each(
            ({ id, canonicalUrl, headline }) =>
              `<humas-news-card api-url="${apiUrl}" article="${id}"><a href="${canonicalUrl}">${escaped(headline)}</a></humas-news-card>`,
          ),
          INSTANCES,
        ),
      ),
    },
    {
      does: 'card',
      name: 'sgds image card',
      url: stage.put(
        'card-sgds',
        page(
          '<link rel="stylesheet" href="/sgds.css"><script src="/sgds.js" defer></script>',
          each(
            ({ headline, excerpt, cover, canonicalUrl }) =>
              `<sgds-image-card>${cover ? `<img slot="image" src="${cover.url}" alt="">` : ''}<span slot="title">${escaped(headline)}</span><span slot="description">${escaped(excerpt)}</span><a slot="footer" href="${canonicalUrl}">Baca</a></sgds-image-card>`,
          ),
        ),
      ),
    },
    {
      does: 'list of five',
      name: 'plain HTML, the same list',
      url: stage.put(
        'list-plain',
        page(
          PLAIN,
          each(() => html(createElement(NewsList, { articles: found.items.slice(0, 5), variant: 'latest' }))),
        ),
      ),
    },
    {
      does: 'list of five',
      name: '`humas-news-list`',
      url: stage.put(
        'list-ours',
        page(
          OURS,
          each(
            () =>
              `<humas-news-list api-url="${apiUrl}"><a href="http://localhost:3000">Berita</a></humas-news-list>`,
          ),
          INSTANCES,
        ),
      ),
    },
    {
      does: 'count',
      name: 'plain HTML, the same words',
      url: stage.put(
        'count-plain',
        page(
          PLAIN,
          each(({ id }) => `<p>${html(createElement(ViewCounter, { views: viewsOf.get(id) }))}</p>`),
        ),
      ),
    },
    {
      does: 'count',
      name: '`humas-view-counter`',
      url: stage.put(
        'count-ours',
        page(
          OURS,
          each(
            ({ id }) =>
              `<p><humas-view-counter api-url="${apiUrl}" article="${id}"></humas-view-counter></p>`,
          ),
          INSTANCES,
        ),
      ),
    },
  ];
}
