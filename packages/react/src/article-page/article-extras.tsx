import { formatDateTime } from '@humas/editorial';
import { Figure } from '../figure/figure.js';
import type { Article } from '../internal/contract.js';
import { safeUrl } from '../internal/safe-url.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { fileSize } from './file-size.js';

/** Props of {@link ArticleExtras}. */
export type ArticleExtrasProps = Omit<DatedWidgetProps, 'className'> & {
  /** The article; parts it does not have are not shown. */
  article: Pick<Article, 'gallery' | 'attachments' | 'changeHistory'>;
};

const WHOLE = '(min-width: 46rem) 44rem, 100vw';
const HALF = '(min-width: 46rem) 21rem, 100vw';

/**
 * What an article may bring along after its text: further pictures, files, and what was changed since. Each part only
 * where there is something.
 *
 * @example
 * ```tsx
 * <ArticleExtras article={article} timeZone={agency.timeZone} />
 * ```
 */
export function ArticleExtras({ article, locale = 'id', timeZone, labels }: ArticleExtrasProps) {
  const { gallery, attachments, changeHistory } = article;
  const label = labelsIn({ id: id.articlePage, en: en.articlePage }, locale, labels);
  // The style sheet lays pictures in pairs and, of an odd number, the first across both columns.
  const isOdd = gallery.length % 2 === 1;
  return (
    <>
      {gallery.length > 0 ? (
        <section className="humas-article-page__extra humas-article-page__gallery">
          <h2>{label('articlePage.gallery')}</h2>
          <ul>
            {gallery.map((media, index) => (
              <li key={media.id}>
                <Figure media={media} sizes={index === 0 && isOdd ? WHOLE : HALF} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {attachments.length > 0 ? (
        <section className="humas-article-page__extra humas-article-page__attachments">
          <h2>{label('articlePage.attachments')}</h2>
          <ul>
            {attachments.map(({ url, label: name, mimeType, bytes }) => (
              <li key={url + name}>
                <a href={safeUrl(url)} type={mimeType}>
                  {name}
                </a>{' '}
                <small>{fileSize(bytes, locale)}</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {/* Corrections stand in the header already; where there is nothing but them, once is enough. */}
      {changeHistory.some(({ kind }) => kind !== 'correction') ? (
        <section className="humas-article-page__extra humas-article-page__changes">
          <h2>{label('articlePage.changes')}</h2>
          <dl>
            {changeHistory.map(({ at, kind, note }) => (
              <div key={at + note}>
                <dt>
                  <strong>
                    {label(kind === 'correction' ? 'articlePage.correction' : 'articlePage.update')}
                  </strong>{' '}
                  <time dateTime={at}>{formatDateTime(at, { locale, timeZone })}</time>
                </dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </>
  );
}
