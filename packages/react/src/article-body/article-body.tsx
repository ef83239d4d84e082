import { keepTogether } from '@humas/editorial';
import { Fragment } from 'react';
import type { Staff } from '../byline/staff.js';
import { classNames } from '../internal/class-names.js';
import type { Article, ArticleReference, Credit, Dateline } from '../internal/contract.js';
import type { WidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { ReadAlso } from '../read-also/read-also.js';
import { TagList } from '../tag-list/tag-list.js';
import { insertDateline } from './insert-dateline.js';
import { SignOff } from './sign-off.js';
import { splitAfterParagraphs } from './split-after-paragraphs.js';
import { wrapTables } from './wrap-tables.js';

// `after: 0` means the end of the article, as the contract has it.
const LAST = Number.MAX_SAFE_INTEGER;

/** Props of {@link ArticleBody}. */
export type ArticleBodyProps = WidgetProps & {
  /**
   * The article's HTML **as the API returns it**: sanitised and well-formed. Its words and tags are placed
   * as they are; never pass HTML from elsewhere.
   */
  html: string;
  /**
   * Language of the text, `article.locale`, so that a screen reader pronounces it right among words of another.
   * @default locale
   */
  lang?: string;
  /** Where it was filed; opens the first paragraph. */
  dateline?: Pick<Dateline, 'text'> | null;
  /** Editors' links and the paragraph each stands after. */
  readAlso?: Article['readAlso'];
  /**
   * The address of a read-also article.
   * @default article.canonicalUrl
   */
  readAlsoHref?: (article: ArticleReference) => string;
  /** The sign-off as written, such as "(raf/dn)". */
  creditLine?: string | null;
  /** Who the initials in the sign-off stand for. */
  credits?: readonly Credit[];
  /** The agency's own list of initials, for those that the credits do not name. */
  staff?: Staff;
  /** What it is about, below the text. */
  tags?: readonly string[];
  /** Where a tag leads; without it tags are plain words. */
  tagHref?: (tag: string) => string;
};

/**
 * The text of an article: dateline, paragraphs with read-also links between them, tables that scroll on their own,
 * sign-off and topics.
 *
 * @example
 * ```tsx
 * <ArticleBody html={article.body.html} dateline={article.dateline} readAlso={article.readAlso} />
 * ```
 */
export function ArticleBody(props: ArticleBodyProps) {
  const { html, dateline, readAlso = [], readAlsoHref, creditLine, credits = [], tags = [], tagHref } = props;
  const { staff, locale = 'id', lang = locale, labels, className } = props;
  const label = labelsIn({ id: id.articleBody, en: en.articleBody }, locale, labels);

  const opened = dateline && written(dateline.text) ? insertDateline(html, dateline.text) : html;
  const text = wrapTables(keepTogether(opened), (n, caption) =>
    caption ? label('articleBody.tableOf', { n, caption }) : label('articleBody.table', { n }),
  );
  const asides = [...readAlso].sort((a, b) => (a.after || LAST) - (b.after || LAST));
  const pieces = splitAfterParagraphs(
    text,
    asides.map(({ after }) => after),
  );

  return (
    <div className={classNames('humas-article-body', className)}>
      {pieces.map((piece, index) => {
        const aside = asides[index];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
          <Fragment key={index}>
            {piece ? (
              <div
                className="humas-article-body__text"
                lang={lang === locale ? undefined : lang}
                // biome-ignore lint/security/noDangerouslySetInnerHtml: the API's sanitiser is the gate, as the prop says
                dangerouslySetInnerHTML={{ __html: piece }}
              />
            ) : null}
            {aside ? (
              <ReadAlso
                className="humas-article-body__read-also"
                article={aside.article}
                href={readAlsoHref?.(aside.article)}
                landmark={false}
                locale={locale}
                labels={labels}
              />
            ) : null}
          </Fragment>
        );
      })}
      {creditLine && written(creditLine) ? (
        <SignOff creditLine={creditLine} credits={credits} staff={staff} label={label} />
      ) : null}
      <TagList
        className="humas-article-body__tags"
        tags={tags}
        hrefOf={tagHref}
        locale={locale}
        labels={labels}
      />
    </div>
  );
}
