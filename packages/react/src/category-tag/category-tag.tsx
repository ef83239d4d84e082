import { classNames } from '../internal/class-names.js';
import type { Category, Verdict } from '../internal/contract.js';
import { localizedProps } from '../internal/localized.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** Props of {@link CategoryTag}. */
export type CategoryTagProps = WidgetProps & {
  /** The rubric, named as the API's taxonomy names it. */
  category?: Pick<Category, 'name'> | null;
  /** The verdict of a clarification: it matters more than the rubric and takes its place, in its colour. */
  verdict?: Verdict | null;
  /** The rubric's page; without one the label is plain text. */
  href?: string;
  /**
   * Whether "Kategori:" stands before it, where nothing else says what the word is.
   * @default false
   */
  prefix?: boolean;
};

/**
 * What kind of story this is, in a word.
 *
 * @example
 * ```tsx
 * <CategoryTag category={article.category} href={`/berita?kategori=${article.category.slug}`} />
 * ```
 */
export function CategoryTag(props: CategoryTagProps) {
  const { category, verdict, href, prefix = false, locale = 'id', labels, className } = props;
  const label = labelsIn({ id: id.categoryTag, en: en.categoryTag }, locale, labels);
  const words = labelsIn({ id: id.verdict, en: en.verdict }, locale, labels);
  // A verdict that this version has no word for leaves the rubric in its place.
  const judged = verdict && Object.hasOwn(id.verdict, `verdict.${verdict}`) ? verdict : undefined;
  const text = judged
    ? { children: words(`verdict.${judged}`) }
    : category && localizedProps(category.name, locale);
  if (!text?.children) return null;
  const url = safeUrl(href);
  return (
    <span className={classNames('humas-category-tag', className)} data-verdict={judged}>
      {prefix ? (
        <>
          <span className="humas-category-tag__prefix">{label('categoryTag.prefix')}</span>{' '}
        </>
      ) : null}
      {url ? <a href={url} {...text} /> : text.lang ? <span {...text} /> : text.children}
    </span>
  );
}
