import { type DateStyle, formatDate, formatDateTime } from '@humas/editorial';
import type { Article } from '../internal/contract.js';
import { textWithNode } from '../internal/text-with-node.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

type ArticleChangesProps = DatedWidgetProps & {
  article: Partial<Pick<Article, 'publishedAt' | 'updatedAt' | 'changeHistory'>>;
  style: DateStyle;
};

// Saving twice within a minute while publishing is not an update that readers need to hear of.
const NOTICEABLE = 60_000;

/** When an article changed after publication, and in the open what was corrected (Kode Etik Jurnalistik, article 10). */
export function ArticleChanges({ article, style, locale = 'id', timeZone, labels }: ArticleChangesProps) {
  const label = labelsIn({ id: id.articleHeader, en: en.articleHeader }, locale, labels);
  const { publishedAt, updatedAt, changeHistory = [] } = article;
  const updated =
    publishedAt && updatedAt && Date.parse(updatedAt) - Date.parse(publishedAt) >= NOTICEABLE
      ? updatedAt
      : undefined;
  const corrections = changeHistory.filter((change) => change.kind === 'correction');
  return (
    <>
      {updated ? (
        <p className="humas-article-header__updated">
          {textWithNode(
            label('articleHeader.updated', { date: '{date}' }),
            <time dateTime={updated}>{formatDateTime(updated, { locale, timeZone, style })}</time>,
          )}
        </p>
      ) : null}
      {corrections.map(({ at, note }) => (
        <p className="humas-article-header__correction" key={at + note}>
          <strong>
            {textWithNode(
              label('articleHeader.correction', { date: '{date}' }),
              <time dateTime={at}>{formatDate(at, { locale, timeZone, style: 'medium' })}</time>,
            )}
          </strong>{' '}
          {note}
        </p>
      ))}
    </>
  );
}
